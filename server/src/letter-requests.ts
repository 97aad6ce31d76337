import type {
  CancellationToken,
  ClientCapabilities,
  CodeAction,
  Connection,
  Definition,
  Diagnostic,
  Hover,
  LocationLink,
  Position,
  Range,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { runInSlices, type Cancellable } from './engine/drive.ts';
import type { Differences } from './features/differences.ts';
import {
  draftByCommand,
  draftByEdit,
  draftFileEdit,
  fileNameOf,
  toDraftedLetter,
  toOriginHover,
  toOriginLink,
  type Carried,
  type DraftedLetter,
} from './features/draft-letter.ts';
import { Lines } from './features/positions.ts';
import type { Draft } from './letter/draft.ts';
import { Letters, placeNow } from './letters.ts';
import { LSPErrorCodes, ResponseError } from './protocol.ts';
import type { Answer } from './session.ts';

/** What the server provides. */
export interface Host {
  readonly document: (uri: string) => TextDocument | undefined;
  readonly answerFor: (uri: string, token: Cancellable) => Promise<Answer | undefined>;
  /** Called when the diagnostics of these documents may have changed. */
  readonly changed: (uris: readonly string[]) => void;
}

/** A copy for others as plain text, the number of blanks in it that are still open, and the position of the first. */
export interface CleanCopy {
  readonly text: string;
  readonly blanks: number;
  readonly firstBlank: Position | null;
}

/** A page of HTML, with the same information about its blanks. */
export interface Page extends Omit<CleanCopy, 'text'> {
  readonly html: string;
}

interface OfDocument {
  readonly uri: string;
  /**
   * The text that the client shows. It keeps the server from using an older version while an open or change
   * notification is still on its way.
   */
  readonly text?: string;
  readonly range?: Range;
}

/** Custom requests about letters. Any client can send them. */
export class LetterRequests {
  readonly #letters = new Letters();
  readonly #host: Host;
  /** What was last reported for each pair, to tell when the other document has to be checked again. */
  readonly #said = new Map<string, string>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** @param guarded wraps a handler so that its errors reveal nothing of a note */
  listen(
    connection: Connection,
    guarded: <P, R>(
      handler: (params: P, token: CancellationToken) => Promise<R>,
    ) => (params: P, token: CancellationToken) => Promise<R>,
  ): void {
    connection.onRequest(
      'attune/draftLetter',
      guarded((params: OfDocument, token) => this.#draft(params, token)),
    );
    connection.onRequest(
      'attune/compare',
      guarded((params: { letter: string; note: string }, token) => this.#compare(params, token)),
    );
    connection.onRequest(
      'attune/clean',
      guarded((params: OfDocument) => this.#clean(params)),
    );
    connection.onRequest(
      'attune/print',
      guarded((params: OfDocument) => this.#print(params)),
    );
    connection.onRequest(
      'attune/origin',
      guarded(({ uri }: OfDocument) => Promise.resolve(this.#letters.originOf(uri)?.note ?? null)),
    );
  }

  opened(uri: string): void {
    this.#letters.opened(uri, this.#host.document(uri)?.getText() ?? '');
  }

  closed(document: TextDocument): void {
    const { uri } = document;
    const pair = this.#letters.pairOf(uri);
    this.#letters.closed(uri, document.getText());
    if (pair) this.#host.changed([pair.letter, pair.note].filter((other) => other !== uri));
  }

  /**
   * Marks the differences between this document and the other one of its pair, and gives an id for what they depend on
   * besides the document.
   */
  async differencesFor(
    { uri }: Answer,
    token: Cancellable,
  ): Promise<{ readonly marks: Diagnostic[]; readonly id: string }> {
    const pair = this.#letters.pairOf(uri);
    const differences = pair && (await this.#differencesOf(pair, token));
    if (!differences) return { marks: [], id: '' };
    const marks = uri === pair.letter ? differences.letter : differences.note;
    return { marks, id: `+${JSON.stringify(marks.map(({ message, range }) => [message, range]))}` };
  }

  /** After a change of `uri`: checks the other document of its pair again, if the differences have changed. */
  async told(uri: string, token: Cancellable): Promise<void> {
    const pair = this.#letters.pairOf(uri);
    const differences = pair && (await this.#differencesOf(pair, token));
    if (!differences) return;
    const says = JSON.stringify(
      [differences.letter, differences.note].map((marks) => marks.map(({ message }) => message)),
    );
    if (this.#said.get(pair.letter) === says) return;
    this.#said.set(pair.letter, says);
    this.#host.changed([uri === pair.letter ? pair.note : pair.letter]);
  }

  hover({ position, textDocument: { uri } }: TextDocumentPositionParams): Hover | null {
    const carried = this.#carriedAt(uri, position);
    return carried ? toOriginHover(carried) : null;
  }

  define(
    { position, textDocument: { uri } }: TextDocumentPositionParams,
    client: ClientCapabilities,
  ): Definition | LocationLink[] | null {
    const carried = this.#carriedAt(uri, position);
    if (!carried) return null;
    const link = toOriginLink(carried);
    return client.textDocument?.definition?.linkSupport ? [link] : { uri: link.targetUri, range: link.targetRange };
  }

  /** The actions for a note as a whole. */
  actionsFor({ analysis, uri }: Answer, client: ClientCapabilities): readonly CodeAction[] {
    if (analysis.kind?.kind !== 'session-note') return [];
    if (hasCommand(client)) return [draftByCommand(uri)];
    return canCreate(client) && uri.startsWith('file:') ? [draftByEdit(uri)] : [];
  }

  /** Computes the edit of an action that was offered without one, because a draft takes time. */
  async resolve(action: CodeAction, token: CancellationToken): Promise<CodeAction> {
    const uri = (action.data as { draftLetter?: unknown } | undefined)?.draftLetter;
    if (typeof uri !== 'string') return action;
    const { text } = await this.#draft({ uri }, token);
    return { ...action, edit: draftFileEdit(uri, text) };
  }

  async #draft({ text: shown, uri }: OfDocument, token: CancellationToken): Promise<DraftedLetter> {
    await this.#document(uri, shown);
    const { analysis } = await this.#answer(uri, token);
    if (analysis.kind?.kind === 'caregiver-letter')
      throw refusal('This is a letter already. Attune drafts a letter from a session note.');
    const { draftLetter } = await import('./later.ts');
    const { configuration, text } = analysis.snapshot;
    const draft: Draft | undefined = await runInSlices(
      draftLetter({ text, configuration, fileName: fileNameOf(uri) }),
      token,
    );
    if (!draft) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The draft was called off.');
    this.#letters.drafted(uri, text, draft);
    return toDraftedLetter(draft, text);
  }

  async #compare(pair: { letter: string; note: string }, token: CancellationToken): Promise<Differences> {
    if (pair.letter === pair.note) throw refusal('A letter is compared with another document, its note.');
    const { letter, note } = pair;
    const differences = await this.#differencesOf({ letter, note }, token);
    if (!differences) throw refusal(notOpen);
    this.#letters.pair({ letter, note });
    this.#said.delete(letter);
    this.#host.changed([letter, note]);
    return differences;
  }

  async #differencesOf(
    { letter, note }: { letter: string; note: string },
    token: Cancellable,
  ): Promise<Differences | undefined> {
    const [a, b] = await Promise.all([this.#host.answerFor(letter, token), this.#host.answerFor(note, token)]);
    if (!a || !b) return undefined;
    const { toDifferences } = await import('./later.ts');
    return toDifferences({ ...a, document: a.analysis.document }, { ...b, document: b.analysis.document });
  }

  async #clean({ range, text: shown, uri }: OfDocument): Promise<CleanCopy> {
    const { clean } = await import('./later.ts');
    const document = await this.#document(uri, shown);
    const selection = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const { blanks, text } = clean(document.getText(), selection);
    return { text, ...aboutBlanks(document, blanks) };
  }

  async #print({ text: shown, uri }: OfDocument): Promise<Page> {
    const { clean, toPage } = await import('./later.ts');
    const document = await this.#document(uri, shown);
    const { blanks, markdown } = clean(document.getText());
    return { html: await toPage(markdown), ...aboutBlanks(document, blanks) };
  }

  #carriedAt(uri: string, position: Position): Carried | undefined {
    const origin = this.#letters.originOf(uri);
    const letter = this.#host.document(uri);
    if (!origin || !letter) return undefined;
    const found = origin.trace.at(letter.getText(), letter.offsetAt(position));
    if (!found) return undefined;
    const now = this.#host.document(origin.note)?.getText();
    const place = now === undefined ? undefined : placeNow(origin.text, found.from, now);
    const note =
      now !== undefined && place
        ? { uri: origin.note, text: now, span: place }
        : { uri: origin.note, text: origin.text, span: found.from };
    return { lines: new Lines(letter.getText()), span: found.span, note };
  }

  /** The document as the client shows it. */
  async #document(uri: string, shown?: string): Promise<TextDocument> {
    for (let turn = 0; turn < patience; turn++) {
      const document = this.#host.document(uri);
      if (document && (shown === undefined || document.getText() === shown)) return document;
      if (!document && shown === undefined) break;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    throw refusal(notOpen);
  }

  async #answer(uri: string, token: Cancellable): Promise<Answer> {
    const answer = await this.#host.answerFor(uri, token);
    if (!answer) throw refusal(notOpen);
    return answer;
  }
}

/** How often, and at what interval, to look for a document that is on its way: two seconds in all. */
const patience = 80;
const pauseMs = 25;

/** Our own client says which of its commands an action may use. */
function hasCommand({ experimental }: ClientCapabilities): boolean {
  const { attuneCommands } = (experimental ?? {}) as { attuneCommands?: unknown };
  return Array.isArray(attuneCommands) && attuneCommands.includes('attune.draftLetter');
}

/** Can a code action create a file, and get its edit only when it is resolved? */
function canCreate({ textDocument, workspace }: ClientCapabilities): boolean {
  const { documentChanges, resourceOperations } = workspace?.workspaceEdit ?? {};
  const resolves = textDocument?.codeAction?.resolveSupport?.properties.includes('edit');
  return documentChanges === true && resourceOperations?.includes('create') === true && resolves === true;
}

const notOpen = 'Please open the note and the letter first, with Attune switched on for both.';

/** An error whose message is shown to the user as it is. */
const refusal = (message: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, message);

const aboutBlanks = (
  document: TextDocument,
  blanks: readonly { readonly start: number }[],
): Omit<CleanCopy, 'text'> => ({
  blanks: blanks.length,
  firstBlank: blanks[0] ? document.positionAt(blanks[0].start) : null,
});
