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
  /** The day of the note: from its front matter, else from its name, else when the file last changed. */
  readonly date: string;
}

/** What to look for. */
export interface Wanted {
  readonly folder: string;
  /** The name of the note being written, which is left out. */
  readonly except: string;
  /** Initials, compared exactly. */
  readonly child: string;
  /** Notes of later days are left out. */
  readonly upTo: string;
  /** The most notes to look at, latest first, by name or date of change. All of them if absent. */
  readonly most?: number;
}

/** A folder with more files than this is not searched. */
const mostFiles = 20_000;
/** How many heads are read at once. */
const batch = 16;

interface Candidate {
  readonly uri: string;
  /** The latest possible day of the note. It spares opening older files. */
  readonly bound: string;
}

/**
 * The notes about a child in a folder, latest first. Opens as few files as possible: a file whose name or date of
 * change shows that it is older than the notes found so far is not opened.
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
