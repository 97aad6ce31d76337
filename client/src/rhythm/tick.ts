import { Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { OpenPromise } from './by-child.ts';
import { behind } from './find-sentence.ts';
import { dayOf } from './words.ts';

/**
 * Writes after the sentence of a promise that it was kept. The note may have changed since it was read: if the sentence
 * no longer occurs exactly once, nothing is written.
 *
 * @returns whether it was written
 */
export async function tick({ end, sentence, uri }: OpenPromise): Promise<boolean> {
  const document = await open(uri);
  const offset = document && behind(document.getText(), sentence, end);
  if (!document || offset === undefined) {
    void window.showInformationMessage(
      'Attune did not find this sentence in the note any more, so the note is as you left it.',
    );
    return false;
  }
  const wasDirty = document.isDirty;
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(offset), ` <!-- attune-done ${dayOf(new Date())} -->`);
  const written = await workspace.applyEdit(edit);
  if (written && !wasDirty) await document.save(); // if the note has unsaved changes of the writer's own, saving is left to them
  return written;
}

async function open(uri: string): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(Uri.parse(uri, true));
  } catch {
    return undefined;
  }
}
