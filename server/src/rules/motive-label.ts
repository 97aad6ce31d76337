import { inflect, tenseOf, type Tense } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isMany, verbFor, withArticle } from './shared/copula.ts';
import { guessOffers, guessPatterns, isGuessed } from './shared/guess-patterns.ts';
import { isMotive, motiveOffers, motivePatterns } from './shared/motive-patterns.ts';
import { isPloy, ployOffers, ployPatterns } from './shared/ploy-patterns.ts';
import { say, sayInstead, tell } from './shared/offers.ts';
import { actsOut, toConnect, withComma } from './shared/connect-offers.ts';
import { reframed } from './shared/traits.ts';
import { inAHardMoment, mayFollow, reachingOut, willPatterns } from './shared/will-patterns.ts';
import { beforeLead, isDenied, opensClause, sentenceText, whoBefore, wordBehind, wordInFront } from './shared/who.ts';

/** A guess at a child's motive, written down as what was seen. */
export const motiveLabel = definePhraseRule({
  id: 'motive-label',
  title: 'A guess at why, written as what was seen',
  family: 'labels',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'warning' },
  source: ['SEED', 'CON', 'AFP'],
  options: {},
  patterns: {
    ...willPatterns,
    ...motivePatterns,
    ...guessPatterns,
    ...ployPatterns,
  },
  unless: [
    'oppositional (defiant|defiance) disorder',
    '(dramatic|pretend) play',
    "(not|don't|doesn't|didn't|never) (think|believe|see|feel) ..5 (he|she|they|this|it)",
    '(be trusted|can we trust)',
    '(pathological|persistent) demand avoidance',
    '(puppet|puppets|doll|dolls|stuffed|dragon|troll|monster|wolf|villain|pirate|(pretend|pretends|pretended|pretending) !(not|that|he|she|to be (sick|tired|hurt|ill))|storybook)',
    '(in the|the|a|this|our) (story|play|skit|show) ..4 (defiant|bossy|naughty|stubborn|lazy|dramatic)',
    '(the (word|term|label)|called (him|her|it|them)?|labeled|labelled|(call|calls|calling) (him|her|it)|(wonder|ask)ed (if|whether))',
    '(wondered|wonder|wondering|asked) (if|whether) (he|she|they|it|<child>)',
  ],
  accepts: (found) => isGuess(found),
  message:
    'We can see what the child did; “{match}” is a guess at why. Could we write what we saw, and wonder what it was for?',
  rewrites: (found) => [
    ...inPlace(found).map((offer) => withComma(found, offer)),
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
  const { block, first, name, sentence } = found;
  if (isDenied(found, first, name === 'getsWay' || name === 'knowsBetter' ? 1 : 4)) return false;
  const known = isMotive(found) ?? isGuessed(found) ?? isPloy(found);
  if (known !== undefined) return known;
  const special = checks[name];
  if (special) return special(found);
  if (
    !/^(?:wantsAttention|manipulates|testsLimits|testsUs|knowsWhat|knowsBetter|knowsBetterThanTo|seekingIs|avoidantIs|buttons)$/.test(
      name,
    )
  )
    return true;
  return (
    /^(?:pronoun|they|child|name|nobody)$/.test(whoBefore(block, sentence.first, beforeLead(found))) ||
    tied.test(found.get('be'))
  );
}

const tied = /['\u2019](?:s|re)$/i;
const isChild = ({ block, get, sentence, whole }: Found): boolean =>
  tied.test(get('be')) || /^(?:pronoun|they|child|name)$/.test(whoBefore(block, sentence.first, whole.first));

const checks: Readonly<Record<string, (found: Found) => boolean>> = {
  lazyAbout: isChild,
  lazyTo: isChild,
  traitJoined: (found) =>
    /^(?:pronoun|they|child|name)$/.test(whoBefore(found.block, found.sentence.first, found.first)) ||
    /^(?:appears|appeared|seems|seemed|was|is|looks|looked|presents as|presented as) \w+ and\b/.test(
      sentenceText(found),
    ),
  trait: (found) =>
    (isChild(found) ||
      (found.get('be') !== '' && opensClause(found, found.whole.first)) ||
      (found.get('be').toLowerCase() === 'being' &&
        whoBefore(found.block, found.sentence.first, found.whole.first) !== 'thing')) &&
    mayFollow.test(wordBehind(found, found.end)),
  traitAlone: (found) =>
    opensClause(found, found.whole.first) &&
    (found.get('a').toLowerCase() !== 'spoiled' || /^(?:at|by|and|in)$/.test(wordBehind(found, found.end))),
  traitChild: (found) => !/^(?:like|as)$/.test(wordInFront(found, found.whole.first)),
  nounBrat: (found) =>
    isChild(found) ||
    (/^being$/i.test(found.get('be')) && whoBefore(found.block, found.sentence.first, found.whole.first) !== 'thing'),
  seekingAlone: (found) => wordInFront(found, found.first) !== 'not',
  seeksAttention: (found) =>
    /^(?:pronoun|they|child|name|nobody)$/.test(whoBefore(found.block, found.sentence.first, found.whole.first)) &&
    !reachingOut.test(sentenceText(found).slice(sentenceText(found).indexOf('attention') + 9)),
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
  knowsWhat: (found) =>
    (isChild(found) ||
      (opensClause(found, found.whole.first) && /\b(?:exactly|full well|perfectly)\b/.test(found.text))) &&
    (inAHardMoment.test(sentenceText(found)) || isWhole(found)),
  knowsBetter: isChild,
  onPurpose: (found) =>
    !/^(?:writer|you)$/.test(whoBefore(found.block, found.sentence.first, found.whole.first)) &&
    !/\b(?:laugh\w*|giggl\w*|grin\w*|joke|game|cheer\w*|clapp\w*|drum|bat)\b|on purpose .*\bso (?:that )?(?:i|we|you|she|he|mom|dad) (?:would|could|had|can|will)\b/.test(
      sentenceText(found),
    ),
  deliberately: ({ block, sentence, whole }) => !/^(?:writer|you)$/.test(whoBefore(block, sentence.first, whole.first)),
  beingBad: (found) => whoBefore(found.block, found.sentence.first, found.whole.first) !== 'thing',
};

/** “He knows what he is doing.”, and nothing else */
const isWhole = ({ end, sentence, whole }: Found): boolean =>
  sentence.end - end <= 1 && whole.first - sentence.first <= 2;

function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  const whole = { replaces: 'pattern' } as const;
  const adjectives = [get('a'), get('b')]
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase().replaceAll('-', ' '));
  switch (name) {
    case 'trait':
    case 'traitJoined':
    case 'traitAlone':
      return traitOffers(found, adjectives);
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
      if (/ing$|^tears$/i.test(get('noun')))
        return [{ ...say(get('noun')), title: `Leave out “${get('a').toLowerCase()}”` }];
      return [/s$/i.test(get('noun')) ? say('moments of wanting a say') : say('strong wish to have a say')];
    case 'nounBrat':
      return brat(found);
    default:
      return seeking(found) ?? guessing(found) ?? purpose(found);
  }
}

