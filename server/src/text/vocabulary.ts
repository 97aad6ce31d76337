import { section } from '../built/data.ts';
import { bytesOfWords, SortedWords } from '../built/sorted-words.ts';

/**
 * Words as small numbers. The lexicon and the rules register their words when they load. A token of a note then has the
 * number of its word, so all later comparisons compare numbers.
 */
export type WordId = number;

/** A word that neither the lexicon nor any rule uses. */
export const unknownWord: WordId = 0;

const built = section('words');
/** In a bundle, all words; otherwise only the empty word, whose number is {@link unknownWord}. */
const sorted = new SortedWords(built ?? bytesOfWords(['']));
const added: string[] = [];
const ids = new Map<string, WordId>();

/** Registers `word`. Call it while modules load: tokens that were read earlier do not get its number. */
export function intern(word: string): WordId {
  const known = numberOf(word);
  if (known !== undefined) return known;
  const id = sorted.length + added.push(word) - 1;
  ids.set(word, id);
  return id;
}

function numberOf(word: string): WordId | undefined {
  const id = sorted.numberOf(word);
  return id < 0 ? ids.get(word) : id;
}

/** All words, by their numbers. */
export const allWords = (): readonly string[] => [...sorted.all(), ...added];

/** The number of words. */
export const wordCount = (): number => sorted.length + added.length;

/** The word with this number. */
export const spellingOf = (id: WordId): string => sorted.at(id) ?? added[id - sorted.length] ?? '';

/** The number of a lower-case word, or {@link unknownWord}. */
export const idOf = (word: string): WordId => numberOf(word) ?? unknownWord;

/** A set of words, tested by number. */
export class WordSet {
  #words: Iterable<string> | string;
  #ids: ReadonlySet<WordId> | undefined;

  /** @param words one by one, or as one string, separated by spaces */
  constructor(words: Iterable<string> | string) {
    this.#words = words;
    // in a bundle all words are known already, so this can wait until the set is used
    if (!built) this.#numbered();
  }

  has(id: WordId): boolean {
    return (this.#ids ?? this.#numbered()).has(id);
  }

  [Symbol.iterator](): Iterator<WordId> {
    return (this.#ids ?? this.#numbered()).values();
  }

  #numbered(): ReadonlySet<WordId> {
    const words = typeof this.#words === 'string' ? this.#words.trim().split(/\s+/) : this.#words;
    this.#words = '';
    this.#ids = new Set(Array.from(words, intern));
    return this.#ids;
  }
}

/** A set of words from one string, separated by spaces. */
export const words = (line: string): WordSet => new WordSet(line);
