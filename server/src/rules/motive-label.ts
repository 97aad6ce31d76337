import { inflect, tenseOf, type Tense } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isMany, verbFor, withArticle } from './shared/copula.ts';
import { say, sayInstead, tell } from './shared/offers.ts';
import { reframed, traits } from './shared/traits.ts';
import { isDenied, opensClause, sentenceText, whoBefore, wordBehind, wordInFront } from './shared/who.ts';

const trait = `(${Object.keys(traits).join('|')})`;
const adverb =
  '(very|quite|so|really|rather|pretty|extremely|too|highly|overly|more|a bit|a little|a little bit|just|often|sometimes|at times|increasingly|somewhat|both|also|still|always|generally|typically|purposely|simply)';
const be =
  "<be:(is|are|was|were|be|been|being|he's|she's|they're|seems|seemed|seem|appears|appeared|appear|became|becomes|becoming|gets|got|getting|acting|acted|acts|remained|remains|looks|looked)>";
const childNoun =
  '<noun:(child|children|kid|kids|kiddo|kiddos|boy|boys|girl|girls|toddler|toddlers|student|students|patient|client|baby|little boy|little girl|one)>';
const adults =
  '(us|me|adults|the adults|grownups|grown ups|people|others|staff|everyone|(his|her|their|the|your)? (<caregiver>|teacher|teachers|therapist|therapists|team|sister|brother|aide|peers|situation|situations))';
const hurt =
  '(gets upset|got upset|throw|throws|threw|throwing|hit|hits|hitting|bit|bites|biting|kick|kicks|kicked|kicking|push|pushes|pushed|pushing|spit|spits|spat|spitting|break|breaks|broke|breaking|drop|drops|dropped|dropping|spill|spills|spilled|spilling|rip|rips|ripped|tore|tears|knock|knocks|knocked|distracts|distracted|distract|scream|screams|screamed|screaming|wet|pee|pees|peed|poops|pooped|mess|messes|ignored|ignores|ignoring|pulled|pulls|scratched|pinched|pinches|slammed|dumped|dumps|gags|gagged|gagging|falls|fell|falling|vomits|vomited|does|did|do|doing|done|interrupts|interrupted|fails|failed|failing|misses|missed|annoys|annoyed|disrupts|disrupted|destroyed|destroys)';

