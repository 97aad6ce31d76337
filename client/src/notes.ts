import type { DocumentSelector } from 'vscode-languageclient';
import { languages, type TextDocument } from 'vscode';

/**
 * Which documents are notes. The schemes are named one by one: without them the selector would also match chat
 * inputs, cells of notebooks and both sides of a comparison, where nobody writes to a family.
 */
export const noteSelector = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'].map((scheme) => ({
  language: 'markdown',
  scheme,
})) satisfies DocumentSelector;

export function isNote(document: TextDocument): boolean {
  return languages.match(noteSelector, document) > 0;
}
