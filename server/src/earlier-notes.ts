import type { NotesBeside } from './notes-beside.ts';
import type { Answer, Session } from './session.ts';

interface Look {
  /** What the note told of itself. */
  readonly at: string;
  readonly token: { isCancellationRequested: boolean };
}

/**
 * Whether an open note has an earlier one of the same child beside it. It is looked for when the note is first read, and
 * again when its front matter says something else: never with a key that changes only the text.
 */
export class EarlierNotes {
  readonly #beside: Pick<NotesBeside, 'hasEarlier'>;
  readonly #session: Session;
  readonly #looks = new Map<string, Look>();

  constructor(beside: Pick<NotesBeside, 'hasEarlier'>, session: Session) {
    this.#beside = beside;
    this.#session = session;
  }

  /** Looks where that is needed. Resolves to whether the answer for the note may be another one now. */
  async look({ analysis, uri }: Answer): Promise<boolean> {
    const wanted = wantedFor(analysis);
    const before = this.#looks.get(uri);
    if (before?.at === wanted) return false;
    if (before) before.token.isCancellationRequested = true;
    const token = { isCancellationRequested: false };
    this.#looks.set(uri, { at: wanted, token });
    const has = wanted !== '' && (await this.#beside.hasEarlier(uri, analysis.snapshot.text, token));
    return !token.isCancellationRequested && this.#session.setEarlierNote(uri, has);
  }

  close(uri: string): void {
    const look = this.#looks.get(uri);
    if (look) look.token.isCancellationRequested = true;
    this.#looks.delete(uri);
  }
}

/** The rule that goes by it. */
const asking = 'missing-held-in-mind';

/** What a look goes by; empty where nobody would hear of it, or the note says itself which session it tells of. */
function wantedFor({ about: { session }, document, kind, snapshot }: Answer['analysis']): string {
  const isAsked = snapshot.configuration.rules.some(({ rule }) => rule.id === asking);
  return isAsked && kind?.kind === 'session-note' && session === undefined ? (document.front?.yaml ?? '') : '';
}
