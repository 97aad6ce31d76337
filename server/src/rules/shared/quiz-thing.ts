import { wordAt } from '../../language/grammar.ts';
import type { Block } from '../../text/block.ts';
import { TokenKind } from '../../text/words.ts';
import type { Found } from '../phrase-rule.ts';
import { thingAt, type Range, type Thing } from './question.ts';
import type { Name } from './quiz-kinds.ts';
import { oneOfThem, topicOf, type Topic } from './topics.ts';

/** Finds the thing that a quiz question is about. */

type Picked = Thing & { readonly topic?: Topic | undefined };

/** Questions about anything in the world. Only their words tell what they ask. */
export const loose: ReadonlySet<Name> = new Set<Name>([
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
  'bare',
  'begun',
  'clue',
  'plain',
  'general',
  'turned',
  'tellMe',
  'anyone',
  'what',
  'attribute',
  'state',
  'cutWord',
  'learned',
  'anyNoun',
  'cued',
]);

export const lastWord = (text: string): string => text.split(' ').at(-1)?.toLowerCase() ?? '';
const isFamily = /^(?:mommy|mummy|daddy|mom|dad|grand\w+|nana|papa)$/;

/** The thing that the question is about. “What’s he doing” is about him. */
export function thingOf(found: Found<Name>, range: Range): Picked {
  const { name, text, whole } = found;
  const named = namedThing(found, range);
  if (named && (named.thing !== '' || !nameless.has(name))) return named;
  const other = nameless.has(name) ? mentioned(found, range) : undefined;
  const thing = other ?? named;
  if (thing) return thing;
  const who = name === 'doing' ? /\b(?:he|she|they)\b/i.exec(text)?.[0].toLowerCase() : undefined;
  return { determiner: '', thing: who ?? '', end: whole.end };
}

function isChoice(block: Block, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (wordAt(block, at) === 'or') return true;
  return false;
}

/** A noun that the question mentions. “This one” if it could be either of two things of a kind. */
function mentioned({ block, name, whole }: Found<Name>, range: Range): Picked | undefined {
  const nouns = nounsIn(block, whole.first, range.end);
  const [noun, other] = nouns;
  if (noun === undefined) return undefined;
  // “which foot goes in this shoe” and “is the block on the table or under it” are about the first noun
  const isFirst =
    name === 'either' || /^(?:which|what)$/.test(wordAt(block, noun - 1)) || doing.test(wordAt(block, noun + 1));
  // “a boy duck or a girl duck?”
  if (other === undefined && range.end > noun + 1 && isChoice(block, whole.first, range.end))
    return { determiner: 'this', thing: wordAt(block, noun), end: whole.end };
  if (other === undefined || isFirst) return thingAt(block, startOfThing(block, noun, whole.first), range.end);
  const topic = topicOf(wordAt(block, noun));
  return topic !== undefined && lively.has(topic) && nouns.every((each) => topicOf(wordAt(block, each)) === topic)
    ? { determiner: 'this', thing: 'one', end: whole.end, topic }
    : undefined;
}

/** “What kind of truck is that?” is about a truck. */
function kindNamed(found: Found<Name>): number | undefined {
  const noun = found.name === 'animal' ? topicalNoun(found) : undefined;
  return noun === undefined || wordAt(found.block, noun) === 'animal' ? undefined : noun;
}

function namedThing(found: Found<Name>, { end }: Range): Thing | undefined {
  const at =
    kindNamed(found) ?? found.kept.get('np')?.first ?? (byNoun.has(found.name) ? topicalNoun(found) : undefined);
  if (at === undefined) return undefined;
  const thing = thingAt(found.block, at, end);
  // “what category is that”: an abstract word, nothing that one can see
  return found.name === 'framed' && topicOf(lastWord(thing.thing)) === undefined && !isFamily.test(thing.thing)
    ? undefined
    : thing;
}

/** Questions whose noun has no determiner: “Where do birds sleep?”, “Where’s Elmo’s nose?”, “What kind of truck …?” */
const byNoun: ReadonlySet<Name> = new Set<Name>(['live', 'sound', 'calls', 'animal', 'thing', 'what']);

/** The index of the last topic noun in the match. */
function topicalNoun({ block, name, whole }: Found<Name>): number | undefined {
  for (let at = whole.end - 1; at >= whole.first; at--) {
    const topic = topicOf(wordAt(block, at));
    if (topic !== undefined && topic !== 'color' && (topic === 'body' || (name !== 'what' && name !== 'thing')))
      return at;
  }
  return undefined;
}

/** Questions that are about the noun that they mention, if any. */
export const nameless: ReadonlySet<Name> = new Set<Name>([...loose, 'telling', 'isIt', 'sought', 'tagged']);
export const isNamed = (thing: string): boolean => !/(?:^$|\b(?:ones?|things?|guys?)$)/.test(thing);
const lively: ReadonlySet<string> = new Set(['animal', 'vehicle', 'people', 'food']);
/** Topics that nobody would wonder about for their own sake. */
const plain: ReadonlySet<string> = new Set(['color', 'letter', 'number', 'drawing', 'book']);

/** The indices of the topic nouns, each noun once. Empty if one is negated (“it’s not a horse, what is it?”). */
function nounsIn(block: Block, first: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let at = first; at < end; at++) {
    const word = wordAt(block, at);
    if (denies.test(word)) return [];
    const topic = topicOf(word);
    if (word === 'animal' || word === 'animals' || topic === undefined || plain.has(topic)) continue;
    if (isTold(block, at)) continue;
    if (found.at(-1) === at - 1 && /^(?:food|fruit|vegetable)$/.test(word)) continue; // “is a shoe food?”
    if (found.at(-1) === at - 1) found.pop(); // “a baby duck”: the last of several nouns in a row counts
    if (!found.some((each) => oneOfThem(wordAt(block, each)) === oneOfThem(word))) found.push(at);
  }
  return found;
}

/** The noun is the person to tell: “tell Mommy …”, “tell the lady …”. */
const isTold = (block: Block, noun: number): boolean =>
  /^(?:tell|show|ask)$/.test(wordAt(block, opensThing.test(wordAt(block, noun - 1)) ? noun - 2 : noun - 1));

/** The index of the noun’s determiner, if there is one close before it. */
function startOfThing(block: Block, noun: number, from: number): number {
  for (
    let at = noun;
    at >= Math.max(from, noun - 3) &&
    block.tokens.kind[at] === TokenKind.word &&
    !/^(?:of|with|or|and)$/.test(wordAt(block, at));
    at--
  )
    if (opensThing.test(wordAt(block, at))) return at;
  return noun;
}

const doing = /^(?:doing|holding|eating|wearing|riding|sitting|sleeping|looking)$/;
const denies = /^(?:no|not|isn't|nope)$/;
const opensThing = /^(?:the|a|an|this|that|these|those|my|your|his|her|our|their)$/;