/** A guess at a child's motive, written down as what was seen. */
export const motiveLabel = definePhraseRule({
  id: 'motive-label',
  title: 'A guess at why, written as what was seen',
  family: 'labels',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'warning' },
  source: ['SEED', 'CON', 'AFP'],
  options: {},
  patterns: {
    lazyTo: `${be} [too lazy] to`,
    traitJoined: `(and|but) ${adverb}? [<a:${trait}>] (with|at|in|toward|towards|about|today|when|during|around|,|.|;|$)`,
    lazyAbout: `${be} ${adverb}? [lazy about]`,
    trait: `${be} ${adverb}? ${adverb}? [(being ${adverb}?)? <a:${trait}> ((and|or|,|but) ${adverb}? <b:${trait}>)?] !(as (a|an|the))`,
    traitAlone: `(very|quite|so|often|somewhat|a bit)? [<a:${trait}> ((and|or|,|but) (very|quite|so)? <b:${trait}>)?] (today|throughout|when|whenever|with|during|at|in|about|around|after|toward|towards|behavior|all|this|as|by|.|,|;|:|$)`,
    traitChild: `<article:(a|an|the|this|that)>? ${adverb}? [<a:${trait}> ((and|,|but) <b:${trait}>)?] ${childNoun} !(who (is|was) not)`,
    lazyDoer: `<article:(a|an|the)>? ${adverb}? [lazy] <noun:(talker|eater|reader|sitter|walker|mover|feeder|nurser|speaker|worker|learner|writer)>`,
    traitBehavior:
      '[<a:(stubborn|defiant|oppositional|manipulative|controlling|naughty|bratty|whiny|clingy)> <noun:(behavior|behaviors|behaviour|behaviours|streak|attitude|moments)>]',
    nounBrat: `${be} ${adverb}? [(such|quite)? a (little|real|total|bit of a|spoiled)? (brat|drama queen|troublemaker|trouble maker|handful|attention seeker|manipulator)] !(of)`,
    seekingNouns: '[attention seeking (behaviors|behaviours)]',
    seekingNoun: '<article:(a|an|the|his|her|their|this|that|some)>? [attention seeking <kind:(behavior|behaviour)>]',
    seekingIs: `${be} ${adverb}? [(very|so|quite|highly|constantly|often)? attention seeking] !(behavior|behaviors|behaviour|behaviours)`,
    seekingAlone: '[attention seeking] !(behavior|behaviors|behaviour|behaviours)',
    seeker: '<article:(a|an|the)>? [attention seeker]',
    seeksAttention: '[<verb:~seek> (negative|adult|constant|peer|our|my|extra|a lot of|lots of)? attention]',
    forAttention:
      '[(just|only|purely|simply)? for (adult|negative)? attention] !(deficit|span|problem|problems|difficulty|difficulties|skill|skills|issues|concerns|concern|and (focus|impulsivity)|to|testing|or focus)',
    wantsAttention:
      '[(just|only|simply)? <verb:(wants|wanted|want|craves|craved|demands|demanded)> (all the|constant|negative|adult)? attention] !(to|span|from|because)',
    manipulates: `[<verb:~manipulate>] ${adults} !(hand|hands|putty|bear)`,
    manipulation: '[(as|pure|emotional|for|of|just|is|through) manipulation] !(of|skills|tasks|activities)',
    actOut:
      '[<verb:(act|acts|acted|acting)> out] !(the|a|an|his|her|their|our|scenes|scene|story|stories|what|roles|how|being|songs|familiar|pretend|real|words|verbs|going|feelings)',
    defiance:
      '<article:(a|an|the|his|her|their|some|this|that|my|open|more|much|increased|total|complete)>? [defiance] !(disorder)',
    powerGame: '<article:(a|an|the|his|her|their)>? [power (game|games|trip|play)]',
    playsAdults:
      '[<verb:~play> (the|his|her|their|both)? (adults|grownups|grown ups|parents|teachers|staff|caregivers|mom and dad|us|people|one of us|mom|dad) (off)? (against (each other|one another|the other|dad|mom|us|me))] ',
    playsTheAdults: '[<verb:(plays|played|playing)> the (adults|grownups|grown ups|teachers|staff)]',
    knowsBetter: '[<verb:~know> better] !(than|how|what|which|where|who|why|when|now|words|and better)',
    knowsBetterThanTo: '[~know better than to]',
    knowsWhat:
      "[~know (exactly|full well|very well|perfectly well|well)? what ((he|she|they) (is|are|was|were)|he's|she's|they're) doing] (.|,|;|$|and|when|by|to)",
    knowsHow:
      "[~know (exactly|just|full well)? how to (get out of (work|tasks|things|it|therapy|chores|cleanup|clean up|demands|sitting)|get (his|her|their) (own)? way|push <whose:(my|our|your|his mom's|her mom's|mom's|his|her|the|people's)>? buttons|work (us|me|the room|the system))]",
    getsWay:
      "(to|until|unless|when|if|always|not|doesn't|didn't) ((he|she|they) (does not|doesn't|did not|didn't|can't|cannot)?)? [<verb:(get|gets|got|getting)> (his|her|their) (own)? way] !(to|through|up|down|in|into|around|across|out|back|home|over|of|along)",
    wantsWay:
      '<who:(he|she)> (always|just|only)? <verb:(wants|wanted|likes|liked)> [(everything)? (his|her) own way] !(to|of|through)',
    onPurpose: `${hurt} ..6 [(on purpose|intentionally|deliberately|purposely)] !(to (play|make|see|hear|show|watch|find|look|help))`,
    deliberately: `[(deliberately|intentionally|purposely|purposefully|willfully)] <next:${hurt}>`,
    testsLimits: '[<verb:~test> (the|his|her|their|our|my|all)? (limits|boundaries|rules)] !(of|for)',
    testsUs:
      "[<verb:~test> (us|me|(his|her|my|our|your|everyone's|staff) (patience|teacher|teachers|mom|dad|mother|father|parents)|the (adults|staff|teacher|teachers))] !(on|with|for|whether|too|and|every)",
    avoidance:
      '[<kind:(work|task|demand|tabletop|homework|chore)> (avoidance|avoidant (behavior|behaviors|behaviour|behaviours))]',
    avoidantIs: `${be} ${adverb}? [<kind:(work|task|demand)> (avoidant|avoiding)] !(behavior|behaviors|behaviour|behaviours)`,
    escape: '[(escape|avoidant|avoidance|escape maintained) (behavior|behaviors|behaviour|behaviours)]',
    buttons:
      "[(<verb:~push>|<verb:~press>) <whose:(my|our|your|mom's|mommy's|dad's|people's|everyone's|the teacher's|his teacher's|his mom's|her mom's|all the)> buttons]",
    toBeBad:
      '(do|does|did|done|doing) (it|this|that|so|them|things) [(just|only)? to (be (bad|mean|difficult|naughty|annoying|ugly)|get (a rise|a reaction|attention|to us|back at)|annoy|spite|upset)]',
    beingBad:
      '[being] <a:(bad|a brat|a bully|mean|difficult)> !(for|at (the|it|this|puzzles|math|games|reading)|to (do|open|reach|chew|say))',
    badAttitude: '[<have:~have> (an|a bad|a poor|such an|a real|a negative) attitude] !(of|that)',
  },
  unless: [
    'oppositional (defiant|defiance) disorder',
    '(dramatic|pretend) play',
    '(pathological|persistent) demand avoidance',
    '(puppet|puppets|doll|dolls|stuffed|dragon|troll|monster|wolf|villain|pirate|pretend|pretends|pretended|pretending|storybook)',
    '(in the|the|a|this|our) (story|play|skit|show) ..4 (defiant|bossy|naughty|stubborn|lazy|dramatic)',
    '(the (word|term|label)|called (him|her|it|them)?|labeled|labelled|call (him|her|it)|(wonder|ask)ed (if|whether))',
    '(wondered|wonder|wondering|asked) (if|whether) (he|she|they|it|<child>)',
  ],
  accepts: (found) => isGuess(found),
  message:
    'We can see what the child did; “{match}” is a guess at why. Could we write what we saw, and wonder what it was for?',
  rewrites: (found) => [
    ...inPlace(found),
    tell(
      'Tell what you saw, and wonder',
      '{child} {what you saw}. I wonder if it was about {what it may have been for}.',
    ),
    tell(
      'Tell what helped',
      'It was a lot just then: {what came before}. {child} {what you saw}, and {who or what helped}.',
    ),
  ],
});

