import type { DocumentSelector } from 'vscode-languageclient';
import { languages, type TextDocument } from 'vscode';

/**
 * Which documents are notes. The schemes are listed one by one. Otherwise the selector would also match chat inputs,
 * notebook cells and both sides of a diff, where nobody writes to a family.
 */
export const noteSelector = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'].map((scheme) => ({
  language: 'markdown',
  scheme,
})) satisfies DocumentSelector;

export function isNote(document: TextDocument): boolean {
  return languages.match(noteSelector, document) > 0;
}
