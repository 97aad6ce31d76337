import { wordAt } from '../../language/grammar.ts';
import type { Block } from '../../text/block.ts';
import { TokenKind } from '../../text/words.ts';
import type { Found } from '../phrase-rule.ts';
import { nearby, type Range } from './question.ts';
import type { Name } from './quiz-kinds.ts';
import { saidAs, type Said } from './quiz-said.ts';
import { isNamed, lastWord, loose, nameless, thingOf } from './quiz-thing.ts';
import { nouns, topicOf } from './topics.ts';
import type { Question } from './wonder.ts';
import type { Asks } from './wonder-words.ts';

/** Reads what a quiz question is about, and what it asks about it. */

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
  bare: 'what',
  begun: 'scene',
  clue: 'world',
  plain: 'world',
  general: 'world',
  turned: 'world',
  tellMe: 'world',
  anyone: 'world',
  attribute: 'what',
  namedOne: 'thing',
  state: 'world',
  openEnd: 'scene',
  askedLast: 'world',
  cutWord: 'what',
  learned: 'world',
  anyNoun: 'world',
  parallel: 'world',
  cued: 'world',
  onCard: 'scene',
  whoThere: 'who',
};
const animalNames: ReadonlySet<string> = new Set(nouns.animal.filter((word) => word !== 'animal' && word !== 'pet'));
const foodNames: ReadonlySet<string> = new Set(
  nouns.food.filter((word) => !/^(?:food|snack|fruit|vegetable|orange)$/.test(word)),
);
const colorNames: ReadonlySet<string> = new Set(nouns.color.filter((word) => !/^colou?r$/.test(word)));
const bookWords: ReadonlySet<string> = new Set(
  'book books page pages story reading read photo photos picture pictures'.split(' '),
);
const drawingWords: ReadonlySet<string> = new Set(
  'draw drawing drew draws drawn paint painting painted crayon crayons picture coloring colouring'.split(' '),
);

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

/** Uses the words of the question, where they tell more than its form. */
function refined(question: Question, { name }: Found<Name>, text: string): Question {
  const used = lastWord(question.extra ?? '');
  if (name === 'use' && topicOf(used) === 'body')
    return { ...question, asks: 'thing', thing: used, determiner: 'your' };
  if (name === 'telling' && pastTold.test(text)) return question;
  const said = saidIn(name, text);
  const plain: Question = question.asks === 'telling' ? { ...question, asks: 'what' } : question;
  return said ? asSaid(plain, said, text) : plain;
}

/** “What sound is at the beginning of sun?” asks about the word. Other sounds belong to somebody. */
function saidIn(name: Name, text: string): Said | undefined {
  if (name === 'sound') return /\b(?:beginning|end|start) of\b/.test(text) ? { asks: 'rhyme' } : undefined;
  return loose.has(name) || name === 'telling' ? saidAs(text) : undefined;
}

function asSaid(question: Question, { asks, extra = '' }: Said, text: string): Question {
  const isThere = isNamed(question.thing);
  switch (asks) {
    case 'thing':
      return { ...question, asks, thing: extra, determiner: 'your', topic: undefined, general: false };
    case 'what':
      return isThere ? question : { ...question, asks: extra as Asks };
    case 'reciting':
      return isThere ? { ...question, asks: 'count' } : { ...question, asks };
    case 'choice':
      return isThere ? question : { ...question, asks };
    case 'silly':
      return isThere && !text.startsWith('where') ? question : { ...question, asks, extra };
    case 'pair':
      return { ...question, asks, extra };
    default:
      return { ...question, asks, extra };
  }
}

const pastTold =
  /\b(?:saw|see|did|do|had|have|made|make|ate|eat|went|go|played|read|heard|built|found|got|bought|rode|fed|learned|visited|was|were)\b/;
const textOf = ({ source, tokens }: Block, first: number, end: number): string =>
  source
    .slice(tokens.start[first], tokens.end[end - 1])
    .toLowerCase()
    .replace(/[\s.,!?\u2026"\u201d-]+$/, '');

/** Forms that can ask about a kind of thing in general. */
const general: ReadonlySet<Name> = new Set<Name>([
  'world',
  'framed',
  'usesOf',
  'fact',
  'common',
  'general',
  'turned',
  'anyone',
  'isIt',
]);

/** “What does a cow eat?” asks about cows in general, “is this a cow?” about this one. */
const isGeneral = (name: Name, determiner: string, text: string): boolean =>
  /^(?:an?)?$/.test(determiner) &&
  general.has(name) &&
  (name === 'turned' || /^(?:what|which|who|how|where|why|can|do|does|is an?|are)\b/.test(text)) &&
  !/^(?:is|are) (?:this|that|these|those|it|they|he|she|there)\b/.test(text);

/** “What kind of truck is it?” asks about a truck, “What do birds eat?” about birds. */
function asksOf({ kept, name }: Found<Name>, thing: string): Asks {
  if (name === 'animal') return thing !== '' && thing !== 'animal' && thing !== 'animals' ? 'thing' : 'animal';
  if (isNamed(thing) && nameless.has(name) && !kept.has('x')) return 'thing';
  return renamed[name] ?? (name as Asks);
}

function nearbyOf(kind: Asks, found: Found<Name>, range: Range): string | undefined {
  if (kind === 'animal') {
    const animal = nearby(found, range, animalNames);
    return animal === 'pig' ? 'piggy' : animal;
  }
  if (kind === 'eating') return nearby(found, range, foodNames);
  return kind === 'color' ? nearby(found, range, colorNames) : undefined;
}

/** Other words of the question that a wording uses: “three animals”, “have a long trunk”, “made”, “Tuesday”. */
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

/** “the colors for me” → “the colors”. “These” is too vague to be used. */
function listed(text: string): string {
  const things = text.replace(/ for (?:me|us)$/i, '').replace(/ you\b/, ' we');
  return /^(?:these|those|them|this|that|it|all|questions?)$/i.test(things) ? 'some ideas' : things;
}

/**
 * The token after “name”, “tell me” or “point to” in the match. If it names nothing (“answer who questions”), its last
 * token.
 */
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