/** Said of a child, not denied, and not of a lid, a story or a joint. */
function isGuess(found: Found): boolean {
  const { block, first, name, sentence, whole } = found;
  if (isDenied(found, first, name === 'getsWay' || name === 'knowsBetter' ? 1 : 4)) return false;
  const special = checks[name];
  if (special) return special(found);
  if (
    !/^(?:seeksAttention|wantsAttention|manipulates|testsLimits|testsUs|knowsWhat|knowsBetter|knowsBetterThanTo|seekingIs|avoidantIs|buttons)$/.test(
      name,
    )
  )
    return true;
  return (
    /^(?:pronoun|they|child|name|nobody)$/.test(whoBefore(block, sentence.first, whole.first)) ||
    tied.test(found.get('be'))
  );
}

const tied = /['\u2019](?:s|re)$/i;
const isChild = ({ block, get, sentence, whole }: Found): boolean =>
  tied.test(get('be')) || /^(?:pronoun|they|child|name)$/.test(whoBefore(block, sentence.first, whole.first));

/** How a child tells us something on purpose, with gestures or sounds: that is what we hope for. */
const reachingOut =
  /\b(?:gestur\w+|vocaliz\w+|vocalis\w+|sign(?:s|ed|ing)?|point(?:s|ed|ing)?|wav(?:e|es|ed|ing)|communicat\w+|request\w*|comment\w*|tap(?:s|ped|ping)?|reach\w*|call(?:s|ed|ing)?|ask\w*|bids?|look(?:s|ed|ing)?|refer\w*|screen\w*|evaluat\w*|assess\w*|medicat\w+|thank\w*|need(?:s|ed)?|smil\w+)\b/;
const inAHardMoment =
  /\b(?:power|game|manipul\w+|spit\w*|spat|refus\w+|scream\w*|threw|throw\w*|hit\w*|bit\w*|kick\w*|exactly|full well|work|behavior\w*)\b/;
/** What an adjective that is also a verb, or also said of things, may be followed by when it is said of a child. */
const mayFollow =
  /^(?:|[.,;:!?)\u2014-]|and|or|but|in|at|with|about|of|around|when|whenever|today|during|toward|towards|over|because|as|this|these|after|for|on|sometimes|lately|again|by|from|within|since|before|until|while|if|throughout|all|most|several|twice|yesterday|now|then|especially|only|mostly|just|lots)$/;

