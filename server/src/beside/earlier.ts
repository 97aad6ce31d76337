import { dayInName, dayOf } from '../note/day.ts';
import type { Head } from '../note/summary.ts';
import type { Kind } from '../text/kind.ts';
import type { Heads } from './heads.ts';
import { nameOf, type NoteFiles, type Stamp } from './note-files.ts';

/** An earlier note of the same child. */
export interface EarlierNote {
  readonly uri: string;
  readonly stamp: Stamp;
  readonly head: Head;
  readonly kindInText: Kind | undefined;
  /** The day of the note: as its front matter says, else its name, else when the file last changed. */
  readonly date: string;
}

/** What is looked for. */
export interface Wanted {
  readonly folder: string;
  /** The name of the note that is being written, which is no earlier one. */
  readonly except: string;
  /** Initials, compared exactly. */
  readonly child: string;
  /** No note of a later day. */
  readonly upTo: string;
  /** No more notes than so many are looked at, the latest by name or change; all where it is left open. */
  readonly most?: number;
}

/** In a longer list of files nobody's note is looked for. */
const mostFiles = 20_000;
/** Heads are read so many at a time. */
const batch = 16;

interface Candidate {
  readonly uri: string;
  /** The latest day that the note can be of, so that older files need not be opened. */
  readonly bound: string;
}

/**
 * The notes of a child in a folder, the latest first. Reads the front matter of as few files as it takes: those whose
 * name or date of change shows that they are older than what was found are not opened.
 */
export async function* earlierNotes(files: NoteFiles, heads: Heads, wanted: Wanted): AsyncGenerator<EarlierNote> {
  const candidates = (await candidatesIn(files, wanted)).slice(0, wanted.most);
  const found: EarlierNote[] = [];
  for (let at = 0; at < candidates.length; at += batch) {
    const some = candidates.slice(at, at + batch);
    found.push(...(await ofChild(files, heads, some, wanted)));
    found.sort(latestFirst);
    const next = candidates[at + batch]?.bound ?? '';
    for (let [first] = found; first && first.date > next; [first] = found) {
      yield first;
      found.shift();
    }
  }
  yield* found;
}

async function candidatesIn(files: NoteFiles, { except, folder, upTo }: Wanted): Promise<readonly Candidate[]> {
  const uris = (await files.list(folder)).filter((uri) => nameOf(uri) !== except);
  if (uris.length > mostFiles) return [];
  const dated = uris.map((uri) => ({ uri, day: dayInName(nameOf(uri)) }));
  const undated = dated.filter(({ day }) => day === undefined).map(({ uri }) => uri);
  const stamps = undated.length > 0 ? await files.stamps(undated) : [];
  const changed = new Map(undated.map((uri, index) => [uri, stamps[index]]));
  return dated
    .flatMap(({ day, uri }) => {
      const mtime = changed.get(uri)?.mtime;
      const bound = day ?? (mtime === undefined ? undefined : dayOf(new Date(mtime)));
      return bound === undefined || (day ?? '') > upTo ? [] : [{ uri, bound }];
    })
    .sort((a, b) => compare(b.bound, a.bound) || compare(b.uri, a.uri));
}

async function ofChild(
  files: NoteFiles,
  heads: Heads,
  candidates: readonly Candidate[],
  { child, upTo }: Wanted,
): Promise<readonly EarlierNote[]> {
  const read = await heads.of(
    files,
    candidates.map(({ uri }) => uri),
  );
  return candidates.flatMap(({ bound, uri }, index) => {
    const kept = read[index];
    if (kept?.head.child !== child || kept.head.isOther || kept.head.visit === 'missed') return [];
    const date = kept.head.date ?? bound;
    return date > upTo ? [] : [{ uri, ...kept, date }];
  });
}

const latestFirst = (a: EarlierNote, b: EarlierNote): number =>
  compare(b.date, a.date) || b.stamp.mtime - a.stamp.mtime || compare(b.uri, a.uri);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
