import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, type Analysis, type Snapshot } from './engine/analysis.ts';
import { runInSlices, type Cancellable } from './engine/drive.ts';
import { Lines } from './features/positions.ts';
import type { Settings } from './settings.ts';

/** An analysis, the version it is of, and its lines. */
export interface Answer {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  readonly lines: Lines;
  /** Changes whenever the answer may differ, for `resultId`. */
  readonly resultId: string;
}

/** The open notes and what is known about each. */
export class Session {
  readonly #answers = new Map<string, Answer>();
  #count = 0;

  /** The answer for `document` as it is now, or undefined when cancelled. */
  async answer(document: TextDocument, settings: Settings, token: Cancellable): Promise<Answer | undefined> {
    const previous = this.#answers.get(document.uri);
    // By value, before the first await: the library edits a TextDocument in place.
    const { uri, version } = document;
    const snapshot = snapshotOf(document, settings);
    if (
      previous?.version === version &&
      previous.analysis.snapshot.configuration === snapshot.configuration &&
      previous.analysis.snapshot.kindByPath === snapshot.kindByPath
    )
      return previous;
    const analysis = await runInSlices(analyze(snapshot, previous?.analysis), token);
    if (!analysis) return undefined;
    const answer = {
      uri,
      version,
      analysis,
      lines: new Lines(snapshot.text),
      resultId: `${String(version)}.${String(++this.#count)}`,
    };
    this.#answers.set(uri, answer);
    return answer;
  }

  close(uri: string): void {
    this.#answers.delete(uri);
  }
}

const snapshotOf = (document: TextDocument, settings: Settings): Snapshot => ({
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