/** “is a drama queen” → “has big feelings”, “is a brat” → “is a child who needs help with hard moments” */
function brat({ get, text }: Found): readonly Offer[] {
  const be = get('be');
  if (!/drama queen$/i.test(text)) return [say('a child who needs help with hard moments')];
  if (/^being$/i.test(be)) return [say('having big feelings', { replaces: 'pattern' })];
  return /^(?:is|was|he['\u2019]s|she['\u2019]s)$/i.test(be)
    ? [say(`${verbFor(be, 'have')} big feelings`, { replaces: 'pattern' })]
    : [say('a child with big feelings')];
}

/** What fits in place of a trait and the word behind it. */
const joinedTo: Readonly<Record<string, string>> = {
  'lazy about': 'tired out by',
  'sneaky about': 'careful not to be seen with',
  'passive aggressive with': 'not yet ready to say no out loud to',
};

/** “spoiled by grandma” → “used to getting a yes from grandma”, “lazy about using” → “tired out by using” */
function traitOffers(found: Found, adjectives: readonly string[]): readonly Offer[] {
  const next = wordBehind(found, found.end);
  const withNext = { replaces: { first: found.first, end: found.end + 1 } } as const;
  if (adjectives.at(-1)?.startsWith('spoil') === true && next === 'by')
    return [say(`${reframed(adjectives)} from`, withNext)];
  const joined = adjectives.length === 1 ? joinedTo[`${adjectives[0] ?? ''} ${next}`] : undefined;
  return [joined === undefined ? say(reframed(adjectives)) : say(joined, withNext)];
}

