import { analyze, type Analysis, type Snapshot } from './engine/analysis.ts';
import { runInSlices, type Cancellable } from './engine/drive.ts';
import { noteDiagnostics } from './features/budget.ts';
import { readablePages } from './features/limits.ts';
import { quietAtFirst } from './engine/first-lines.ts';
import { Lines } from './features/positions.ts';
import { looksTheSame, TouchedLines } from './features/unchanged.ts';
import type { Settings } from './settings.ts';
import type { Pages } from './text/pages.ts';

/** The analysis of one version of a note, and what is derived from it. */
export interface Answer {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  readonly lines: Lines;
  readonly diagnostics: Diagnostics;
  /** Unchanged as long as an editor that has the diagnostics of this id still shows the right ones. */
  readonly resultId: string;
  /** Where the last edit ended, as an offset in the note; undefined if it was not edited since it was opened. */
  readonly edited: number | undefined;
}

type Diagnostics = ReturnType<typeof noteDiagnostics>;

/** The part of an open document that is used here. The document is edited in place, so nothing else may keep it. */
export interface LiveDocument {
  readonly uri: string;
  readonly version: number;
  /** Its present text, as an immutable value. */
  readonly pages: Pages;
}

/** The part of a note that is read, and whether that is all of it. */
interface NoteSnapshot extends Snapshot {
  readonly pages: Pages;
  readonly isWhole: boolean;
}

/** A running analysis. All requests for the same version share it. */
interface Running {
  readonly version: number;
  readonly snapshot: Snapshot;
  readonly answer: Promise<Answer | undefined>;
  readonly token: { isCancellationRequested: boolean };
}

/**
 * How many analyses are kept: those of this many notes, or of fewer if the notes have more characters than this in all,
 * because an analysis takes some ninety times the memory of its text. A note in an older tab is analyzed again when it
 * is next shown.
 */
export const remembered = { notes: 8, characters: 1_000_000 };

/** The open notes and what is known about each. */
export class Session {
  readonly #answers = new Map<string, Answer>();
  readonly #running = new Map<string, Running>();
  /** The lines that were edited since the last answer with a new id. */
  readonly #touched = new Map<string, TouchedLines>();
  readonly #withEarlierNote = new Set<string>();
  #count = 0;

  /** Call it for every edit, before requesting an answer. */
  edited(uri: string, changes: Parameters<TouchedLines['add']>[0]): void {
    this.#touched.get(uri)?.add(changes);
  }

  /** The answer for `document` as it is now. Undefined if the token is canceled, or a later version was requested. */
  async answer(document: LiveDocument, settings: Settings, token: Cancellable): Promise<Answer | undefined> {
    const { uri, version } = document;
    const snapshot = snapshotOf(document, settings, this.#withEarlierNote.has(uri));
    const known = this.#answers.get(uri);
    if (known) this.#remember(known);
    if (known?.version === version && isSame(known.analysis.snapshot, snapshot)) return known;
    let running = this.#running.get(uri);
    if (running?.version !== version || !isSame(running.snapshot, snapshot)) running = this.#start(document, snapshot);
    const answer = await running.answer;
    return token.isCancellationRequested ? undefined : answer;
  }

  /**
   * Sets whether the folder of a note holds an earlier note of the same child. The next answer takes it into account.
   *
   * @returns whether this is a change
   */
  setEarlierNote(uri: string, has: boolean): boolean {
    if (has === this.#withEarlierNote.has(uri)) return false;
    if (has) this.#withEarlierNote.add(uri);
    else this.#withEarlierNote.delete(uri);
    return true;
  }

  /** Forgets a note. A running analysis of it is stopped. */
  close(uri: string): void {
    this.#stop(uri);
    this.#answers.delete(uri);
    this.#touched.delete(uri);
    this.#withEarlierNote.delete(uri);
  }

  /** Adds an answer as the most recent one, and drops those that were not used for the longest time. */
  #remember(answer: Answer): void {
    this.#answers.delete(answer.uri);
    let characters = lengthOf(answer);
    for (const other of this.#answers.values()) characters += lengthOf(other);
    for (const [uri, other] of this.#answers) {
      if (this.#answers.size < remembered.notes && characters <= remembered.characters) break;
      this.#answers.delete(uri);
      characters -= lengthOf(other);
    }
    this.#answers.set(answer.uri, answer);
  }

  #stop(uri: string): void {
    const running = this.#running.get(uri);
    if (running) running.token.isCancellationRequested = true;
    this.#running.delete(uri);
  }

  #start(document: LiveDocument, snapshot: NoteSnapshot): Running {
    const { uri, version } = document;
    this.#stop(uri);
    const token = { isCancellationRequested: false };
    // starts in the next microtask: a short note is analyzed at once, but must be registered as running first
    const answer = Promise.resolve().then(() => this.#run(document, version, snapshot, token));
    const running = { version, snapshot, token, answer };
    this.#running.set(uri, running);
    return running;
  }

  async #run(
    document: LiveDocument,
    version: number,
    snapshot: NoteSnapshot,
    token: Cancellable,
  ): Promise<Answer | undefined> {
    const { uri } = document;
    try {
      const previous = this.#answers.get(uri);
      const analysis = await runInSlices(analyze(snapshot, previous?.analysis), token);
      if (!analysis || token.isCancellationRequested) return undefined;
      const edited = editedIn(previous, snapshot.pages);
      const shown = quietAtFirst(analysis, edited);
      const lines = new Lines(snapshot.pages);
      const diagnostics = noteDiagnostics(shown, lines, snapshot.isWhole);
      const resultId = this.#idFor(diagnostics, document, version);
      const answer = { uri, version, analysis: shown, lines, diagnostics, resultId, edited };
      this.#remember(answer);
      return answer;
    } finally {
      if (!token.isCancellationRequested) this.#running.delete(uri);
    }
  }

  /** The id for new diagnostics: that of the last answer, if an editor that has it needs no update. */
  #idFor(diagnostics: Diagnostics, document: LiveDocument, version: number): string {
    const { uri } = document;
    const [last, touched] = [this.#answers.get(uri), this.#touched.get(uri)];
    if (last && touched && looksTheSame(last.diagnostics, diagnostics, touched)) return last.resultId;
    const fresh = new TouchedLines();
    if (document.version !== version) fresh.addAll(); // edits that came while this version was analyzed
    this.#touched.set(uri, fresh);
    return `${String(version)}.${String(++this.#count)}`;
  }
}

const lengthOf = ({ analysis }: Answer): number => analysis.document.pages.length;

const isSame = (a: Snapshot, b: Snapshot): boolean =>
  a.configuration === b.configuration && a.kindByPath === b.kindByPath && a.hasEarlierNote === b.hasEarlierNote;

function snapshotOf(document: LiveDocument, settings: Settings, hasEarlierNote: boolean): NoteSnapshot {
  const pages = readablePages(document.pages);
  return {
    pages,
    get text(): string {
      return pages.toString();
    },
    isWhole: pages.length === document.pages.length,
    configuration: settings.configuration,
    kindByPath: settings.kindOf(pathOf(document.uri)),
    hasEarlierNote,
  };
}

/** The end of the last change. If only settings changed, the end of the edit before. */
function editedIn(previous: Answer | undefined, pages: Pages): number | undefined {
  if (!previous) return undefined;
  return pages.changeSince(previous.analysis.document.pages)?.toNew ?? previous.edited;
}

/** The path of a URI, decoded if possible. */
export function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][\w+.-]*:(?:\/\/[^/]*)?/i, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
