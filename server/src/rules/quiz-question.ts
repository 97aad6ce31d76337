import { sentenceAt, wordAt } from '../language/grammar.ts';
import type { Block } from '../text/block.ts';
import { inflect, tenseOf, type Tense } from '../language/inflect.ts';
import { TokenKind } from '../text/words.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import type { Context } from './rule.ts';
import {
  addressed,
  nearby,
  opensOrder,
  opensQuestion,
  questionRange,
  saidTo,
  thingAt,
  type Range,
  type Thing,
} from './shared/question.ts';
import * as quiz from './shared/quiz-patterns.ts';
import * as talk from './shared/quiz-talk.ts';
import { isReport, reportOffers, reports } from './shared/quiz-reports.ts';
import { nouns, topicOf } from './shared/topics.ts';
import { wonders, type Asks, type Question } from './shared/wonder.ts';

const questions = {
  what: [...quiz.naming, ...quiz.unfinished],
  color: [...quiz.colors, ...quiz.unfinishedColor],
  shape: quiz.shapes,
  letter: quiz.letters,
  number: quiz.numbers,
  animal: quiz.features,
  scene: quiz.scene,
  who: quiz.who,
  says: quiz.whoSays,
  count: [...quiz.counts, ...quiz.counting],
  howMany: quiz.howMany,
  cloze: quiz.cloze,
  reciting: quiz.reciting,
  age: quiz.age,
  sound: [...quiz.sounds, ...quiz.unfinishedSound],
  thing: [...quiz.identity, ...quiz.places, ...quiz.commands],
  choice: quiz.choosing,
  opposites: quiz.opposites,
  live: quiz.lives,
  fits: quiz.fits,
  eating: quiz.eating,
  doing: quiz.doing,
  made: quiz.made,
  after: quiz.after,
  day: quiz.day,
  has: quiz.whoHas,
  list: quiz.listing,
  use: quiz.use,
  fact: quiz.facts,
  thisOne: talk.thisOne,
  pictured: talk.pictured,
  telling: talk.telling,
  asked: talk.asked,
  counted: talk.counted,
  world: talk.world,
  song: talk.songs,
  saying: talk.sayings,
  spelling: talk.spelling,
  about: talk.about,
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Name = keyof typeof questions | keyof typeof reports;

/** A question to a child whose answer the adult already has. */
export const quizQuestion = definePhraseRule<Name, Record<string, never>>({
  id: 'quiz-question',
  title: 'A question to a child that we already know the answer to',
  family: 'play',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'SLQ'],
  options: {},
  patterns: { ...questions, ...reports },
  unless: [
    '(instead of|rather than|in place of|other than) ..4',
    '(favorite|favourite)',
    "(i wonder|i'm wondering|what do you think|what if|tell me about)",
    '(you asked|your question|parents ask|people ask|(may|might|can|will|to) ask (us|me|your|about))',
    '(questions|question|things) (like|such as)',
    "(avoid|avoided|avoiding|stop|stopped|fewer|less|without|never|no one|nobody|don't|didn't|did not|do not|not to|try not|no need to) ..4 (ask|asking|asked|quiz|quizzing|quizzed|testing|test|naming|name|label|labeling|drill|drilling|question|questions)",
  ],
  accepts: (found, context) => (isTold(found) ? isToldOfChild(found) : isAskedOfChild(found, context)),
  message: 'This is a question we already know the answer to. A comment or a real wonder often brings more back.',
  rewrites: (found) => (isTold(found) ? reportOffers(found) : questionOffers(found)),
});

/** A goal looks like an order (“Name five animals”): which it is, its place tells. */
function isTold({ block, name, sentence, speech }: Found<Name>): boolean {
  if (name === 'list' || name === 'goalBare') return !speech && wordAt(block, sentence.end - 1) !== '?';
  return isReport(name);
}

