import type { Deed, NoteSummary, Promised } from './note-summary.ts';

/** A day, and the note that tells of it. */
export interface Dated {
  readonly date: string;
  readonly uri: string;
}

/** A visit that did not take place, or took place at another time. */
export interface MissedVisit extends Dated {
  readonly visit: 'missed' | 'moved';
  /** The first letter to the family since. */
  readonly letter: Dated | undefined;
}

/** A promise that no later note speaks of as kept. */
export interface OpenPromise extends Dated, Promised {}

/** Contact with one family. */
export interface ChildRhythm {
  /** Initials, as the notes give them. */
  readonly child: string;
  /** As the latest note that says so names the caregiver. */
  readonly caregiver: string | undefined;
  readonly lastNote: Dated | undefined;
  readonly lastLetter: Dated | undefined;
  readonly lastVoice: Dated | undefined;
  /** The latest first. */
  readonly missed: readonly MissedVisit[];
  /** The latest first. */
  readonly promises: readonly OpenPromise[];
}

/** The notes by child, in the order of their initials. Two children with the same initials cannot be told apart. */
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

/** @param notes the latest first */
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

/** The latest day on which something was done, by what it was and who did it. */
type Kept = ReadonlyMap<string, string>;

const by = ['writer', 'caregiver', 'unsure'] as const;

const keyOf = (deed: Deed, word: string): string => `${deed.verb} ${deed.by} ${word}`;

/** So that a promise need not be held against every deed of every note. */
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

/** Does a note of a later day say that it was done? “I will call” is kept by “I called”, whoever was called. */
function isKept(promise: Promised, date: string, kept: Kept): boolean {
  const since = (deed: Deed, word: string): boolean => (kept.get(keyOf(deed, word)) ?? '') > date;
  if (promise.about.length === 0) return since(promise, '');
  const others = by.filter((each) => each === promise.by || each === 'unsure' || promise.by === 'unsure');
  return others.some((each) => promise.about.some((word) => since({ ...promise, by: each }, word)));
}
