import { wordAt } from '../language/grammar.ts';
import { inflect, tenseOf, type Tense } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add } from './shared/offers.ts';
import { opensOrder } from './shared/order.ts';
import { patterns, type Name } from './shared/demand-patterns.ts';
import { spokenOffers } from './shared/demand-said.ts';

/** Asking for a word, a “please” or a look before the child gets what they came for. */
export const labelDemand = definePhraseRule<Name, Record<string, never>>({
  id: 'label-demand',
  title: 'Asking a child for a word before they get what they came for',
  family: 'play',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'SLQ', 'NDA'],
  options: {},
  judges: { transcript: true },
  // a family's own talk is for them to wonder about, so it is told most quietly
  quiet: ({ speech }) => speech?.speaker === 'caregiver',
  patterns,
  unless: [
    '(instead of|rather than|in place of|other than) ..4',
    "(we|i) (don't|do not|didn't|did not|never) (ask|make|need|prompt|require|wait|withhold|hold|keep|tell|have)",
    "(no need to|don't have to|doesn't have to|does not have to|do not have to|didn't have to|did not have to|not have to|never (have|need|needs|has|had) to|no pressure to|without (asking|prompting|requiring|having|making|being|telling|waiting)|never (ask|asked|make|made|withhold|withheld)|avoid|avoided|stop|stopped asking)",
    '(withhold|withheld|withholding) ..2 (consent|name|names|information|tax|payment|judgment|feeds|medication|medicine|permission|identity)',
    'did you say',
    "what do you say <word>? (,)? (should|shall|let's|want|ready|we go|we try)",
    '(how|what) (do|would) you (want|like) to say (goodbye|bye|hello|hi|good night)',
  ],
  answered: ['^ next time'],
  accepts: (found) => isDemand(found),
  message:
    'Asking for a word can add pressure. Saying it ourselves and waiting with a friendly face tends to bring more.',
  rewrites: (found, { kind }) => offers(found, kind === 'caregiver-letter'),
});

const spoken: ReadonlySet<Name> = new Set(['say', 'device', 'saySpoken', 'please', 'look', 'words']);
const grownUps =
  /^(?:mom|mother|dad|father|mama|papa|parents?|caregivers?|family|grandm\w+|grandp\w+|aunt|uncle|teachers?|sister|brother|sibling|peers?|he|she|they|you)$/;

function isDemand(demand: Found<Name>): boolean {
  const { name } = demand;
  if (spoken.has(name)) return isOrdered(demand) && !isWonderedAloud(demand);
  const text = sentenceText(demand);
  if (name === 'until') return !agrees.test(text);
  return !name.startsWith('told') || isToldToChild(demand, text);
}

