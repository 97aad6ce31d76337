import { intern, spellingOf, type WordId } from '../text/vocabulary.ts';
import { normalize, tokenize } from '../text/words.ts';
import type { Entry, Form } from './entry.ts';
import { formOf, unpack, type PackedEntry } from './packed.ts';
import { entriesBy, entryCount, packedEntry, startsPhrase } from './compiled.ts';

/** A phrase of the lexicon, as it may stand in a text. */
export interface Candidate {
  readonly entry: Entry;
  readonly form: Form;
}

/** A place in the trie: what may follow, and what may be meant by the words so far. */
export class Node {
  readonly candidates: Candidate[] = [];
  readonly #next = new Map<WordId, Node>();
  /** One of 32 bits for each word that may follow: nearly always the word of a note is none of them, and this tells. */
  #bits = 0;

  next(word: WordId): Node | undefined {
    return (this.#bits & (1 << (word & 31))) === 0 ? undefined : this.#next.get(word);
  }

  /** The place behind the words, which is made if need be. */
  make(words: readonly WordId[]): Node {
    const [word, ...rest] = words;
    if (word === undefined) return this;
    let next = this.next(word);
    if (!next) this.#next.set(word, (next = new Node()));
    this.#bits |= 1 << (word & 31);
    return next.make(rest);
  }
}

const unpacked: PackedEntry[] = [];

const entryAt = (index: number): PackedEntry => (unpacked[index] ??= unpack(packedEntry(index)));

/** Every entry of the lexicon with all its forms; the first is the term itself. */
export const allEntries = (): readonly { readonly entry: Entry; readonly forms: readonly Form[] }[] =>
  Array.from({ length: entryCount }, (_, index) => {
    const [entry, forms] = entryAt(index);
    return { entry, forms: forms.map(formOf) };
  });

/** What was made of the entries of a first word when it was first met, by its number. */
const heads: (Node | undefined)[] = [];
/** No phrase begins with the word. */
const nowhere = new Node();

/** The place behind the first word of phrases; asked of every word there is. */
export function headAt(word: WordId): Node | undefined {
  const head = heads[word] ?? firstHeadAt(word);
  return head === nowhere ? undefined : head;
}

function firstHeadAt(word: WordId): Node {
  while (heads.length <= word) heads.push(undefined); // an array with gaps would be a table, and slow
  return (heads[word] = startsPhrase(word) ? nodeOf(word, entriesBy(word)) : nowhere);
}

/** The phrases of some entries that begin with `head`. */
function nodeOf(head: WordId, entries: readonly number[]): Node {
  const node = new Node();
  const spelling = spellingOf(head);
  for (const index of entries) {
    const [entry, forms] = entryAt(index);
    for (const [index, form] of forms.entries()) {
      const [written] = form;
      if (!normalize(written).startsWith(spelling)) continue; // told by a look, as most forms begin with other words
      const { id, length } = tokenize(written);
      const isDotted = length > 1 && id[length - 1] === dot; // the dot of “pt.” is found beside the word
      if (id[0] === head && !isDotted) node.make(id.slice(1)).candidates.push({ entry, form: formOf(form, index) });
    }
  }
  return node;
}

const dot = intern('.');
