import { section } from '../built/data.ts';
import { bytesOfWords, SortedWords } from '../built/sorted-words.ts';

/**
 * Words as small numbers. The lexicon and the rules make their words known when they load; a token of a note then
 * carries the number of its word, and every later question about it is a comparison of numbers.
 */
export type WordId = number;

/** A word that neither the lexicon nor a rule has heard of. */
export const unknownWord: WordId = 0;

const built = section('words');
/** In a bundle these are all words; otherwise only the empty one, whose number is {@link unknownWord}. */
const sorted = new SortedWords(built ?? bytesOfWords(['']));
const added: string[] = [];
const ids = new Map<string, WordId>();

/** Makes `word` known. To be called while modules load: notes that have been read before would not know the word. */
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

/** How many words there are. */
export const wordCount = (): number => sorted.length + added.length;

/** The word of a number. */
export const spellingOf = (id: WordId): string => sorted.at(id) ?? added[id - sorted.length] ?? '';

/** The number of a lower-case word, or {@link unknownWord}. */
export const idOf = (word: string): WordId => numberOf(word) ?? unknownWord;

/** A set of words, tested by number. */
export class WordSet {
  #words: Iterable<string> | string;
  #ids: ReadonlySet<WordId> | undefined;

  /** @param words one by one, or in a line, separated by spaces */
  constructor(words: Iterable<string> | string) {
    this.#words = words;
    // in a bundle all words are known already, so the set need not be made before it is used
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

/** A set of words from one line of them, separated by spaces. */
export const words = (line: string): WordSet => new WordSet(line);
