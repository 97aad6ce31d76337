import type { Diagnostic } from 'vscode-languageserver-types';
import { analyze, type Analysis, type Snapshot } from './engine/analysis.ts';
import { runInSlices, type Cancellable } from './engine/drive.ts';
import { noteDiagnostics } from './features/budget.ts';
import { isSameDiagnostic } from './features/diagnostics.ts';
import { Lines } from './features/positions.ts';
import type { Settings } from './settings.ts';

/** The analysis of one version of a note, and its lines. */
export interface Answer {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  readonly lines: Lines;
  readonly diagnostics: readonly Diagnostic[];
  /** The same as long as the diagnostics are: most of what is typed moves none of them. */
  readonly resultId: string;
}

/** The part of an open document that is read here. The library edits it in place, so nothing else may hold on to it. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

/** An analysis on its way. All who ask for the same version wait for the same one. */
interface Running {
  readonly version: number;
  readonly snapshot: Snapshot;
  readonly answer: Promise<Answer | undefined>;
  readonly token: { isCancellationRequested: boolean };
}

/** The open notes and what is known about each. */
export class Session {
  readonly #answers = new Map<string, Answer>();
  readonly #running = new Map<string, Running>();
  #count = 0;

  /** The answer for `document` as it is now; undefined when the token is cancelled, or a later version asked for. */
  async answer(document: OpenDocument, settings: Settings, token: Cancellable): Promise<Answer | undefined> {
    const { uri, version } = document;
    const snapshot = snapshotOf(document, settings);
    const known = this.#answers.get(uri);
    if (known?.version === version && isSame(known.analysis.snapshot, snapshot)) return known;
    let running = this.#running.get(uri);
    if (running?.version !== version || !isSame(running.snapshot, snapshot))
      running = this.#start(uri, version, snapshot);
    const answer = await running.answer;
    return token.isCancellationRequested ? undefined : answer;
  }

  /** Forgets a note. What is still on its way comes to nothing. */
  close(uri: string): void {
    this.#stop(uri);
    this.#answers.delete(uri);
  }

  #stop(uri: string): void {
    const running = this.#running.get(uri);
    if (running) running.token.isCancellationRequested = true;
    this.#running.delete(uri);
  }

  #start(uri: string, version: number, snapshot: Snapshot): Running {
    this.#stop(uri);
    const token = { isCancellationRequested: false };
    // one turn later: a short note is read at once, and has to be found running first
    const answer = Promise.resolve().then(() => this.#run(uri, version, snapshot, token));
    const running = { version, snapshot, token, answer };
    this.#running.set(uri, running);
    return running;
  }

  async #run(uri: string, version: number, snapshot: Snapshot, token: Cancellable): Promise<Answer | undefined> {
    try {
      const analysis = await runInSlices(analyze(snapshot, this.#answers.get(uri)?.analysis), token);
      if (!analysis || token.isCancellationRequested) return undefined;
      const previous = this.#answers.get(uri);
      const lines = new Lines(snapshot.text, previous?.lines);
      const diagnostics = noteDiagnostics(analysis, lines);
      const stays =
        previous &&
        isSame(previous.analysis.snapshot, snapshot) &&
        isEach(isSameDiagnostic, previous.diagnostics, diagnostics);
      const resultId = stays ? previous.resultId : `${String(version)}.${String(++this.#count)}`;
      const answer = { uri, version, analysis, lines, diagnostics, resultId };
      this.#answers.set(uri, answer);
      return answer;
    } finally {
      if (!token.isCancellationRequested) this.#running.delete(uri);
    }
  }
}

const isEach = <T>(isSame: (a: T, b: T) => boolean, a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((each, index) => isSame(each, b[index] ?? each));

const isSame = (a: Snapshot, b: Snapshot): boolean =>
  a.configuration === b.configuration && a.kindByPath === b.kindByPath;

const snapshotOf = (document: OpenDocument, settings: Settings): Snapshot => ({
  text: document.getText(),
  configuration: settings.configuration,
  kindByPath: settings.kindOf(pathOf(document.uri)),
});

/** The path of a URI, decoded where it can be. */
function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][\w+.-]*:(?:\/\/[^/]*)?/i, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
