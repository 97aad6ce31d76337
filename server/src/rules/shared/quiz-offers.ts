import { wordAt } from '../../language/grammar.ts';
import { inflect, tenseOf, type Tense } from '../../language/inflect.ts';
import type { Block } from '../../text/block.ts';
import { TokenKind } from '../../text/words.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { addressed, nearby, questionRange, saidTo, thingAt, type Range, type Thing } from './question.ts';
import type { Name } from './quiz-kinds.ts';
import { nouns, topicOf } from './topics.ts';
import { wonders, type Question } from './wonder.ts';
import type { Asks } from './wonder-words.ts';

/** What is said in place of a quiz question: it reads what the question is about and puts a wording in its place. */

const renamed: Readonly<Partial<Record<Name, Asks>>> = {
  goalBare: 'list',
  howMany: 'count',
  counted: 'count',
  cloze: 'what',
  thisOne: 'what',
  tagged: 'thing',
  isIt: 'thing',
  shown: 'what',
  common: 'world',
  left: 'what',
  pictured: 'scene',
  saying: 'scene',
  asked: 'world',
  about: 'day',
  riddle: 'what',
  either: 'world',
  sought: 'thing',
  usesOf: 'world',
  framed: 'world',
};
const animalNames: ReadonlySet<string> = new Set(nouns.animal.filter((word) => word !== 'animal' && word !== 'pet'));
const foodNames: ReadonlySet<string> = new Set(
  nouns.food.filter((word) => !/^(?:food|snack|fruit|vegetable|orange)$/.test(word)),
);
const colorNames: ReadonlySet<string> = new Set(nouns.color.filter((word) => !/^colou?r$/.test(word)));
const drawingWords: ReadonlySet<string> = new Set(
  'draw drawing drew draws drawn paint painting painted crayon crayons picture coloring colouring'.split(' '),
);

/** What to say instead, best first. */
export function questionOffers(found: Found<Name>): readonly Offer[] {
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
  if (!verb) return range.end === speech.end ? (saidBehind(block, range, text) ?? plain) : plain;
  const between = block.source.slice(block.tokens.end[verb.at], block.tokens.start[range.first]);
  return {
    replaces: { first: verb.at, end: range.end },
    text: `${inflect(verb.direct ? 'say' : 'tell', verb.tense)}${between}${text}`,
  };
}

/** ““What’s this?” I asked” → ““I wonder …,” I said” */
function saidBehind(
  block: Block,
  { end, first }: Range,
  text: string,
): { readonly replaces: Range; readonly text: string } | undefined {
  const verb = [end + 1, end + 2, end + 3].find((at) => at < block.tokens.length && wordAt(block, at) === 'asked');
  if (verb === undefined || block.tokens.kind[end + 1] === TokenKind.mark) return undefined;
  const between = block.source.slice(block.tokens.end[end - 1], block.tokens.start[verb]);
  return { replaces: { first, end: verb + 1 }, text: `${text.replace(/\.$/, ',')}${between}said` };
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
  const asks = asksOf(found, named.thing);
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
  const { block, name, text, whole } = found;
  const named = namedThing(found, range);
  if (named && (named.thing !== '' || !nameless.has(name))) return named;
  const other = nameless.has(name) ? livelyNoun(block, range) : undefined;
  if (other !== undefined) return thingAt(block, other, range.end);
  if (named) return named;
  const who = name === 'doing' ? /\b(?:he|she|they)\b/i.exec(text)?.[0].toLowerCase() : undefined;
  return { determiner: '', thing: who ?? '', end: whole.end };
}

function namedThing(found: Found<Name>, { end }: Range): Thing | undefined {
  const at = found.kept.get('np')?.first ?? (byNoun.has(found.name) ? topicalNoun(found) : undefined);
  return at === undefined ? undefined : thingAt(found.block, at, end);
}

/** “What kind of truck is it?” is about a truck; “What do birds eat?” about birds. */
function asksOf({ kept, name }: Found<Name>, thing: string): Asks {
  if (name === 'animal') return thing !== '' && topicOf(thing) !== 'animal' ? 'thing' : 'animal';
  if (isNamed(thing) && nameless.has(name) && !kept.has('x') && (inSight.has(name) || isLively(thing))) return 'thing';
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

/** Questions that go by anything in the world: what they are about is the noun that they name. */
const nameless: ReadonlySet<Name> = new Set<Name>([
  'world',
  'asked',
  'common',
  'framed',
  'usesOf',
  'riddle',
  'fact',
  'what',
  'thisOne',
  'shown',
  'left',
]);
/** Questions about what is shown: whatever it is. */
const inSight: ReadonlySet<Name> = new Set<Name>(['what', 'thisOne', 'shown', 'left']);
const isLively = (thing: string): boolean => lively.has(topicOf(thing.split(' ').at(-1) ?? '') ?? '');
const isNamed = (thing: string): boolean => !/(?:^$|\b(?:ones?|things?|guys?)$)/.test(thing);
const lively: ReadonlySet<string> = new Set(['animal', 'vehicle', 'people', 'food', 'body']);

/** The one noun that somebody could wonder about, at its determiner; none where two are named (“apples or bananas”). */
function livelyNoun(block: Block, { end, first }: Range): number | undefined {
  const found: number[] = [];
  for (let at = first; at < end; at++) {
    const word = wordAt(block, at);
    if (denies.test(word)) return undefined; // “it’s not a horse, what is it?”
    if (word === 'animal' || !lively.has(topicOf(word) ?? '')) continue;
    if (found.at(-1) === at - 1) found.pop(); // “a baby duck”: the last of several in a row is the noun
    found.push(at);
  }
  const [only] = found;
  return only === undefined || found.length > 1 ? undefined : startOfThing(block, only, first);
}

/** Back to its determiner, where one stands close before it. */
function startOfThing(block: Block, noun: number, from: number): number {
  for (let at = noun; at >= Math.max(from, noun - 3) && block.tokens.kind[at] === TokenKind.word; at--)
    if (opensThing.test(wordAt(block, at))) return at;
  return noun;
}

const denies = /^(?:no|not|isn't|nope)$/;
const opensThing = /^(?:the|a|an|this|that|these|those|my|your|his|her|our|their)$/;

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
      return listed(rest(behindName(found)));
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
  return /^(?:these|those|them|this|that|it|all|questions?)$/i.test(things) ? 'some ideas' : things;
}

/** The token behind “name”, “tell me”, “point to”, in the match; its last one where nothing is named (“answer who questions”). */
function behindName({ block, whole }: Found<Name>): number {
  let at = whole.first;
  while (at < whole.end && !namingVerb.test(wordAt(block, at))) at++;
  return Math.min(at + (/^(?:tell|point)$/.test(wordAt(block, at)) ? 2 : 1), whole.end - 1);
}

const namingVerb = /^(?:name|label|identify|list|recogni[sz]e|touch|indicate|tell|point)$/;

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
