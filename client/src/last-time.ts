import { commands, SnippetString, window, type Disposable, type QuickPickItem, type Uri } from 'vscode';
import type { GetClient } from './get-client.ts';
import { isNote } from './notes.ts';
import { asStops } from './template-text.ts';

/** A line that the server offers from an earlier note. */
interface LastTimeLine {
  readonly kind: string;
  readonly line: string;
  readonly said: string;
  readonly name: string;
  readonly date: string;
}

/** “Bring something from last time …”, for those who like a menu. Typing “@” in a note offers the same lines. */
export const bringCommand = (client: GetClient): Disposable =>
  commands.registerCommand('attune.bringFromLastTime', () => bring(client));

/** @returns whether a line was inserted */
async function bring(client: GetClient): Promise<boolean> {
  const editor = window.activeTextEditor;
  if (!editor || !isNote(editor.document)) {
    void window.showInformationMessage('Open a note first, and Attune can look what there was last time.');
    return false;
  }
  const lines = await linesFor(client, editor.document.uri);
  if (lines.length === 0) {
    void window.showInformationMessage(
      'There is nothing to bring. Attune looks for an earlier note with the same “child:” at its top, in the same folder.',
    );
    return false;
  }
  const chosen = await chooseLines(lines);
  return chosen.length > 0 && editor.insertSnippet(new SnippetString(asStops(chosen)));
}

/** @param text the text that the note will start with, if it is not open yet */
export async function linesFor(getClient: GetClient, uri: Uri, text?: string): Promise<readonly LastTimeLine[]> {
  try {
    const client = await getClient();
    return await client.sendRequest<LastTimeLine[]>('attune/lastTime', {
      uri: client.code2ProtocolConverter.asUri(uri),
      ...(text !== undefined && { text }),
    });
  } catch {
    return []; // the server is down: a note can begin without it
  }
}

/** Asks which lines to bring. None if the menu is dismissed. */
export async function chooseLines(lines: readonly LastTimeLine[]): Promise<readonly string[]> {
  const items = lines.map((each): QuickPickItem & { line: string } => ({
    line: each.line,
    label: each.line,
    detail: `${each.date}, ${each.name}: ${each.said}`,
  }));
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    title: 'From last time',
    placeHolder: 'What would you like to bring? Enter goes on without.',
    ignoreFocusOut: true,
    matchOnDetail: true,
  });
  return (chosen ?? []).map(({ line }) => line);
}