/** Waiting for a yes, or for the child to be ready, is the opposite of a demand; so is a swallow. */
const agrees = /\b(?:ready|done|stop|enough|yes|okay|ok|safe|doctor|swallow\w*|finished)\b|says? ["“]?no\b/i;
/** Asking again because we did not hear. */
const unheard =
  /\b(?:didn['’]t (?:hear|catch)|couldn['’]t hear|so loud|missed (?:it|that)|(?:it|that) one more time)\b/i;

/** “I’ll say please for you”: somebody else says it. */
const others = /^(?:i|i['’]ll|we|we['’]ll|he|she|they|let['’]s|mommy|daddy)$/;

function isOrdered(demand: Found<Name>): boolean {
  const { name, sentence, speech, whole } = demand;
  const text = sentenceText(demand);
  if (others.test(wordAt(demand.block, whole.first - 1))) return false;
  if (unheard.test(speech ? spokenText(demand, speech) : text)) return false;
  if (name === 'say' || name === 'look' || name === 'device')
    return speech !== undefined && opensOrder(demand, whole.first);
  return (
    speech !== undefined ||
    (whole.first === sentence.first && (/["“?!]/.test(text) || (/\byour?\b/i.test(text) && !text.endsWith('.'))))
  );
}

/** “Everybody asks. What do we say?”: of families; nobody is said to speak to a child, and it is not all that is said. */
const isWonderedAloud = ({ sentence, speech, text }: Found<Name>): boolean =>
  /^what (?:do|should) (?:we|i) say/i.test(text) && speech?.speaker === 'unknown' && speech.first < sentence.first;

function isToldToChild({ block, kept, whole }: Found<Name>, text: string): boolean {
  const verb = kept.get('verb')?.first ?? whole.first;
  return !grownUps.test(wordAt(block, verb - 1)) && !toGrownUp.test(text);
}

const toGrownUp =
  /\b(?:ask|asked|told|tell|encouraged|reminded|prompted|cued)\s+(?:(?:his|her|their|the|your)\s+)?(?:mom|mother|dad|father|parents?|caregivers?|family|grandm\w+|grandp\w+|aunt|uncle|teacher)\b/i;

const verbs = [
  'prompt',
  'tell',
  'ask',
  'cue',
  'remind',
  'encourage',
  'instruct',
  'require',
  'request',
  'expect',
  'direct',
  'want',
  'make',
  'have',
  'withhold',
  'wait',
  'get',
];

function tenseOfVerb({ get }: Found<Name>): Tense {
  const form = get('verb').toLowerCase();
  const base = verbs.find((each) => tenseOf(form, each) !== undefined);
  return (base === undefined ? undefined : tenseOf(form, base)) ?? 'past';
}

const inSameTense = (found: Found<Name>, verb: string): string => inflect(verb, tenseOfVerb(found));

/** “Cued him to say “open” x5”, “was told to look”: it was done, as often and with as much help as stands there. */
const isReport = (found: Found<Name>): boolean =>
  tenseOfVerb(found) === 'past' &&
  !/^(?:is|are|be|being|get|gets)$/.test(wordAt(found.block, (found.kept.get('verb')?.first ?? 0) - 1));

function offers(found: Found<Name>, isLetter: boolean): readonly Offer[] {
  const { name } = found;
  if (spoken.has(name)) return spokenOffers(found);
  // a look at mom is not a look at us, and she stays told
  if (isLookAtFamily(found)) return [];
  if (name === 'toldToSay' || name === 'toldWords' || name === 'toldLook')
    return [...inPlace(found, name), isLetter ? advice[name] : tell[name]];
  const isAdvice = isLetter || /\b(?:do not|don['’]t|keep|hold|wait)\b/i.test(sentenceText(found));
  if (gaze.test(found.text)) return [isAdvice ? advice.toldLook : tell.toldLook];
  return [...heldOffers(found), isAdvice ? sharing : shared];
}

const isLookAtFamily = ({ name, text }: Found<Name>): boolean =>
  name === 'toldLook' && /(?:mom|mommy|mama|dad|daddy|papa)$/i.test(text);

/** “Hold the cracker by your mouth and have him look at you” */
const isAskedTwice = (found: Found<Name>): boolean =>
  found.name === 'toldLook' &&
  /\b(?:by|near|next to|at|in front of) (?:your|my|the) (?:mouth|eyes|face|nose)\b/i.test(sentenceText(found));

/** A look that was asked for. */
const gaze = /\beye contact\b|\blooks? (?:at|up)\b/i;

const holding = (text: string, replaces: NonNullable<Offer['replaces']>): Offer => ({
  title: 'Say the word yourself and share',
  style: 'play',
  replaces,
  text,
  settlesNegation: true,
});

const shared: Offer = {
  title: 'Tell what you said and how the child answered',
  style: 'play',
  replaces: 'sentence',
  text: 'I held {the thing} where we could both see it, said the word myself, waited a moment, and shared it. {child} {what they did}.',
  settlesNegation: true,
};

const telling = (text: string): Offer => ({
  title: 'Tell what you said and how the child answered',
  style: 'play',
  replaces: 'sentence',
  text,
  settlesNegation: true,
});
const tell = {
  toldToSay: telling('I {did the fun part}, paused, and said “{word}” myself. {child} {what they did}.'),
  toldWords: telling('I could see that this mattered. {child} {what they showed us}, and I said it in words.'),
  toldLook: telling('I came down to where {child} was, and {what you saw}.'),
} as const;

const advising = (text: string): Offer => ({ ...telling(text), title: 'Say what could be shared' });
const advice = {
  toldToSay: advising('You could {do the fun part}, pause, and say the word yourself. Any answer is a good one.'),
  toldWords: advising('You could watch for any way of telling you, and put it into words yourself.'),
  toldLook: advising('You could come down to where {child} is, and share what you both see.'),
} as const;

const sharing = holding(
  'You could hold {the thing} where you can both see it, say the word yourself, wait a moment, and share it.',
  'sentence',
);

function inPlace(found: Found<Name>, name: Told): readonly Offer[] {
  if (isReport(found)) return [nextTime[name]];
  return isAskedTwice(found) ? [] : toldOffer(found, name);
}

/** What was done stays told. */
const nextTime = {
  toldToSay: add('Say what comes next', 'Next time we can {do the fun part}, pause, and say the word ourselves.'),
  toldWords: add('Say what comes next', 'Next time we can watch for any way of telling us, and put it into words.'),
  toldLook: add('Say what comes next', 'Next time we can come down to where {child} is, and share what we both see.'),
} as const;
type Told = keyof typeof nextTime;

function toldOffer(found: Found<Name>, name: Told): readonly Offer[] {
  // “… to use a full sentence to get a turn”: what comes behind hangs on what goes
  if (
    name === 'toldWords' &&
    found.end < found.block.tokens.length &&
    /^(?:to|for)$/.test(wordAt(found.block, found.end))
  )
    return [];
  const whom = whomOf(found);
  const text = whom === '' && isPassive(found) ? passive(found)[name] : active(found, whom)[name];
  return [{ title: `Say “${text}”`, style: 'play', text, settlesNegation: true }];
}

const isPassive = ({ block, kept }: Found<Name>): boolean =>
  /^(?:was|were|is|are|been|being|child|pt|client|student|patient)$/.test(
    wordAt(block, (kept.get('verb')?.first ?? 0) - 1),
  );

const passive = (found: Found<Name>) =>
  ({
    toldToSay: `given time to ${actOf(found)}`,
    toldWords: 'given time to show us',
    toldLook: 'joined at eye level',
  }) as const;

const active = (found: Found<Name>, whom: string) =>
  ({
    toldToSay: `${inSameTense(found, 'give')} ${whom === '' ? '' : `${whom} `}time to ${actOf(found)}`,
    toldWords:
      whom === ''
        ? `${inSameTense(found, 'listen')} for any way of telling us`
        : `${inSameTense(found, 'let')} ${whom} know that ${listening(found)}`,
    toldLook:
      whom === ''
        ? `${inSameTense(found, 'get')} down to eye level`
        : `${inSameTense(found, 'join')} ${whom} at eye level`,
  }) as const;

const listening = ({ block, kept }: Found<Name>): string => {
  const verb = wordAt(block, kept.get('verb')?.first ?? 0);
  return verbs.includes(verb) ? 'you are listening' : 'we were listening';
};

/** Who was told, as it was said: “him”, “the child”; empty when nobody is named. */
function whomOf({ block, kept }: Found<Name>): string {
  const who = kept.get('who');
  if (!who) return '';
  const before = wordAt(block, who.first - 1);
  return `${/^(?:the|your)$/.test(before) ? `${before} ` : ''}${block.source.slice(block.tokens.start[who.first], block.tokens.end[who.end - 1])}`;
}

/** What was to be done: “say”, “repeat”, “ask for”. */
function actOf({ text }: Found<Name>): string {
  return (
    /(?:say|vocalize|verbalize|imitate|repeat|ask for|sign for|ask|request|label|sign)$/i
      .exec(text)?.[0]
      .toLowerCase() ?? 'say'
  );
}

function heldOffers(found: Found<Name>): readonly Offer[] {
  const text = sentenceText(found);
  const held =
    /\b(?:withheld|withhold|withholds|withholding)\s{1,4}((?:the|a|his|her|their|all)?\s{0,4}[\p{L} ]{1,30}?)\s{1,4}(?:until|unless|for|to)\b/iu
      .exec(text)?.[1]
      ?.trim();
  if (
    held !== undefined &&
    !/\b(?:push|pushes|turns?|swing|swings|music|song|songs|attention|break|breaks)$/i.test(held)
  )
    return [
      holding(`Held ${held} where we could both see it, said the word, waited a moment, and shared.`, 'sentence'),
    ];
  const given =
    /\b(?:don['’]t|do not) (?:give|hand) (?:him|her|them|\w+) (the [\w ]{1,24}?) (?:until|unless|before)\b/i.exec(
      text,
    )?.[1];
  if (given !== undefined)
    return [holding(`Hold ${given} where you can both see it, say the word, wait a moment, and share it.`, 'sentence')];
  if (found.name !== 'until') return [];
  const waits = /\bwait(?:ed)?(?= to\b)/i.exec(text)?.[0].toLowerCase();
  if (waits !== undefined)
    return [
      holding(
        `just a moment, ${waits === 'wait' ? 'say it first, and share' : 'said it first, and shared'}`,
        untilEnd(found, behindWait(found)),
      ),
    ];
  return /\b(?:was|were) (?:held|kept)\b/i.test(text)
    ? [holding('in sight while I said the word, and then shared', untilEnd(found, awayFrom(found)))]
    : [];
}

/** “waited to hand it over until …”: from the “to”. */
function behindWait({ block, first, sentence }: Found<Name>): number {
  for (let at = first - 1; at > sentence.first; at--)
    if (/^wait(?:ed)?$/.test(wordAt(block, at - 1)) && wordAt(block, at) === 'to') return at;
  return first;
}

/** “held back until …”, “kept out of reach until …”: what is in sight is no longer away. */
function awayFrom({ block, first }: Found<Name>): number {
  if (/^(?:back|up|away|off|high)$/.test(wordAt(block, first - 1))) return first - 1;
  return wordAt(block, first - 1) === 'reach' && wordAt(block, first - 3) === 'out' ? first - 3 : first;
}

/** With what was to be said: “until he said “pop””, “until she says it”. */
function untilEnd(found: Found<Name>, first = found.first): { readonly first: number; readonly end: number } {
  const { block, end, sentence } = found;
  let last = end;
  while (last < sentence.end && !/^[.,;!?]$/.test(wordAt(block, last))) last++;
  return { first, end: last };
}

const spokenText = ({ block }: Found<Name>, { end, first }: { readonly first: number; readonly end: number }): string =>
  block.source.slice(block.tokens.start[first], block.tokens.end[end - 1]);
const sentenceText = ({ block, sentence }: Found<Name>): string =>
  block.source.slice(block.tokens.start[sentence.first], block.tokens.end[sentence.end - 1]);