const checks: Readonly<Record<string, (found: Found) => boolean>> = {
  lazyAbout: isChild,
  lazyTo: isChild,
  traitJoined: ({ block, first, sentence }) =>
    /^(?:pronoun|they|child|name)$/.test(whoBefore(block, sentence.first, first)),
  trait: (found) =>
    (isChild(found) ||
      (found.get('be').toLowerCase() === 'being' &&
        whoBefore(found.block, found.sentence.first, found.whole.first) !== 'thing')) &&
    mayFollow.test(wordBehind(found, found.end)),
  traitAlone: (found) =>
    opensClause(found, found.whole.first) &&
    !(found.get('a').toLowerCase() === 'spoiled' && !/^(?:at|by|and|,|in)$/.test(wordBehind(found, found.end))),
  traitChild: (found) => !/^(?:like|as)$/.test(wordInFront(found, found.whole.first)),
  nounBrat: isChild,
  seekingAlone: (found) => wordInFront(found, found.first) !== 'not',
  forAttention: (found) =>
    !reachingOut.test(
      sentenceText(found).slice(0, sentenceText(found).lastIndexOf(' for ', sentenceText(found).indexOf('attention'))),
    ),
  actOut: (found) =>
    !/\b(?:story|play|pretend|song|scene|characters?|roles?|drama|charades|rhyme|book)\b/.test(sentenceText(found)) &&
    /^(?:|[.,;!?)\u2014]|in|at|when|whenever|during|because|today|again|with|after|for|and|or|more|a|this|toward|towards|if|all|by|while|since|on|to|behavior|behaviors|behaviour|behaviours)$/.test(
      wordBehind(found, found.end),
    ) &&
    whoBefore(found.block, found.sentence.first, found.whole.first) !== 'writer' &&
    (wordBehind(found, found.end) !== 'to' || /\bto (?:get|avoid|escape)\b/.test(sentenceText(found))),
  defiance: ({ text, first, sentence }) => first === sentence.first || !/^\p{Lu}/u.test(text),
  knowsWhat: (found) => isChild(found) && inAHardMoment.test(sentenceText(found)),
  knowsBetter: isChild,
  onPurpose: ({ block, sentence, whole }) => !/^(?:writer|you)$/.test(whoBefore(block, sentence.first, whole.first)),
  deliberately: ({ block, sentence, whole }) => !/^(?:writer|you)$/.test(whoBefore(block, sentence.first, whole.first)),
  beingBad: (found) => whoBefore(found.block, found.sentence.first, found.whole.first) !== 'thing',
};

function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  const whole = { replaces: 'pattern' } as const;
  const adjectives = [get('a'), get('b')].filter((word) => word !== '').map((word) => word.toLowerCase());
  switch (name) {
    case 'trait':
    case 'traitJoined':
    case 'traitAlone':
      return [say(reframed(adjectives))];
    case 'lazyTo':
      return [say('too tired')];
    case 'lazyAbout':
      return [say('tired out by')];
    case 'traitChild':
      return [
        say(
          withArticle(
            get('article'),
            `${get('noun')} who ${isMany(get('noun')) ? 'are' : 'is'} ${reframed(adjectives)}`,
          ),
          whole,
        ),
      ];
    case 'lazyDoer':
      return [
        say(
          withArticle(get('article'), `${get('noun')} who ${get('noun').endsWith('s') ? 'tire' : 'tires'} easily`),
          whole,
        ),
      ];
    case 'traitBehavior':
      return [/s$/i.test(get('noun')) ? say('moments of wanting a say') : say('strong wish to have a say')];
    case 'nounBrat':
      return [say('a child who needs help with hard moments')];
    default:
      return seeking(found) ?? guessing(found) ?? purpose(found);
  }
}

const base: Tense = 'base';
const tenseIn = (verb: string, of: string, otherwise: Tense = base): Tense =>
  tenseOf(verb.toLowerCase(), of) ?? otherwise;

/** Looking for us, not for “attention”. */
function seeking({ block, get, name, sentence, whole }: Found): readonly Offer[] | undefined {
  switch (name) {
    case 'seekingNouns':
      return [say('attempts to connect')];
    case 'seekingNoun':
      return [
        say(get('article') === '' ? 'a need for connection' : withArticle(get('article'), 'need for connection'), {
          replaces: 'pattern',
          title: 'Say “need for connection”',
        }),
      ];
    case 'seekingIs':
    case 'seekingAlone':
      return [say('looking for connection')];
    case 'seeker':
      return [say(withArticle(get('article'), 'child who looks for connection'), { replaces: 'pattern' })];
    case 'seeksAttention':
      return [say(`${inflect('look', tenseIn(get('verb'), 'seek'))} for connection`)];
    case 'forAttention':
      return [say('maybe to connect')];
    case 'wantsAttention':
      return [
        say(
          `${inflect('want', /s$/i.test(get('verb')) ? 'third' : /ed$/i.test(get('verb')) ? 'past' : 'base')} to connect`,
        ),
      ];
    case 'manipulates':
      return [
        say(`${inflect('look', tenseIn(get('verb'), 'manipulate'))} for a way to be heard by`, {
          title: 'Say “looks for a way to be heard”',
        }),
      ].filter(() => whoBefore(block, sentence.first, whole.first) !== 'thing');
    default:
      return undefined;
  }
}

