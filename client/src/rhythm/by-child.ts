import type { Deed, NoteSummary, Promised } from './note-summary.ts';

/** A day, and the note that mentions it. */
export interface Dated {
  readonly date: string;
  readonly uri: string;
}

/** A visit that was missed or moved. */
export interface MissedVisit extends Dated {
  readonly visit: 'missed' | 'moved';
  /** The first letter to the family since then. */
  readonly letter: Dated | undefined;
}

/** A promise that no later note reports as kept. */
export interface OpenPromise extends Dated, Promised {}

/** Contact with one family. */
export interface ChildRhythm {
  /** The initials, as the notes give them. */
  readonly child: string;
  /** The caregiver's name in the latest note that gives one. */
  readonly caregiver: string | undefined;
  readonly lastNote: Dated | undefined;
  readonly lastLetter: Dated | undefined;
  readonly lastVoice: Dated | undefined;
  /** Latest first. */
  readonly missed: readonly MissedVisit[];
  /** Latest first. */
  readonly promises: readonly OpenPromise[];
}

/** The notes grouped by child, sorted by initials. Two children with the same initials cannot be told apart. */
export function byChild(notes: Iterable<NoteSummary>): readonly ChildRhythm[] {
  const children = new Map<string, NoteSummary[]>();
  for (const note of notes) {
    if (note.child === undefined) continue;
    const own = children.get(note.child);
    if (own) own.push(note);
    else children.set(note.child, [note]);
  }
  return [...children]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([child, own]) =>
      rhythmOf(
        child,
        own.sort((a, b) => compare(b.date, a.date) || compare(b.uri, a.uri)),
      ),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isLetter = ({ kind }: NoteSummary): boolean => kind === 'caregiver-letter';

const placed = (note: NoteSummary | undefined): Dated | undefined => note && { date: note.date, uri: note.uri };

/** @param notes latest first */
function rhythmOf(child: string, notes: readonly NoteSummary[]): ChildRhythm {
  const letters = notes.filter(isLetter);
  const kept = keptIn(notes);
  return {
    child,
    caregiver: notes.find(({ caregiver }) => caregiver !== undefined)?.caregiver,
    lastNote: placed(notes.find((note) => !isLetter(note) && note.visit !== 'missed')),
    lastLetter: placed(letters[0]),
    lastVoice: placed(notes.find(({ voice }) => voice)),
    missed: notes.flatMap(({ date, uri, visit }) =>
      visit === undefined
        ? []
        : [{ date, uri, visit, letter: placed(letters.findLast((letter) => letter.date >= date)) }],
    ),
    promises: notes.flatMap(({ date, promises, uri }) =>
      promises
        .filter((promise) => !promise.ticked && !isKept(promise, date, kept))
        .map((promise) => ({ ...promise, date, uri })),
    ),
  };
}

/** The latest day on which something was done, keyed by what was done and by whom. */
type Kept = ReadonlyMap<string, string>;

const by = ['writer', 'caregiver', 'unsure'] as const;

const keyOf = (deed: Deed, word: string): string => `${deed.verb} ${deed.by} ${word}`;

/** An index, so that no promise has to be compared with every deed of every note. */
function keptIn(notes: readonly NoteSummary[]): Kept {
  const kept = new Map<string, string>();
  for (const { date, deeds } of notes)
    for (const deed of deeds)
      for (const word of ['', ...deed.about]) {
        const key = keyOf(deed, word);
        if ((kept.get(key) ?? '') < date) kept.set(key, date);
      }
  return kept;
}

/** Does a later note say that it was done? “I called” keeps “I will call”, whoever was called. */
function isKept(promise: Promised, date: string, kept: Kept): boolean {
  const since = (deed: Deed, word: string): boolean => (kept.get(keyOf(deed, word)) ?? '') > date;
  if (promise.about.length === 0) return since(promise, '');
  const others = by.filter((each) => each === promise.by || each === 'unsure' || promise.by === 'unsure');
  return others.some((each) => promise.about.some((word) => since({ ...promise, by: each }, word)));
}
