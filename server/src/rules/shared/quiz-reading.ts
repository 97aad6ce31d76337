import { wordAt } from '../../language/grammar.ts';
import type { Block } from '../../text/block.ts';
import { TokenKind } from '../../text/words.ts';
import type { Found } from '../phrase-rule.ts';
import { nearby, thingAt, type Range, type Thing } from './question.ts';
import type { Name } from './quiz-kinds.ts';
import { saidAs } from './quiz-said.ts';
import { nouns, oneOfThem, topicOf, type Topic } from './topics.ts';
import type { Question } from './wonder.ts';
import type { Asks } from './wonder-words.ts';

/** Reads what a quiz question is about: its thing, and what it asks of it. */

const renamed: Readonly<Partial<Record<Name, Asks>>> = {
  goalBare: 'list',
  howMany: 'count',
  counted: 'count',
  calls: 'sound',
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
const bookWords: ReadonlySet<string> = new Set('book page pages story reading read photo'.split(' '));
const drawingWords: ReadonlySet<string> = new Set(
  'draw drawing drew draws drawn paint painting painted crayon crayons picture coloring colouring'.split(' '),
);

/** Questions that go by anything in the world: their words tell what they ask. */
const loose: ReadonlySet<Name> = new Set<Name>([
  'letter',
  'world',
  'asked',
  'common',
  'fact',
  'framed',
  'usesOf',
  'riddle',
  'either',
  'thisOne',
  'shown',
  'left',
  'about',
  'day',
  'thing',
  'saying',
  'what',
]);

export function readQuestion(found: Found<Name>, range: Range): Question {
  const { block, name, whole } = found;
  const named = thingOf(found, range);
  const asks = asksOf(found, named.thing);
  const text = textOf(block, whole.first, range.end);
  const question: Question = {
    asks,
    determiner: named.determiner,
    thing: named.thing.replace(/^(?:colou?r|shape|kind|sort|type) /i, ''),
    topic: named.topic,
    general: isGeneral(name, named.determiner, text),
    extra: extraOf(found, range, named.end),
    nearby: nearbyOf(asks, found, range),
    drawing: asks === 'color' && nearby(found, range, drawingWords, true) !== undefined,
    reading: nearby(found, range, bookWords, true) !== undefined,
  };
  return refined(question, found, text);
}

/** Where the words themselves tell more than the form of the question. */
function refined(question: Question, { name }: Found<Name>, text: string): Question {
  if (name === 'use' && topicOf(lastWord(question.extra ?? '')) === 'body')
    return { ...question, asks: 'thing', thing: lastWord(question.extra ?? ''), determiner: 'your' };
  if (name === 'telling') return pastTold.test(text) ? question : { ...question, asks: 'what' };
  const said = loose.has(name) ? saidAs(text) : undefined;
  if (!said) return question;
  const { asks, extra = '' } = said;
  if (asks === 'thing') return { ...question, asks, thing: extra, determiner: 'your', topic: undefined, general: false };
  if (asks === 'what') return question.thing === '' ? { ...question, asks: extra as Asks } : question;
  if (asks === 'reciting' && question.thing !== '') return { ...question, asks: 'count' };
  if ((asks === 'choice' || asks === 'silly') && isNamed(question.thing) && !/^where/.test(text)) return question;
  if (asks === 'pair' && !isPair(question)) return question;
  return { ...question, asks, extra };
}

const isFamily = /^(?:mommy|mummy|daddy|mom|dad|grand\w+|nana|papa)$/;
/** “What’s bigger, an elephant or a mouse?”: two of a kind, and neither is there. */
const isPair = ({ thing, topic }: Question): boolean => thing === 'one' && topic !== undefined;
const pastTold =
  /\b(?:saw|see|did|do|had|have|made|make|ate|eat|went|go|played|read|heard|built|found|got|bought|rode|fed|learned|visited|was|were)\b/;
const lastWord = (text: string): string => text.split(' ').at(-1)?.toLowerCase() ?? '';
const textOf = ({ source, tokens }: Block, first: number, end: number): string =>
  source
    .slice(tokens.start[first], tokens.end[end - 1])
    .toLowerCase()
    .replace(/[\s.,!?\u2026"\u201d-]+$/, '');

/** “What does a cow eat?” is about any cow; “is this a cow?” about this one. */
const isGeneral = (name: Name, determiner: string, text: string): boolean =>
  /^(?:an?)?$/.test(determiner) &&
  (name === 'world' || name === 'framed' || name === 'usesOf' || name === 'fact' || name === 'common' || name === 'isIt') &&
  /^(?:what|which|who|how|where|why|can|do|does|is an?|are)\b/.test(text) &&
  !/^(?:is|are) (?:this|that|these|those|it|they|he|she|there)\b/.test(text);

/** The thing that the question is about; “what’s he doing” is about him. */
function thingOf(found: Found<Name>, range: Range): Thing & { readonly topic?: Topic | undefined } {
  const { block, name, text, whole } = found;
  const named = namedThing(found, range);
  if (named && (named.thing !== '' || !nameless.has(name))) return named;
  const nouns = nameless.has(name) ? nounsIn(block, whole.first, range.end, name === 'telling') : [];
  const [noun, other] = nouns;
  // “which foot goes in this shoe”, “is the block on the table or under it” are about the first
  const isFirst = name === 'either' || (noun !== undefined && /^(?:which|what)$/.test(wordAt(block, noun - 1)));
  if (noun !== undefined && (other === undefined || isFirst)) return thingAt(block, startOfThing(block, noun, whole.first), range.end);
  // “a cow or a pig?”: whichever it is
  const topic = noun === undefined ? undefined : topicOf(wordAt(block, noun));
  if (topic !== undefined && lively.has(topic) && nouns.every((each) => topicOf(wordAt(block, each)) === topic))
    return { determiner: 'this', thing: 'one', end: whole.end, topic };
  if (named) return named;
  const who = name === 'doing' ? /\b(?:he|she|they)\b/i.exec(text)?.[0].toLowerCase() : undefined;
  return { determiner: '', thing: who ?? '', end: whole.end };
}

function namedThing(found: Found<Name>, { end }: Range): Thing | undefined {
  const kept = found.kept.get('np')?.first;
  // “what kind of truck is that” is about a truck
  const points = kept !== undefined && /^(?:this|that|it|these|those|they|he|she)$/.test(wordAt(found.block, kept));
  const noun = byNoun.has(found.name) && (kept === undefined || (points && found.name === 'animal')) ? topicalNoun(found) : undefined;
  const at = noun ?? kept;
  if (at === undefined) return undefined;
  const thing = thingAt(found.block, at, end);
  // “what category is that”: a word of ours, and nothing to see
  return found.name === 'framed' && topicOf(lastWord(thing.thing)) === undefined && !isFamily.test(thing.thing) ? undefined : thing;
}

/** “What kind of truck is it?” is about a truck; “What do birds eat?” about birds. */
function asksOf({ kept, name }: Found<Name>, thing: string): Asks {
  if (name === 'animal') return thing !== '' && thing !== 'animal' && thing !== 'animals' ? 'thing' : 'animal';
  if (isNamed(thing) && nameless.has(name) && !kept.has('x')) return 'thing';
  return renamed[name] ?? (name as Asks);
}

/** Questions whose noun has no determiner of its own: “Where do birds sleep?”, “Where’s Elmo’s nose?”, “What kind of truck …?” */
const byNoun: ReadonlySet<Name> = new Set<Name>(['live', 'sound', 'calls', 'animal', 'thing', 'what']);

/** The last noun of the topics in the match. */
function topicalNoun({ block, name, whole }: Found<Name>): number | undefined {
  for (let at = whole.end - 1; at >= whole.first; at--) {
    const topic = topicOf(wordAt(block, at));
    if (topic !== undefined && topic !== 'color' && (topic === 'body' || (name !== 'what' && name !== 'thing')))
      return at;
  }
  return undefined;
}

/** What they are about is the noun that they name, if any. */
const nameless: ReadonlySet<Name> = new Set<Name>([...loose, 'telling', 'isIt', 'sought', 'tagged']);
const isNamed = (thing: string): boolean => !/(?:^$|\b(?:ones?|things?|guys?)$)/.test(thing);
const lively: ReadonlySet<string> = new Set(['animal', 'vehicle', 'people', 'food', 'body']);
/** What nobody would wonder about for its own sake. */
const plain: ReadonlySet<string> = new Set(['color', 'letter', 'number', 'drawing', 'book']);

/** The nouns of the topics, each once; none where one is denied (“it’s not a horse, what is it?”). */
function nounsIn(block: Block, first: number, end: number, isToSomebody: boolean): readonly number[] {
  const found: number[] = [];
  for (let at = first; at < end; at++) {
    const word = wordAt(block, at);
    if (denies.test(word)) return [];
    const topic = topicOf(word);
    if (word === 'animal' || word === 'animals' || topic === undefined || plain.has(topic)) continue;
    if (isToSomebody && topic === 'people') continue; // “tell Mommy …”
    if (found.at(-1) === at - 1) found.pop(); // “a baby duck”: the last of several in a row is the noun
    if (!found.some((each) => oneOfThem(wordAt(block, each)) === oneOfThem(word))) found.push(at);
  }
  return found;
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
    case 'opposites':
      return found.text;
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
  const things = text.replace(/ for (?:me|us)$/i, '').replace(/ you\b/, ' we');
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
