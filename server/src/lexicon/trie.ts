import { intern, type WordId } from '../text/vocabulary.ts';
import type { Tokens } from '../text/words.ts';
import * as compiled from './compiled.generated.ts';
import type { Entry, Form } from './entry.ts';
import { unpack } from './packed.ts';

/** A phrase of the lexicon, as it may stand in a text. */
export interface Candidate {
  readonly entry: Entry;
  readonly form: Form;
}

/** Nodes as [edges, ends, …(word, node), …(entry, form)]; the root is at 0, edges rise by word. */
const trie = JSON.parse(compiled.trie) as readonly number[];
/** Packed entries, a line each. */
const packed: readonly string[] = compiled.entries.split('\n');
const unpacked: Entry[] = [];

const entryAt = (index: number): Entry => (unpacked[index] ??= unpack(packed[index] ?? ''));

/** Every entry of the lexicon. */
export const allEntries = (): readonly Entry[] => packed.map((_, index) => entryAt(index));

/** From the numbers of the vocabulary to those of the trie, which calls words by their place in one line. */
const inTrie: number[] = [];
for (const [index, word] of compiled.words.split(' ').entries()) inTrie[intern(word)] = index;

/** The root has thousands of edges, so it is looked up, not searched. */
const fromRoot: number[] = [];
for (let edge = 0; edge < (trie[0] ?? 0); edge++) fromRoot[trie[2 + 2 * edge] ?? 0] = trie[3 + 2 * edge] ?? 0;

function child(node: number, word: number): number | undefined {
  const count = trie[node] ?? 0;
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = trie[node + 2 + 2 * middle] ?? 0;
    if (at === word) return trie[node + 3 + 2 * middle];
    if (at < word) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Does any phrase begin with this word? */
export function startsPhrase(id: WordId): boolean {
  const word = inTrie[id];
  return word !== undefined && fromRoot[word] !== undefined;
}

/** All phrases that start at token `from`, the longest first, with the token behind each. */
export function phrasesAt(tokens: Tokens, from: number): readonly { readonly end: number; readonly node: number }[] {
  const found: { end: number; node: number }[] = [];
  let node: number | undefined = fromRoot[inTrie[tokens.id[from] ?? 0] ?? -1];
  for (let at = from + 1; node !== undefined; at++) {
    if ((trie[node + 1] ?? 0) > 0) found.unshift({ end: at, node });
    const word = at < tokens.length ? inTrie[tokens.id[at] ?? 0] : undefined;
    node = word === undefined ? undefined : child(node, word);
  }
  return found;
}

/** What may be meant by the phrase that ends at `node`. */
export function candidatesAt(node: number): readonly Candidate[] {
  const [edges = 0, ends = 0] = [trie[node], trie[node + 1]];
  return Array.from({ length: ends }, (_, index) => {
    const at = node + 2 + 2 * edges + 2 * index;
    const entry = entryAt(trie[at] ?? 0);
    const form = entry.forms[trie[at + 1] ?? 0];
    if (!form) throw new Error('the compiled lexicon does not fit together: please run “npm run lexicon”');
    return { entry, form };
  });
}
