import { intern, spellingOf, unknownWord, type WordId } from '../text/vocabulary.ts';
import { normalize, tokenize } from '../text/words.ts';
import type { Entry, Form } from './entry.ts';
import { formOf, unpack, type PackedEntry } from './packed.ts';
import { entriesBy, entryCount, packedEntry, startsPhrase } from './compiled.ts';

/** A phrase of the lexicon that may occur in a text. */
export interface Candidate {
  readonly entry: Entry;
  readonly form: Form;
}

/** A node of the trie: which words may follow, and what the words so far may mean. */
export class Node {
  readonly candidates: Candidate[] = [];
  /** Created only if something follows. Most phrases end at their node. */
  #next: Map<WordId, Node> | undefined;
  /** A Bloom filter of 32 bits for the words that may follow. It rules out nearly every word of a note. */
  #bits = 0;

  next(word: WordId): Node | undefined {
    return (this.#bits & (1 << (word & 31))) === 0 ? undefined : this.#next?.get(word);
  }

  /** The node after these words, created if necessary. */
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

/** All entries of the lexicon with all their forms. The first form is the term itself. */
export const allEntries = (): readonly { readonly entry: Entry; readonly forms: readonly Form[] }[] =>
  Array.from({ length: entryCount }, (_, index) => {
    const [entry, forms] = entryAt(index);
    return { entry, forms: forms.map(formOf) };
  });

/** A phrase that is still packed, and its index among the forms of its entry. */
interface Packed {
  readonly entry: Entry;
  readonly form: PackedEntry[1][number];
  readonly index: number;
}

interface Waiting extends Packed {
  /** The text from the second word on. */
  readonly rest: string;
}

/** The phrases that begin with one word. */
class Head {
  readonly node = new Node();
  readonly #met = new Set<WordId>();
  /** Phrases of several words, by the first character of the second word. Most of them never occur in a note. */
  readonly #waiting = new Map<string, Waiting[]>();
  /** A Bloom filter of 32 bits for these characters. It rules out nearly every second word. */
  #opens = 0;

  constructor(word: WordId) {
    const spelling = spellingOf(word);
    for (const number of entriesBy(word)) {
      const [entry, forms] = entryAt(number);
      for (const [index, form] of forms.entries()) {
        const written = normalize(form[0]);
        if (!written.startsWith(spelling)) continue; // a quick check, because most forms begin with other words
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

  /** The Bloom filter for the next character; all bits are set if the word is a term by itself. */
  get look(): number {
    return this.node.candidates.length > 0 ? -1 : this.#opens;
  }

  /**
   * The node after the word, with all phrases that go on with `second`. `opens` is the first character of the second
   * word, as written.
   */
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

  /** Adds a phrase to the trie, if its words are the ones looked for. */
  #put({ entry, form, index }: Packed, isIt: (id: readonly WordId[]) => boolean): void {
    const { id, length } = tokenize(form[0]);
    const isDotted = length > 1 && id[length - 1] === dot; // the dot of “pt.” is handled separately
    if (!isDotted && isIt(id)) this.node.make(id.slice(1)).candidates.push({ entry, form: formOf(form, index) });
  }
}

/** The bit of a character, the same for upper and lower case. Beyond ASCII, where spelling varies, every bit. */
const bitOf = (character: number): number => (character < 128 ? 1 << (character & 31) : -1);

/** The possessive ending of the first word, and the separator before the second. */
const betweenWords = /^(?:'s(?=[\s-]|$))?(?:\s+|-)?/;

const dot = intern('.');

/** The phrases of each first word, built when the word first occurs, by word number. */
const heads: (Head | undefined)[] = [];
/** The Bloom filters of first words that occurred, by word number: which characters some phrase goes on with. */
const looks: (number | undefined)[] = [];

/**
 * The node after `word`, if a phrase ends there or may go on with `second`. Called for every word of every note.
 * @param opens the first character of the second word, as written
 */
export function headAt(word: WordId, second: WordId, opens: number): Node | undefined {
  const look = looks[word] ?? meet(word);
  return (look & bitOf(opens)) === 0 ? undefined : heads[word]?.before(word, second, opens);
}

function meet(word: WordId): number {
  // V8 would turn an array with gaps into a slow hash table
  while (heads.length <= word) {
    heads.push(undefined);
    looks.push(undefined);
  }
  heads[word] = startsPhrase(word) ? new Head(word) : undefined;
  return (looks[word] = heads[word]?.look ?? 0);
}
