import { intern, spellingOf, unknownWord, type WordId } from '../text/vocabulary.ts';
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
  /** Made where something follows: behind most phrases nothing does. */
  #next: Map<WordId, Node> | undefined;
  /** One of 32 bits for each word that may follow: nearly always the word of a note is none of them, and this tells. */
  #bits = 0;

  next(word: WordId): Node | undefined {
    return (this.#bits & (1 << (word & 31))) === 0 ? undefined : this.#next?.get(word);
  }

  /** The place behind the words, which is made if need be. */
  make(words: readonly WordId[]): Node {
    const [word, ...rest] = words;
    if (word === undefined) return this;
    let next = this.next(word);
    if (!next) (this.#next ??= new Map()).set(word, (next = new Node()));
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

/** A phrase that is not unpacked yet, and its number among the forms of its entry. */
interface Packed {
  readonly entry: Entry;
  readonly form: PackedEntry[1][number];
  readonly index: number;
}

interface Waiting extends Packed {
  /** From the second word on. */
  readonly rest: string;
}

/** The phrases that begin with a word. */
class Head {
  readonly node = new Node();
  readonly #met = new Set<WordId>();
  /** Phrases of more words, by the first character of the second: most of them no note ever holds. */
  readonly #waiting = new Map<string, Waiting[]>();
  /** One of 32 bits for each of these characters: a look that tells of nearly every second word that no phrase has it. */
  #opens = 0;

  constructor(word: WordId) {
    const spelling = spellingOf(word);
    for (const number of entriesBy(word)) {
      const [entry, forms] = entryAt(number);
      for (const [index, form] of forms.entries()) {
        const written = normalize(form[0]);
        if (!written.startsWith(spelling)) continue; // told by a look, as most forms begin with other words
        const rest = written.slice(spelling.length).replace(betweenWords, '');
        if (rest === '') this.#put({ entry, form, index }, (id) => id[0] === word);
        else this.#wait({ entry, form, index, rest });
      }
    }
  }

  #wait(phrase: Waiting): void {
    const first = phrase.rest.charAt(0);
    this.#opens |= bitOf(first.charCodeAt(0));
    const others = this.#waiting.get(first);
    if (others) others.push(phrase);
    else this.#waiting.set(first, [phrase]);
  }

  /** The place behind the word, with all phrases that go on with `second`, which is written with `opens` at its head. */
  before(word: WordId, second: WordId, opens: number): Node {
    if ((this.#opens & bitOf(opens)) !== 0 && second !== unknownWord && !this.#met.has(second)) {
      this.#met.add(second);
      this.#putAll(word, second);
    }
    return this.node;
  }

  #putAll(word: WordId, second: WordId): void {
    const spelling = spellingOf(second);
    for (const phrase of this.#waiting.get(spelling.charAt(0)) ?? [])
      if (phrase.rest.startsWith(spelling)) this.#put(phrase, (id) => id[0] === word && id[1] === second);
  }

  /** Puts a phrase behind its words, if they are the ones that it was looked for by. */
  #put({ entry, form, index }: Packed, isIt: (id: readonly WordId[]) => boolean): void {
    const { id, length } = tokenize(form[0]);
    const isDotted = length > 1 && id[length - 1] === dot; // the dot of “pt.” is found beside the word
    if (!isDotted && isIt(id)) this.node.make(id.slice(1)).candidates.push({ entry, form: formOf(form, index) });
  }
}

/** The same for large and small letters; beyond ASCII, where a word may be written in several ways, any. */
const bitOf = (character: number): number => (character < 128 ? 1 << (character & 31) : -1);

/** The possessive ending of the first word, and what stands before the second. */
const betweenWords = /^(?:'s(?=[\s-]|$))?(?:\s+|-)?/;

const dot = intern('.');

/** What was made of the entries of a first word when it was first met, by its number; null where no phrase begins with it. */
const heads: (Head | null | undefined)[] = [];

/**
 * The place behind `word`, where phrases begin with it that may go on with `second`; asked of every word there is.
 * @param opens the first character of the second word, as it is written
 */
export const headAt = (word: WordId, second: WordId, opens: number): Node | undefined =>
  (heads[word] === undefined ? firstHeadAt(word) : heads[word])?.before(word, second, opens);

function firstHeadAt(word: WordId): Head | null {
  while (heads.length <= word) heads.push(undefined); // an array with gaps would be a table, and slow
  return (heads[word] = startsPhrase(word) ? new Head(word) : null);
}