const base: Tense = 'base';
const tenseIn = (verb: string, of: string, otherwise: Tense = base): Tense =>
  tenseOf(verb.toLowerCase(), of) ?? otherwise;

/** “wants attention” → “wants to connect”, “… from adults” → “wants to connect with adults” */
function wantsToConnect(found: Found): Offer {
  const verb = found.get('verb');
  const wants = inflect('want', /s$/i.test(verb) ? 'third' : /ed$/i.test(verb) ? 'past' : 'base');
  return wordBehind(found, found.end) === 'from'
    ? say(`${wants} to connect with`, { replaces: { first: found.first, end: found.end + 1 } })
    : say(`${wants} to connect`);
}

/** Looking for us, not for “attention”. */
function seeking(found: Found): readonly Offer[] | undefined {
  const { block, get, name, sentence, whole } = found;
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
      return toConnect(found);
    case 'wantsAttention':
      return [wantsToConnect(found)];
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
      return actsOut(found).filter(() => !/^(?:behaviou?rs?|to)$/.test(wordBehind(found, found.end)));
    case 'defiance':
      return [
        say(
          noted.test(wordBehind(found, found.end)) && get('article') === ''
            ? 'moments of wanting a say'
            : /^(?:a|an|)$/i.test(get('article'))
              ? 'a wish to have a say'
              : `${get('article')} wish to have a say`,
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
      return /parents$/i.test(text)
        ? []
        : [
            say(
              `${inflect('check', tenseIn(get('verb'), 'test'))} that ${/you$/i.test(text) ? 'you' : 'we'} are still there`,
            ),
          ];
    case 'buttons':
      return [
        say(
          `${inflect('get', tenseIn(get('verb'), 'push'))} a big response from ${/^my/i.test(get('whose')) ? 'me' : /^your/i.test(get('whose')) ? 'you' : 'us'}`,
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

const noted = /^(?:noted|observed|seen|reported|displayed|present|throughout|today|during)$/;

function avoiding(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const kind = get('kind').toLowerCase();
  const what = kind === 'demand' ? 'the demands were' : `the ${kind === 'tabletop' ? 'table work' : kind} was`;
  if (name === 'avoidance') return [say(`signs that ${what} too much`)];
  if (name === 'avoidantIs')
    return [say(`${verbFor(get('be'), 'show')} us that ${what} too much`, { replaces: 'pattern' })].filter(() =>
      /^(?:is|was|were|are|he['\u2019]s|she['\u2019]s)$/i.test(get('be')),
    );
  if (name === 'escape' && wordBehind(found, found.end) === 'to') return [];
  if (name === 'escape') {
    // “an escape behavior” has its article
    const first = /^an?$/.test(wordInFront(found, found.first)) ? found.first - 1 : found.first;
    return [
      /s$/i.test(text)
        ? say('signs that it was too much')
        : say('a sign that it was too much', { replaces: { first, end: found.end } }),
    ];
  }
  return [];
}

/** “on purpose” → we want to know the purpose. */
function purpose(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  switch (name) {
    case 'onPurpose':
    case 'toBeBad':
      if (/(?:annoy|spite|upset|us|at)$/i.test(text) && !/^[.,;]?$/.test(wordBehind(found, found.end))) return [];
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
      return guessOffers(found) ?? ployOffers(found) ?? motiveOffers(found);
  }
}
