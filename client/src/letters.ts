import {
  commands,
  env,
  ProgressLocation,
  Range,
  Selection,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { LocationLink, Range as LspRange } from 'vscode-languageclient';
import { chooseOther, noteNamedIn } from './choose-note.ts';
import type { GetClient } from './get-client.ts';
import { isNote } from './notes.ts';
import { toRange } from './show-lines.ts';
import type { NoteStatus } from './status.ts';

/** What these commands need from the rest of the client. */
export interface LettersNeed {
  readonly client: GetClient;
  readonly statusOf: (uri: Uri) => NoteStatus | undefined;
}

interface CleanCopy {
  readonly text: string;
  readonly blanks: number;
  readonly firstBlank: { readonly line: number; readonly character: number } | null;
}

type Page = Omit<CleanCopy, 'text'> & { readonly html: string };

interface Differences {
  readonly letter: readonly { readonly range: LspRange }[];
  readonly note: readonly { readonly range: LspRange }[];
}

/** Commands that draft a letter from a note, compare the two, and copy or print a letter. */
export function letterCommands(need: LettersNeed): Disposable[] {
  const letters = new LetterCommands(need);
  return [
    commands.registerCommand('attune.draftLetter', (uri?: unknown) => letters.draft(uri)),
    commands.registerCommand('attune.compareWithNote', (other?: unknown) => letters.compare(other)),
    commands.registerCommand('attune.showInNote', () => letters.showInNote()),
    commands.registerCommand('attune.copyClean', () => letters.copyClean()),
    commands.registerCommand('attune.printLetter', (target?: unknown) => letters.print(target)),
  ];
}

/** The commands speak up only where there is something to tell the user. */
class LetterCommands {
  readonly #need: LettersNeed;

  constructor(need: LettersNeed) {
    this.#need = need;
  }

  /** Opens a draft of a letter, unsaved, beside its note. @returns whether one was opened */
  async draft(uri: unknown): Promise<boolean> {
    const document = await documentOf(uri);
    if (!document) return tell('Open a session note first, and Attune can draft a letter from it.');
    const title = 'Attune is drafting a letter.';
    const letter = await window.withProgress({ location: ProgressLocation.Window, title }, () =>
      this.#ask<{ text: string }>('attune/draftLetter', shown(document)),
    );
    if (!letter) return false;
    const draft = await workspace.openTextDocument({ language: 'markdown', content: letter.text });
    const editor = await window.showTextDocument(draft, { preview: false, viewColumn: ViewColumn.Beside });
    showFirstBlank(editor);
    return true;
  }

  /**
   * Marks where a letter and its note differ. @returns the number of differences, or false if there was no pair to
   * compare
   */
  async compare(other: unknown): Promise<number | false> {
    const document = await documentOf(undefined);
    if (!document) return tell('Open a letter first, and Attune can compare it with its note.');
    const isFromNote = this.#need.statusOf(document.uri)?.kind === 'session-note';
    const partner = other instanceof Uri ? other : await this.#partnerOf(document, isFromNote);
    if (!partner) return false;
    const beside = await window.showTextDocument(await workspace.openTextDocument(partner), {
      viewColumn: ViewColumn.Beside,
      preserveFocus: true,
      preview: false,
    });
    const [letter, note] = isFromNote ? [beside.document, document] : [document, beside.document];
    const differences = await this.#ask<Differences>('attune/compare', {
      letter: letter.uri.toString(),
      note: note.uri.toString(),
    });
    if (!differences) return false;
    const own = isFromNote ? differences.note : differences.letter;
    void this.#tellDifferences(document, own);
    return own.length;
  }

  async showInNote(): Promise<boolean> {
    const editor = window.activeTextEditor;
    if (!editor) return false;
    const { line, character } = editor.selection.active;
    const found = await this.#ask<LocationLink[] | { uri: string; range: LspRange } | null>('textDocument/definition', {
      textDocument: { uri: editor.document.uri.toString() },
      position: { line, character },
    });
    const [link] = Array.isArray(found) ? found : [];
    const [target, range] = link
      ? [link.targetUri, link.targetRange]
      : found && 'uri' in found
        ? [found.uri, found.range]
        : [];
    if (!target || !range) return tell('This sentence is not from a note, or has changed too much to tell.');
    const place = toRange(range);
    const visible = window.visibleTextEditors.find(({ document }) => document.uri.toString() === target);
    await window.showTextDocument(Uri.parse(target), {
      selection: place,
      ...(visible?.viewColumn !== undefined && { viewColumn: visible.viewColumn }),
    });
    return true;
  }

  /**
   * Copies a clean version for others to the clipboard: of the selection if there is one, else of the whole document.
   */
  async copyClean(): Promise<boolean> {
    const editor = window.activeTextEditor;
    if (!editor || !isNote(editor.document)) return tell('Open a note or a letter first.');
    const { document, selection } = editor;
    const copy = await this.#ask<CleanCopy>('attune/clean', {
      ...shown(document),
      ...(!selection.isEmpty && { range: wireRange(selection) }),
    });
    if (!copy) return false;
    if (copy.text === '') return tell('There is nothing to copy here that is meant for others.');
    await env.clipboard.writeText(copy.text);
    void tellCopied(editor, copy);
    return true;
  }

  /** Writes one HTML page where the user chooses, and opens it to print. @param target for a key binding or a test */
  async print(target: unknown): Promise<boolean> {
    const editor = window.activeTextEditor;
    if (!editor || !isNote(editor.document)) return tell('Open a letter first, and Attune can make a page of it.');
    const { document } = editor;
    const page = await this.#ask<Page>('attune/print', shown(document));
    if (!page) return false;
    const named = target instanceof Uri;
    if (!named && page.blanks > 0 && !(await goesOn(editor, page))) return false;
    const file = named
      ? target
      : await window.showSaveDialog({ ...pageNameFor(document), filters: { 'Web page': ['html'] } });
    if (!file) return false;
    await workspace.fs.writeFile(file, new TextEncoder().encode(page.html));
    if (!named) void openToPrint(file);
    return true;
  }

  async #partnerOf(document: TextDocument, isFromNote: boolean): Promise<Uri | undefined> {
    if (isFromNote) return chooseOther(document, 'Which letter is it to be compared with?');
    const origin = await this.#ask<string | null>('attune/origin', { uri: document.uri.toString() });
    if (origin) return Uri.parse(origin);
    return (await noteNamedIn(document)) ?? chooseOther(document, 'Which note does this letter come from?');
  }

  async #tellDifferences(document: TextDocument, own: readonly { readonly range: LspRange }[]): Promise<void> {
    const [first] = own;
    if (!first) {
      tell('The letter and its note agree in numbers, days, sides and names, as far as Attune can tell.');
      return;
    }
    const places = own.length === 1 ? 'One place is' : `${String(own.length)} places are`;
    const answer = await window.showInformationMessage(`${places} not the same in the letter and its note.`, SHOW);
    if (answer !== SHOW) return;
    const selection = toRange(first.range);
    await window.showTextDocument(document, { selection });
  }

  /** The server's answer. If the server refuses, the user is told why; no other error text is shown. */
  async #ask<T>(method: string, params: unknown): Promise<T | undefined> {
    try {
      const client = await this.#need.client();
      return await client.sendRequest<T>(method, params);
    } catch (reason) {
      tell(isRefusal(reason) ? reason.message : 'Attune could not do this just now. Your note is as you left it.');
      return undefined;
    }
  }
}