/** Words that close the story: what may be open again. */
function guessing(found: Found): readonly Offer[] | undefined {
  const { get, name, text } = found;
  const whole = { replaces: 'pattern' } as const;
  switch (name) {
    case 'actOut':
      return [say(`${inflect('have', actTense(get('verb')))} a hard time`)].filter(
        () => !/^(?:behaviou?rs?|to)$/.test(wordBehind(found, found.end)),
      );
    case 'defiance':
      return [
        say(
          /^(?:a|an|)$/i.test(get('article')) ? 'a wish to have a say' : `${get('article')} wish to have a say`,
          whole,
        ),
      ].filter(() => !/^(?:some|more|much|increased|total|complete|open)$/i.test(get('article')));
    case 'powerGame':
      return [say(withArticle(get('article'), 'way to have a say'), whole)].filter(() => !/games$/i.test(text));
    case 'playsAdults':
    case 'playsTheAdults':
      return [say(`${inflect('ask', tenseIn(get('verb'), 'play'))} one grown-up and then another`)];
    case 'knowsBetter':
      return [sayInstead(`${inflect('know', tenseIn(get('verb'), 'know'))} the rule, and could not use it just then`)];
    case 'testsLimits':
      return [say(`${inflect('find', tenseIn(get('verb'), 'test'))} out where the edges are`)];
    case 'testsUs':
      return [say(`${inflect('check', tenseIn(get('verb'), 'test'))} that we are still there`)];
    case 'buttons':
      return [
        say(
          `${inflect('get', tenseIn(get('verb'), 'push'))} a big answer from ${/^my/i.test(get('whose')) ? 'me' : /^your/i.test(get('whose')) ? 'you' : 'us'}`,
        ),
      ].filter(() => /^(?:my|our|your)$/i.test(get('whose')));
    case 'badAttitude':
      return [say(`${inflect('have', tenseIn(get('have'), 'have'))} a hard time`)];
    case 'manipulation':
    case 'escape':
    case 'avoidance':
    case 'avoidantIs':
      return avoiding(found);
    default:
      return undefined;
  }
}

const actTense = (verb: string): Tense => tenseOf(verb.toLowerCase(), 'act') ?? 'base';

function avoiding({ get, name, text }: Found): readonly Offer[] {
  const kind = get('kind').toLowerCase();
  const what = kind === 'demand' ? 'the demands were' : `the ${kind === 'tabletop' ? 'table work' : kind} was`;
  if (name === 'avoidance') return [say(`signs that ${what} too much`)];
  if (name === 'avoidantIs')
    return [say(`${verbFor(get('be'), 'show')} us that ${what} too much`, { replaces: 'pattern' })].filter(() =>
      /^(?:is|was|were|are|he['\u2019]s|she['\u2019]s)$/i.test(get('be')),
    );
  if (name === 'escape')
    return [/s$/i.test(text) ? say('signs that it was too much') : say('a sign that it was too much')];
  return [];
}

/** “on purpose” → we want to know the purpose. */
function purpose({ get, name, text }: Found): readonly Offer[] {
  switch (name) {
    case 'onPurpose':
    case 'toBeBad':
      return [say('for a reason I want to understand')];
    case 'deliberately':
      return [{ ...say(get('next'), { replaces: 'pattern' }), title: `Leave out “${text.toLowerCase()}”` }];
    case 'knowsHow':
      return [
        say(
          `${/^knows/i.test(text) ? 'has' : /^knew/i.test(text) ? 'had' : 'have'} found ways to tell us it is too much`,
        ),
      ];
    case 'knowsWhat':
      return [say(`${/^knows/i.test(text) ? 'has' : /^knew/i.test(text) ? 'had' : 'have'} found a way to have a say`)];
    case 'getsWay':
      return [say(`${inflect('have', tenseIn(get('verb'), 'get'))} a say`)];
    case 'wantsWay':
      return [say('a say')];
    case 'beingBad':
      return [say('having a hard time', { replaces: 'pattern' })];
    default:
      return [];
  }
}
