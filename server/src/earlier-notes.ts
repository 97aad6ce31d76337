import type { NotesBeside } from './notes-beside.ts';
import type { Answer, Session } from './session.ts';

interface Look {
  /** The facts from the note that a search depends on. */
  readonly at: string;
  readonly token: { isCancellationRequested: boolean };
}

/**
 * Whether an earlier note of the same child lies beside an open note. It is searched for when the note is first read,
 * and again when its front matter changes, but never for a keystroke that changes only the text.
 */
export class EarlierNotes {
  readonly #beside: Pick<NotesBeside, 'hasEarlier'>;
  readonly #session: Session;
  readonly #looks = new Map<string, Look>();

  constructor(beside: Pick<NotesBeside, 'hasEarlier'>, session: Session) {
    this.#beside = beside;
    this.#session = session;
  }

  /** Searches if necessary. Resolves to whether the answer for the note may change as a result. */
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

/** The rule that needs this. */
const asking = 'missing-held-in-mind';

/**
 * The facts that a search depends on. Empty if the rule is off, or if the note itself says which session it is about.
 */
function wantedFor({ about: { session }, document, kind, snapshot }: Answer['analysis']): string {
  const isAsked = snapshot.configuration.rules.some(({ rule }) => rule.id === asking);
  return isAsked && kind?.kind === 'session-note' && session === undefined ? (document.front?.yaml ?? '') : '';
}
