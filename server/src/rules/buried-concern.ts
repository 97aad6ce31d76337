import { wordAt } from '../language/grammar.ts';
import { wordBehind } from './shared/who.ts';
import { compileAll, fitsIn } from '../patterns/phrases.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { buriedPatterns, noBuried, warm } from './shared/buried-patterns.ts';
import { add, say, sayInstead, tell } from './shared/offers.ts';
import { sentenceText, whoBefore } from './shared/who.ts';

const warmth = compileAll(warm, 'buried-concern:warm');

/** Soft words around a worry that a family would rather hear plainly. */
export const buriedConcern = definePhraseRule({
  id: 'buried-concern',
  title: 'A worry tucked into soft words',
  family: 'honesty',
  severity: { 'caregiver-letter': 'information' },
  source: ['SEED', 'UVM', 'CDC4'],
  options: {},
  patterns: buriedPatterns,
  unless: noBuried,
  answered: [
    '(i|we) (saw|noticed|wonder|think|wondered)',
    "(i'm|i am|we're|we are) (worried|wondering|concerned)",
    'what (i|we) (saw|noticed|see)',
  ],
  accepts: (found) => (amongWarm.has(found.name) || !fitsIn(warmth, found.block, found.sentence)) && isWorry(found),
  message:
    'There may be a worry tucked in here. Families tell us they would rather hear it plainly, with what you saw and what comes next.',
  rewrites: (found) => [
    ...inPlace(found),
    add(
      'Add what you saw and what comes next',
      'Here is what I saw: {what I saw}. I would like us to {next step} together. What have you noticed?',
    ),
    tell(
      'Say it openly',
      'I want to be open with you about something I’m wondering. I saw {what I saw}. It could mean {possibility}, and it could mean something else. I would like us to {next step} together. What have you noticed?',
    ),
  ],
});

/**
 * Words for a closer look by somebody. Without them, a phrase such as “just to be safe” hides nothing: it may be about
 * a spare shirt.
 */
const closerLook =
  /\b(?:tests?|tested|testing|check(?:ed|up)?|evaluat\w+|screen(?:ed|ing)?|doctor|gp|p(?:a)?ediatrician|specialist|refer\w*|follow-?\s?up|x-?ray|exam\w*|hips|ears|eyes|hearing|vision|assess\w*|get a look|opinion|therapist|neurolog\w+|neuropsych\w*|swallow study|barium swallow|audiolog\w+|psycholog\w+|services|professional|(?:talk|talking|speak|speaking) (?:to|with) (?:someone|somebody)|(?:look|looked) at)\b/;
/** What develops in a child. */
const grows =
  /\b(?:develop\w*|speech|talk\w*|speak\w*|language|words?|sounds?|communicat\w*|hear\w*|listen\w*|eyes?|vision|social\w*|play(?:s|ing)?|peers?|class|classmates|motor|walk\w*|runs|running|crawl\w*|move(?:s|ment|ments)?|moving|balance|stiff\w*|tone|muscles?|feet|toes?|legs?|hands?|hips?|feed\w*|eat(?:s|ing)?|swallow\w*|chew\w*|drool\w*|attention|vocabulary|memory|reading|drawing|counting|weigh\w*|focus\w*|behavio\w*|learn\w*|growth|weight|skills?|sensory|milestones?|sleep\w*|breath\w*|gait|grasp|pencil|writing|feelings?|emotion\w*|transition\w*|interact\w*|relates?|connect\w*|name|scores?|progress|age|track|typical|stares?|staring|notic\w+|support|radar|he|she|his|her|him|areas?)\b/;

/** Patterns that need no other words in the sentence. */
const plain = new Set([
  'boxes',
  'things',
  'something',
  'delay',
  'concerns',
  'concern',
  'issues',
  'quirks',
  'waitAndSee',
  'areas',
  'further',
  'nothing',
  'ruleOut',
  'differences',
  'itemsLow',
  'lookInto',
  'justSomething',
  'tracked',
  'ownWay',
  'moreTime',
  'softened',
  'office',
  'beneficial',
  'brushedOff',
  'mightNeed',
  'lookIntoIt',
  'cameUp',
  'struggles',
  'exceptFor',
  'otherThan',
  'whichIs',
  'lateBloomer',
]);

/** For vague patterns, the words that make them clear enough. */
const hints: Readonly<Record<string, RegExp>> = {
  worth: /\blook(?:ing)? into\b/,
  vague: /\b(?:worth|stood out|stand out|radar|caught)\b/,
};

