import { window, type QuickPickItem, type TextDocument, type Uri } from 'vscode';
import type { GetClient } from './get-client.ts';
import { isNote } from './notes.ts';
import { kindNames, type NoteKind, type NoteStatus } from './status.ts';

const details: Readonly<Record<NoteKind, string>> = {
  'session-note': 'What you did together, for the record and the team',
  'caregiver-letter': 'Words for a family to read at home',
};

/**
 * Asks the server to write the kind into the note: the server knows the format of front matter and sends the edit.
 *
 * @param wanted a kind given by a key binding; anything else opens the menu
 * @returns whether the note was changed, or already had that kind
 */
export async function setKind(
  client: GetClient,
  wanted: unknown,
  statusOf: (uri: Uri) => NoteStatus | undefined,
): Promise<boolean> {
  const document = window.activeTextEditor?.document;
  if (!document || !isNote(document)) {
    void window.showInformationMessage('Open a note first, and Attune can remember what kind it is.');
    return false;
  }
  const kind = isKind(wanted) ? wanted : await pickKind(statusOf(document.uri));
  if (!kind) return false;
  return tellServer(client, document, kind);
}

async function tellServer(getClient: GetClient, document: TextDocument, kind: NoteKind): Promise<boolean> {
  try {
    const client = await getClient();
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    await client.sendRequest('workspace/executeCommand', { command: 'attune.server.setKind', arguments: [uri, kind] });
    return true;
  } catch {
    void window.showInformationMessage(
      'Attune could not write the kind of this note just now. Your note is as you left it.',
    );
    return false;
  }
}

async function pickKind(status: NoteStatus | undefined): Promise<NoteKind | undefined> {
  const items = (Object.keys(kindNames) as NoteKind[]).map((kind): QuickPickItem & { kindOfNote: NoteKind } => ({
    kindOfNote: kind,
    label: kindNames[kind],
    detail: details[kind],
    ...(status?.kind === kind && { description: 'as it is now' }),
  }));
  const picked = await window.showQuickPick(items, {
    title: 'This note is a …',
    placeHolder: 'Attune writes it at the top of the note',
  });
  return picked?.kindOfNote;
}

function isKind(value: unknown): value is NoteKind {
  return typeof value === 'string' && value in kindNames;
}