/** A document as the editor has it. The server waits until its own copy is the same. */
const shown = (document: TextDocument): { uri: string; text: string } => ({
  uri: document.uri.toString(),
  text: document.getText(),
});

const wireRange = ({ end, start }: Range): LspRange => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

const SHOW = 'Show me';
const GO_ON = 'Go on';

/** LSP's RequestFailed: its message is meant for the user. */
const isRefusal = (reason: unknown): reason is Error =>
  reason instanceof Error && (reason as { code?: unknown }).code === -32803;

function tell(message: string): false {
  void window.showInformationMessage(message);
  return false;
}

async function documentOf(uri: unknown): Promise<TextDocument | undefined> {
  const given = typeof uri === 'string' ? Uri.parse(uri) : uri instanceof Uri ? uri : undefined;
  const document = given ? await workspace.openTextDocument(given) : window.activeTextEditor?.document;
  return document && isNote(document) ? document : undefined;
}

function showFirstBlank(editor: TextEditor): void {
  const found = /\{[^{}\n]+\}/.exec(editor.document.getText());
  if (!found) return;
  const [start, end] = [found.index, found.index + found[0].length].map((at) => editor.document.positionAt(at));
  if (start && end) select(editor, new Range(start, end));
}

function select(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}

const blanksLine = (blanks: number): string =>
  blanks === 1 ? 'One blank is still open.' : `${String(blanks)} blanks are still open.`;

async function tellCopied(editor: TextEditor, { blanks, firstBlank }: CleanCopy): Promise<void> {
  if (!firstBlank) {
    window.setStatusBarMessage('$(check) Copied, without comments and front matter', 4000);
    return;
  }
  if ((await window.showInformationMessage(`Copied. ${blanksLine(blanks)}`, SHOW)) === SHOW)
    await showPlace(editor, firstBlank);
}

async function goesOn(editor: TextEditor, { blanks, firstBlank }: Page): Promise<boolean> {
  const answer = await window.showInformationMessage(`${blanksLine(blanks)} Make the page anyway?`, GO_ON, SHOW);
  if (answer === SHOW && firstBlank) await showPlace(editor, firstBlank);
  return answer === GO_ON;
}

async function showPlace(
  { document }: TextEditor,
  { character, line }: NonNullable<CleanCopy['firstBlank']>,
): Promise<void> {
  const selection = new Range(line, character, line, character);
  await window.showTextDocument(document, { selection });
}

/** Suggests a page beside the letter, with the same name. An unsaved letter leaves the place to the dialog. */
function pageNameFor({ uri }: TextDocument): { defaultUri?: Uri } {
  if (uri.scheme === 'untitled') return {};
  return { defaultUri: uri.with({ path: uri.path.replace(/\.(?:md|markdown)$/i, '') + '.html' }) };
}

/** Opens the page in a browser, which can print it. On the web it is only saved. */
async function openToPrint(file: Uri): Promise<void> {
  if (file.scheme === 'file' && (await env.openExternal(file))) return;
  tell('The page is saved. Open it in a browser to print it.');
}
