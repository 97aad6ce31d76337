import type { Phrase } from '../language/grammar.ts';
import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { type WordId, WordSet } from '../text/vocabulary.ts';
import { TokenKind } from '../text/words.ts';
import { classNamed, type WordClass } from './classes.ts';
import { parsePattern, type Node } from './syntax.ts';

/** A place where a pattern fits. Tokens count within the block. */
export interface Match extends Phrase {
  /** The tokens of the whole pattern; `first` and `end` are those that are underlined. */
  readonly whole: { readonly first: number; readonly end: number };
  readonly sentence: Sentence;
  readonly kept: ReadonlyMap<string, { readonly first: number; readonly end: number }>;
  /** Which of the patterns of its rule it was: their name. */
  readonly name: string;
}

interface State {
  readonly at: number;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly kept: ReadonlyMap<string, { readonly first: number; readonly end: number }>;
}

interface Place {
  readonly block: Block;
  readonly sentence: Sentence;
}

/** Tries to go on from a state; gives the first state from which all the rest fits. */
type Step = (place: Place, state: State, next: (state: State) => State | undefined) => State | undefined;

/** A pattern ready to be tried at a token. */
export interface Pattern {
  readonly source: string;
  /** The words one of which it must begin with; undefined where it may begin with anything. */
  readonly begins: readonly WordId[] | undefined;
  readonly match: (block: Block, sentence: Sentence, at: number) => Omit<Match, 'name'> | undefined;
}

/** Makes a pattern of its source. @throws Error when the source is not well formed. */
export function compilePattern(source: string): Pattern {
  const node = parsePattern(source);
  const step = stepOf(node);
  const begins = beginningsOf(node);
  return {
    source,
    begins: begins.open ? undefined : [...begins.words],
    match(block, sentence, at) {
      const state = step({ block, sentence }, { at, from: undefined, to: undefined, kept: none }, (done) => done);
      if (!state || state.at === at || block.tokens.tied[at] === true || block.tokens.tied[state.at] === true)
        return undefined;
      return {
        block,
        sentence,
        whole: { first: at, end: state.at },
        first: state.from ?? at,
        end: state.to ?? state.at,
        kept: state.kept,
      };
    },
  };
}

const none: State['kept'] = new Map();

const sets = new WeakMap<Node, WordSet>();

function setOf(node: Node & { readonly type: 'word' }): WordSet {
  let set = sets.get(node);
  if (!set) sets.set(node, (set = new WordSet(node.words)));
  return set;
}

function stepOf(node: Node): Step {
  switch (node.type) {
    case 'word':
      return oneToken(setOf(node));
    case 'class':
      return oneToken(classNamed(node.name));
    case 'gap':
      return gap(node.most);
    case 'sequence':
      return node.nodes
        .map(stepOf)
        .reduceRight<Step>(
          (rest, step) => (place, state, next) => step(place, state, (after) => rest(place, after, next)),
          pass,
        );
    case 'either': {
      const options = node.options.map(stepOf);
      return (place, state, next) => firstOf(options, (option) => option(place, state, next));
    }
    case 'maybe': {
      const inner = stepOf(node.node);
      return (place, state, next) => inner(place, state, next) ?? next(state);
    }
    case 'not': {
      const inner = stepOf(node.node);
      return (place, state, next) => (inner(place, state, (after) => after) ? undefined : next(state));
    }
    case 'keep': {
      const inner = stepOf(node.node);
      return (place, state, next) =>
        inner(place, state, (after) =>
          next({ ...after, kept: new Map(after.kept).set(node.name, { first: state.at, end: after.at }) }),
        );
    }
    case 'start':
      return (place, state, next) => (opens(place, state.at) ? next(state) : undefined);
    case 'end':
      return (place, state, next) => (closes(place, state.at) ? next(state) : undefined);
    case 'from':
      return (_place, state, next) => next({ ...state, from: state.at });
    case 'to':
      return (_place, state, next) => next({ ...state, to: state.at });
  }
}

const pass: Step = (_place, state, next) => next(state);

function firstOf<T>(items: readonly T[], find: (item: T) => State | undefined): State | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

const fits = (wordClass: WordClass, block: Block, at: number): boolean =>
  wordClass instanceof WordSet ? wordClass.has(block.tokens.id[at] ?? 0) : wordClass(block, at);

const oneToken =
  (wordClass: WordClass): Step =>
  ({ block, sentence }, state, next) =>
    state.at < sentence.end && fits(wordClass, block, state.at) ? next({ ...state, at: state.at + 1 }) : undefined;

/** Fewest words first; never across a mark. */
const gap =
  (most: number): Step =>
  ({ block, sentence }, state, next) => {
    for (let at = state.at; at <= state.at + most && at <= sentence.end; at++) {
      const found = next({ ...state, at });
      if (found) return found;
      if (at >= sentence.end || block.tokens.kind[at] === TokenKind.mark) return undefined;
    }
    return undefined;
  };

/** Only marks stand before it in its sentence. */
function opens({ block, sentence }: Place, at: number): boolean {
  for (let before = sentence.first; before < at; before++)
    if (block.tokens.kind[before] !== TokenKind.mark) return false;
  return true;
}

function closes({ block, sentence }: Place, at: number): boolean {
  for (let behind = at; behind < sentence.end; behind++) if (block.tokens.kind[behind] !== TokenKind.mark) return false;
  return true;
}

interface Beginnings {
  readonly words: ReadonlySet<WordId>;
  /** It may begin with a word that no set holds, or with nothing at all. */
  readonly open: boolean;
  /** It may be empty, so that what follows may begin the match. */
  readonly empty: boolean;
}

const nothing: Beginnings = { words: new Set(), open: false, empty: true };

function beginningsOf(node: Node): Beginnings {
  switch (node.type) {
    case 'word':
      return { words: new Set(setOf(node)), open: false, empty: false };
    case 'class': {
      const wordClass = classNamed(node.name);
      return wordClass instanceof WordSet
        ? { words: new Set(wordClass), open: false, empty: false }
        : { words: new Set(), open: true, empty: false };
    }
    case 'gap':
      return { words: new Set(), open: true, empty: true };
    case 'sequence':
      return node.nodes.map(beginningsOf).reduce(followedBy, nothing);
    case 'either':
      return node.options.map(beginningsOf).reduce((a, b) => ({
        words: new Set([...a.words, ...b.words]),
        open: a.open || b.open,
        empty: a.empty || b.empty,
      }));
    case 'maybe':
      return { ...beginningsOf(node.node), empty: true };
    case 'keep':
      return beginningsOf(node.node);
    default:
      return nothing;
  }
}

const followedBy = (a: Beginnings, b: Beginnings): Beginnings =>
  a.empty ? { words: new Set([...a.words, ...b.words]), open: a.open || b.open, empty: b.empty } : a;
