import { section } from '../built/data.ts';
import { Rows, SparseRows } from '../built/rows.ts';
import { intern, type WordId } from '../text/vocabulary.ts';
import * as compiled from './compiled.generated.ts';
import { words } from './words.generated.ts';

/** The compiled lexicon: from the file that the build writes, or as lines in the sources. Entries stay packed here. */
interface Compiled {
  readonly entryCount: number;
  /** An entry in the format that packed.ts reads. */
  readonly packedEntry: (index: number) => string;
  /** Does any phrase begin with this word? */
  readonly startsPhrase: (word: WordId) => boolean;
  /** The entries that have a phrase beginning with this word. */
  readonly entriesBy: (word: WordId) => readonly number[];
}

/** The compiled lexicon from its sections in the build's file. */
export function fromBuild(ofHeads: Uint8Array, ofEntries: Uint8Array): Compiled {
  const [heads, entries] = [new SparseRows(ofHeads), new Rows(ofEntries)];
  return {
    entryCount: entries.length,
    packedEntry: (index) => entries.textAt(index),
    startsPhrase: (word) => heads.has(word),
    entriesBy: (word) => heads.risingAt(word),
  };
}

/** Without the build, the vocabulary has to learn the words of all phrases now, before a note is read. */
function fromSources(): Compiled {
  for (const word of words.split(' ')) intern(word);
  const entries = compiled.entries.split('\n');
  const heads = new Map<WordId, readonly number[]>();
  for (const [word, numbers] of headLines()) heads.set(intern(word), numbers);
  return {
    entryCount: entries.length,
    packedEntry: (index) => entries[index] ?? '',
    startsPhrase: (word) => heads.has(word),
    entriesBy: (word) => heads.get(word) ?? [],
  };
}

const headLines = (): readonly (readonly [word: string, entries: readonly number[]])[] =>
  compiled.heads.split('\n').map((line) => {
    const [word = '', ...numbers] = line.split(' ');
    return [word, numbers.map(Number)];
  });

const [heads, entries] = [section('heads'), section('entries')];

export const { entriesBy, entryCount, packedEntry, startsPhrase } =
  heads && entries ? fromBuild(heads, entries) : fromSources();
