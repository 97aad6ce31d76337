import { intern, spellingOf, type WordId } from '../text/vocabulary.ts';
import { normalize, tokenize, type Tokens } from '../text/words.ts';
import type { Entry, Form } from './entry.ts';
import { formOf, unpack, type PackedEntry } from './packed.ts';
import { entriesBy, entryCount, packedEntry, startsPhrase } from './compiled.ts';

/** A phrase of the lexicon, as it may stand in a text. */
export interface Candidate {
  readonly entry: Entry;
  readonly form: Form;
}

/** A place in the trie: what may follow, and what may be meant by the words so far. */
export interface Node {
  readonly next: Map<WordId, Node>;
  readonly candidates: Candidate[];
}

const unpacked: PackedEntry[] = [];

const entryAt = (index: number): PackedEntry => (unpacked[index] ??= unpack(packedEntry(index)));

/** Every entry of the lexicon with all its forms; the first is the term itself. */
export const allEntries = (): readonly { readonly entry: Entry; readonly forms: readonly Form[] }[] =>
  Array.from({ length: entryCount }, (_, index) => {
    const [entry, forms] = entryAt(index);
    return { entry, forms: forms.map(formOf) };
  });

/** What was made of the entries of a first word when it was first met. */
const heads = new Map<WordId, Node>();

/** All phrases that start at token `from`, the longest first, with the token behind each. */
export function phrasesAt(tokens: Tokens, from: number): readonly { readonly end: number; readonly node: Node }[] {
  const found: { end: number; node: Node }[] = [];
  let node = headAt(tokens.id[from] ?? 0);
  for (let at = from + 1; node !== undefined; at++) {
    if (node.candidates.length > 0) found.unshift({ end: at, node });
    node = at < tokens.length ? node.next.get(tokens.id[at] ?? 0) : undefined;
  }
  return found;
}

function headAt(word: WordId): Node | undefined {
  const known = heads.get(word);
  if (known || !startsPhrase(word)) return known;
  const node = nodeOf(word, entriesBy(word));
  heads.set(word, node);
  return node;
}

/** The phrases of some entries that begin with `head`. */
function nodeOf(head: WordId, entries: readonly number[]): Node {
  const node: Node = { next: new Map(), candidates: [] };
  const spelling = spellingOf(head);
  for (const index of entries) {
    const [entry, forms] = entryAt(index);
    for (const [index, form] of forms.entries()) {
      const [written] = form;
      if (!normalize(written).startsWith(spelling)) continue; // told by a look, as most forms begin with other words
      const { id, length } = tokenize(written);
      const isDotted = length > 1 && id[length - 1] === dot; // the dot of “pt.” is found beside the word
      if (id[0] === head && !isDotted) nodeAt(node, id).candidates.push({ entry, form: formOf(form, index) });
    }
  }
  return node;
}

const dot = intern('.');

/** The node behind the words, which is made if need be; the first of them is that of `from` itself. */
function nodeAt(from: Node, words: readonly WordId[]): Node {
  let node = from;
  for (const word of words.slice(1)) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map(), candidates: [] }));
    node = next;
  }
  return node;
}