/** Said only by somebody who would like to know. */
const genuine =
  /never seen|no idea|(?:don't|do not|didn't|did not)(?: even| really)? know|can't (?:find|see|hear|tell|remember)|cannot (?:find|see)|can not find|didn't (?:hear|catch|see)|couldn't (?:hear|find|see)|nobody told|been wondering|i wonder|did you (?:make|bring|build|draw)|i(?: have|'ve)? lost|is lost|gotta go|time to go|i forgot(?! what(?:'s| is| was) (?:this|that|it|he|she|these))|at the door|knock|on the phone|i need (?:it|them)|i missed|say (?:it|that) again|one more time|pardon/;
/** What only a caregiver is asked about. */
const medical = /\b(?:stools?|poops?|urine|pee|mucus|vomit|spit|skin|rash|diapers?|bruises?)\b/;
/** Kinds that are as often asked in earnest: they count where somebody is heard speaking. */
const spokenOnly: ReadonlySet<string> = new Set([
  'who',
  'doing',
  'made',
  'day',
  'eating',
  'what',
  'thing',
  'after',
  'has',
  'use',
  'fact',
  'count',
  'choice',
  'fits',
  'asked',
  'counted',
  'pictured',
]);
/** Loose forms: only where an adult is heard speaking. */
const heardOnly: ReadonlySet<string> = new Set([
  'thisOne',
  'pictured',
  'telling',
  'asked',
  'counted',
  'song',
  'saying',
  'spelling',
  'about',
]);
/** Of these, what stands on a line of its own in a note is heard as well. */
const inOneLine: ReadonlySet<string> = new Set(['asked', 'counted', 'pictured']);
/** A wish, a plan or a game. */
const pretended =
  /\b(?:want|wants|would you|should|shall|could we|do you think|d['’]you|reckon|wonder|pretend|pretending|party|cafe|café|castle|you pick|you choose|anything you|band[- ]aid|last time in|made up|going to|gonna|can['’]t reach|can['’]t find|stuck|mister|chef|captain|doctor,|you or me|or me|my turn to|to that|if you like|if you want|i don['’]t know|wish)\b/i;

function isAskedOfChild(found: Found<Name>, { kind }: Context): boolean {
  const { block, name, speech } = found;
  if (isToCaregiver(found) || isEarnest(found)) return false;
  const isLoose = name === 'howMany' || name === 'cloze';
  if (heardOnly.has(name) && pretended.test(surroundings(found))) return false;
  if (speech) return !isLoose || !isWish(found);
  // in running text: a sentence of its own
  if (isLoose || (heardOnly.has(name) && !inOneLine.has(name)) || !opensQuestion(found)) return false;
  return !spokenOnly.has(name) || (kind !== 'caregiver-letter' && isOnlyQuestions(block));
}

/** Asked to know, or no order at all. */
function isEarnest(found: Found<Name>): boolean {
  if (orders.has(wordAt(found.block, found.first)) && !opensOrder(found, found.first)) return true;
  const around = surroundings(found).toLowerCase().replaceAll('’', "'");
  return genuine.test(around) || medical.test(around);
}

const wishes =
  /\b(?:think|want|wants|need|needs|should|would|could|shall|will|like|more|times|minutes|hours|weeks|months|pushes|turns|jumps|say|said|can (?:i|we)|brothers?|sisters?|cousins?|friends|pets|people|let's|until|nights?|sleeps)\b/i;
const hesitation = /\b(?:you|i|we|want|then|so|maybe|or|because|mean|if|when|next)\b/i;

/** “How many do you want?”; “And then…?” waits for a story. */
function isWish({ block, name, sentence, speech }: Found<Name>): boolean {
  const first = Math.max(sentence.first, speech?.first ?? 0);
  const text = block.prose.slice(block.tokens.start[first], block.tokens.end[sentence.end - 1]);
  return (name === 'cloze' ? hesitation : wishes).test(text);
}

/** “What’s this? A new form …”: who answers at once has asked nobody. */
const isOnlyQuestions = (block: Block): boolean =>
  block.sentences.every(
    ({ end, first }) =>
      end - first > 1 &&
      (block.sentences.length === 1 || wordAt(block, end - 1) === '?' || wordAt(block, end - 2) === '?'),
  );

/** What an order begins with; behind a subject it tells what somebody does. */
const orders: ReadonlySet<string> = new Set(
  'count show find touch point tap give hand get pick put grab name label identify list tell choose recognize'.split(
    ' ',
  ),
);

/** The words of the same speaker, or the sentence and the one behind it. */
function surroundings({ block, sentence, speech }: Found<Name>): string {
  const next = sentenceAt(block, Math.min(sentence.end, block.tokens.length - 1));
  const { end, first } = speech ?? { first: sentence.first, end: next.end };
  return block.prose.slice(block.tokens.start[first], block.tokens.end[end - 1]);
}

const caregivers =
  /\b(?:ask|asks|asked|asking|tell|told|texted|called|emailed|interviewed)\s+(?:(?:his|her|their|the|your)\s+)?(?:mom|mother|dad|father|parents?|caregivers?|family|grandm\w+|grandp\w+|guardian|aunt|uncle|nanny|teacher|moc|foc|ms\.?|mr\.?|mrs\.?)\b/i;

/** “Asked Mom, “…””: a question to a grown-up is no quiz. */
function isToCaregiver({ block, sentence, speech, whole }: Found<Name>): boolean {
  const end = speech ? block.tokens.start[speech.first] : block.tokens.end[whole.end - 1]; // “tell Grandma …” is said to the child
  return caregivers.test(block.prose.slice(block.tokens.start[sentence.first], end));
}

const others =
  /^(?:mom|mother|dad|father|mama|papa|parents?|caregivers?|family|grandm\w+|grandp\w+|guardian|aunt|uncle|teacher|we|i|you|he|she|they|child|who|sister|brother)$/;
const grownUps =
  /^(?:mom|mother|dad|father|mama|papa|parents?|caregivers?|family|families|grandm\w+|grandp\w+|guardians?|aunt|uncle|teachers?|staff|we|i|you|team|therapist|clinician)$/;
const testing =
  /\b(?:PLS|DAYC|Bayley|Battelle|BDI|HELP|REEL|GFTA|PPVT|EOWPVT|ROWPVT|CELF|Vineland|ASQ|subtests?|test(?:ed|ing)?|screening|evaluation|assessments?|standardi[sz]ed|norms|scores?)\b/;

/** Goals and reports are about what adults ask of a child: not what families ask, not what a test had to ask. */
function isToldOfChild(found: Found<Name>): boolean {
  const { block, name, sentence } = found;
  const text = block.prose.slice(block.tokens.start[sentence.first], block.tokens.end[sentence.end - 1]);
  if (testing.test(text) || isToCaregiver(found)) return false;
  if (name === 'goal') return isGoal(found, text);
  if (name === 'goalBare' || name === 'list') return opensOrder(found, found.first);
  return isByWriter(found);
}

/** “I asked”, “therapist asked”, “was asked”, “Asked …”: whoever is known to be somebody else is left alone. */
function isByWriter({ block, kept, name, sentence, whole }: Found<Name>): boolean {
  const verb = kept.get('verb')?.first ?? whole.first;
  const before = verb === sentence.first ? '' : wordAt(block, verb - 1);
  return /^(?:we|i)$/.test(before) || !(name === 'workedOn' ? grownUps : others).test(before);
}

/** “can name five colors” is what a child does already; “will …” is what somebody will ask for. */
function isGoal({ block, whole }: Found<Name>, sentence: string): boolean {
  const modal = wordAt(block, whole.first);
  if (/^(?:can|could|can't|cannot|couldn't|may|might|would|must)$/.test(modal)) return false;
  if (grownUps.test(wordAt(block, whole.first - 1))) return false;
  if (modal === 'able')
    return (
      /\b(?:goal|will|objective|target|to be able)\b/i.test(sentence) && !grownUps.test(wordAt(block, whole.first - 3))
    );
  return true;
}

const renamed: Readonly<Partial<Record<Name, Asks>>> = {
  goalBare: 'list',
  howMany: 'count',
  counted: 'count',
  cloze: 'what',
  thisOne: 'what',
  pictured: 'scene',
  saying: 'scene',
  asked: 'world',
  about: 'day',
};
const animalNames: ReadonlySet<string> = new Set(nouns.animal.filter((word) => word !== 'animal' && word !== 'pet'));
const foodNames: ReadonlySet<string> = new Set(
  nouns.food.filter((word) => !/^(?:food|snack|fruit|vegetable|orange)$/.test(word)),
);
const colorNames: ReadonlySet<string> = new Set(nouns.color.filter((word) => !/^colou?r$/.test(word)));
const drawingWords: ReadonlySet<string> = new Set(
  'draw drawing drew draws drawn paint painting painted crayon crayons picture coloring colouring'.split(' '),
);

function questionOffers(found: Found<Name>): readonly Offer[] {
  const range = questionRange(found);
  const question = readQuestion(found, range);
  const names = addressed(found, range, question.thing);
  return wonders(question)
    .map((text) => inPlace(saidTo(names, text), found, range))
    .map(
      (text) => ({ title: `Try “${text}”`, style: 'play', ...said(found, range, text), tellsNothing: true }) as const,
    );
}

/** “Asked, “What color is this?”” → “Said, “…””, where the wording asks nothing. */
function said(
  { block, speech }: Found<Name>,
  range: Range,
  text: string,
): { readonly replaces: Range; readonly text: string } {
  const plain = { replaces: range, text };
  if (speech?.form !== 'quote' || range.first !== speech.first || text.endsWith('?')) return plain;
  const verb = askBefore(block, speech.first - 1);
  if (!verb) return plain;
  const between = block.source.slice(block.tokens.end[verb.at], block.tokens.start[range.first]);
  return {
    replaces: { first: verb.at, end: range.end },
    text: `${inflect(verb.direct ? 'say' : 'tell', verb.tense)}${between}${text}`,
  };
}

/** The “asked” that stands right before a quote, or before the “him” there. */
function askBefore(
  block: Block,
  open: number,
): { readonly at: number; readonly direct: boolean; readonly tense: Tense } | undefined {
  const last = wordAt(block, open - 1) === ',' ? open - 2 : open - 1;
  const direct = !/^(?:him|her|them)$/.test(wordAt(block, last));
  const at = direct ? last : last - 1;
  const tense = at < 0 ? undefined : tenseOf(wordAt(block, at), 'ask');
  return tense && { at, direct, tense };
}

/** The apostrophes of the note, and no capital behind words that stay. */
function inPlace(text: string, { block, sentence, speech }: Found<Name>, { first }: Range): string {
  const settled = block.source.includes('’') ? text : text.replaceAll('’', "'");
  const opens =
    first === sentence.first || first === speech?.first || /^[.!?:\u2026"\u201c]$/.test(wordAt(block, first - 1));
  return opens || /^(?:I\b|\{)/.test(settled) ? settled : settled.charAt(0).toLowerCase() + settled.slice(1);
}

function readQuestion(found: Found<Name>, range: Range): Question {
  const named = thingOf(found, range);
  const asks = asksOf(found.name, named.thing);
  return {
    asks,
    determiner: named.determiner,
    thing: named.thing,
    extra: extraOf(found, range, named.end),
    nearby: nearbyOf(asks, found, range),
    drawing: asks === 'color' && nearby(found, range, drawingWords, true) !== undefined,
  };
}

/** The thing that the question is about; “what’s he doing” is about him. */
function thingOf(found: Found<Name>, range: Range): Thing {
  const { block, kept, name, text, whole } = found;
  const at = kept.get('np')?.first ?? (byNoun.has(name) ? topicalNoun(found) : undefined);
  if (at !== undefined) return thingAt(block, at, range.end);
  const who = name === 'doing' ? /\b(?:he|she|they)\b/i.exec(text)?.[0].toLowerCase() : undefined;
  return { determiner: '', thing: who ?? '', end: whole.end };
}

/** “What kind of truck is it?” is about a truck. */
function asksOf(name: Name, thing: string): Asks {
  if (name === 'animal') return thing !== '' && topicOf(thing) !== 'animal' ? 'thing' : 'animal';
  return renamed[name] ?? (name as Asks);
}

/** Questions whose noun has no determiner of its own: “Where do birds sleep?”, “Where’s Elmo’s nose?”, “What kind of truck …?” */
const byNoun: ReadonlySet<Name> = new Set<Name>(['live', 'sound', 'animal', 'thing', 'what']);

/** The last noun of the topics in the match. */
function topicalNoun({ block, name, whole }: Found<Name>): number | undefined {
  for (let at = whole.end - 1; at >= whole.first; at--) {
    const topic = topicOf(wordAt(block, at));
    if (topic !== undefined && topic !== 'color' && (topic === 'body' || (name !== 'what' && name !== 'thing')))
      return at;
  }
  return undefined;
}

function nearbyOf(kind: Asks, found: Found<Name>, range: Range): string | undefined {
  if (kind === 'animal') {
    const animal = nearby(found, range, animalNames);
    return animal === 'pig' ? 'piggy' : animal;
  }
  if (kind === 'eating') return nearby(found, range, foodNames);
  return kind === 'color' ? nearby(found, range, colorNames) : undefined;
}

/** What a wording takes up beside the thing: “three animals”, “have a long trunk”, “made”, “Tuesday”. */
function extraOf(found: Found<Name>, range: Range, end: number): string {
  const { block, get, kept, name, whole } = found;
  const rest = (from: number): string =>
    block.source.slice(block.tokens.start[from], block.tokens.end[restEnd(block, from, range.end) - 1]);
  switch (name) {
    case 'after':
      return get('x');
    case 'made':
      return get('verb') === '' ? 'did' : pastOf(get('verb').toLowerCase());
    case 'goalBare':
    case 'list':
      return listed(rest(behindName(found, end)));
    case 'use':
      return kept.has('x') ? rest(kept.get('x')?.first ?? end).replace(/ for$/, '') : 'this';
    case 'has':
      return baseOf(rest(Math.min(whole.first + (wordAt(block, whole.first) === 'who' ? 1 : 2), range.end - 1)));
    default:
      return '';
  }
}

/** “the colors for me” → “the colors”; “these” has no name yet. */
function listed(text: string): string {
  const things = text.replace(/ for (?:me|us)$/i, '');
  return /^(?:these|those|them|this|that|it|all)$/i.test(things) ? 'some ideas' : things;
}

/** The token behind “name”, “tell me”. */
function behindName({ block, whole }: Found<Name>, end: number): number {
  for (let at = whole.first; at < end; at++)
    if (/^(?:name|label|identify|list|recogni[sz]e|tell)$/.test(wordAt(block, at)))
      return at + (wordAt(block, at) === 'tell' ? 2 : 1);
  return end;
}

function restEnd(block: Block, from: number, end: number): number {
  let at = from + 1;
  while (at < end && block.tokens.kind[at] !== TokenKind.mark) at++;
  return at;
}

const pasts: Readonly<Record<string, string>> = {
  make: 'made',
  do: 'did',
  read: 'read',
  see: 'saw',
  draw: 'drew',
  eat: 'ate',
  build: 'built',
  find: 'found',
  sing: 'sang',
  buy: 'bought',
};
const pastOf = (verb: string): string => pasts[verb] ?? (verb.endsWith('e') ? `${verb}d` : `${verb}ed`);

/** “has a trunk” → “have a trunk”, “says moo” → “say moo”. */
const baseOf = (text: string): string =>
  text.replace(
    /^(?:has|is|are|does|goes|flies|\w+s)\b/,
    (verb) => ({ has: 'have', is: 'be', are: 'be', does: 'do', goes: 'go', flies: 'fly' })[verb] ?? verb.slice(0, -1),
  );