/** Patterns that put a worry between two warm things: “She is a delight, and her tone may be something to look at”. */
const amongWarm = new Set(['whichIs', 'toLookAt', 'otherThan']);

function isWorry(found: Found): boolean {
  const { name } = found;
  const text = sentenceText(found);
  if (ofSomebody.has(name)) return isOfSomeone(found) || ofChild.test(text);
  if (name === 'hoped') return ofChild.test(text) || /\b(?:he|him|his|she|her|them)\b/.test(text);
  const needed = needs[name];
  if (needed) return needed.test(text);
  if (name === 'things' || name === 'something' || plain.has(name) || isWorthALook(name, text)) return true;
  return hints[name]?.test(text) === true || grows.test(text);
}

/**
 * Patterns that may also be about a shirt or a plan. The sentence must be about a person, or about what develops in a
 * person.
 */
const ofSomebody = new Set(['behind', 'couldUse', 'shy', 'touch', 'largely', 'mostPart']);

const isWorthALook = (name: string, text: string): boolean =>
  (name === 'vague' && /\b(?:worth|stood out|stand out|radar|caught)\b/.test(text)) ||
  (name === 'consider' && closerLook.test(text));

/**
 * A person is the subject (“she is on the quiet side”), not a thing (“the hat is on the small side”). “He’s” contains
 * its own subject.
 */
const isOfSomeone = ({ block, sentence, text, whole }: Found): boolean =>
  /^(?:he|she|they)['\u2019]/i.test(text) ||
  /^(?:he|she|they)['\u2019]/.test(wordAt(block, whole.first)) ||
  /^(?:pronoun|they|child|name)$/.test(whoBefore(block, sentence.first, whole.first));

/** “His talking”, “her scores on two parts” */
const ofChild =
  /\b(?:his|her|their|\p{L}+'s) (?:\p{L}+ )?(?:speech|talking|language|words|sounds|hearing|vision|eyes|social|play|motor|walking|movements?|balance|tone|muscles?|feet|legs|hands|hips|feeding|eating|attention|behaviou?rs?|learning|growth|weight|skills?|milestones|gait|grasp|writing|scores?|results?|progress|development|communication|understanding|head|hand|arm|leg|foot|neck|trunk|back|core|eye contact|gaze|voice|grip|responses?|ability|aim|stamina|endurance|strength|posture|steps?|articulation|memory|sitting|standing|running|drawing|handwriting|reading|cutting|sleep|transitions|breathing|babbling|pointing|imitation)\b/u;

/** What the sentence must contain besides the pattern. */
const needs: Readonly<Record<string, RegExp>> = {
  maybe: closerLook,
  safe: closerLook,
  idea: closerLook,
  someday: closerLook,
  mention: closerLook,
  toLookAt: ofChild,
};

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const lower = text.toLowerCase();
  switch (name) {
    case 'concerns':
    case 'concern':
      return [shared(found, name)];
    case 'delay':
      return [delay(found, lower)];
    case 'issues':
      return [say('some trouble')];
    case 'quirks':
      return /quirks|idio/.test(lower)
        ? [
            say(
              `some ways of doing things${/^(?:that|which|we|i)$/.test(wordBehind(found, found.end)) ? '' : ' that I wonder about'}`,
            ),
          ]
        : [];
    case 'eyeOn':
      return eyeOn(found);
    case 'mayBenefit':
      return [wouldHelp(found, `${get('what')} ${get('kind')}`.toLowerCase())];
    case 'consider':
      // the offer begins with “I think”, so a second “think” is left out
      return [
        say(
          `I think it would help to ${get('act')
            .toLowerCase()
            .replace(/^think(?:ing)? about/, 'look into')}`,
        ),
      ];
    case 'nothing':
      return /^(?:let|just|only|we|maybe|perhaps)(?:$|['\u2019])/.test(wordAt(found.block, found.end))
        ? []
        : [sayInstead('I want to be open with you:')];
    case 'idea':
      return idea(lower);
    case 'waitAndSee':
      return [say('look again together')].filter(() => /^(?:w\w+ and \w+|wait it out|sit tight)$/.test(lower));
    case 'safe':
      return [say('because I saw {what I saw}', { title: 'Say what you saw' })];
    case 'areas':
      return [say('things that are hard right now')].filter(() => /^areas (?:of|for)/.test(lower));
    case 'further': {
      const article = /^(?:an?|some) /.exec(lower)?.[0] ?? '';
      return [because(found, `I think ${article}${get('what').toLowerCase()} ${get('kind')} would help`)];
    }
    case 'softened':
      return [sayInstead('and I would like us to look at this together')].filter(() => endsSentence(found));
    case 'office':
      return [
        say(`I have ${found.get('what').toLowerCase()} ${found.get('link').toLowerCase()}`, {
          title: 'Say who wonders',
        }),
      ];
    case 'beneficial':
      return [say(`I think it would help to ${get('act').toLowerCase()}`)];
    default:
      return [];
  }
}

/** “a slight delay in his speech” → “a slight delay in his speech. I saw {what I saw}” */
function delay(found: Found, head: string): Offer {
  const title = 'Add what you saw';
  return endsSentence({ ...found, end: endOfTail(found) })
    ? withTail(found, head, '. I saw {what I saw}', { title })
    : say(`${head} ({what I saw})`, { title });
}

/** The end of the words that follow “concern”, such as “about her eyes”. */
function endOfTail({ block, end, sentence }: Found): number {
  let stop = end;
  if (/^(?:in|with|about|regarding|around|of|for)$/.test(wordAt(block, end)))
    while (stop < sentence.end && /^[\p{L}\p{N}]/u.test(wordAt(block, stop)) && !goesOn.test(wordAt(block, stop)))
      stop++;
  return stop;
}

/** Puts `words` after the topic: “a concern about her eyes that I want to share openly”. */
function withTail(found: Found, head: string, words: string, more: Partial<Offer>): Offer {
  const { block, end, first } = found;
  const stop = endOfTail(found);
  const tail = stop > end ? ` ${block.source.slice(block.tokens.start[end], block.tokens.end[stop - 1])}` : '';
  return /[*_`[\]\n]/.test(tail)
    ? say(`${head}${words}`, more)
    : say(`${head}${tail}${words}`, { ...more, replaces: { first, end: stop } });
}
const goesOn = /^(?:but|so|which|that|because|although|though|while|since|when|if|we|i|he|she|they)$/;

/** “A minor concern about her eyes” → “a concern about her eyes that I want to share openly”. */
function shared(found: Found, what: string): Offer {
  const { block, end, sentence } = found;
  const who = /^we\b/.test(wordAt(block, sentence.first)) ? 'we' : 'I';
  const isAbout = /^(?:about|with|regarding|around)$/.test(wordAt(block, end));
  return withTail(found, what, ` ${isAbout ? 'that ' : ''}${who} want to share openly`, {
    title: `Say “${what} ${who} want to share openly”`,
  });
}

const endsSentence = ({ block, end, sentence }: Found): boolean =>
  end >= sentence.end || /^[.!]$/.test(wordAt(block, end));

function eyeOn({ block, end, first, text }: Found): readonly Offer[] {
  if (/^(?:it|things|that|this|him)$/.test(wordAt(block, end))) return [];
  const again = /^(?:continue|keep)$/.test(wordAt(block, first - 2)) ? '' : ' again';
  return [say(`${/ing\b/i.test(text.split(' ')[0] ?? '') ? 'looking' : 'look'}${again} together at`)];
}

/** “It wouldn’t hurt to” → “I think it would help to”. */
function idea(lower: string): readonly Offer[] {
  if (!lower.startsWith('it ')) return /^[cmw]/.test(lower) ? [sayInstead('would help, I think')] : [];
  const rest = /hurt|harm/.test(lower) ? (lower.endsWith(' to') ? ' to' : '') : ` ${lower.split(' ').at(-1) ?? ''}`;
  return [sayInstead(`I think it would help${rest}`)].filter(() => /^(?: to)?$/.test(rest));
}

/** Adds a reason if the sentence ends here. Elsewhere it would stand in the middle of the sentence. */
const because = ({ block, sentence, whole }: Found, thought: string): Offer =>
  whole.end >= sentence.end || /^[.,;!]$/.test(wordAt(block, whole.end))
    ? say(`${thought}, because {what I saw}`, { title: 'Say that you think so, and why' })
    : say(thought, { title: 'Say that you think so' });

const objects: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them' };

/** “He may benefit from further testing” → “I think further testing would help him, because {what I saw}”. */
function wouldHelp(found: Found, what: string): Offer {
  const who = found.get('who');
  const whom = objects[who.toLowerCase()] ?? who.replace(/^Your/, 'your');
  return { ...because(found, `I think ${what} would help ${whom}`), replaces: 'pattern' };
}
