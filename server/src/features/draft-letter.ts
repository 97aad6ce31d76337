import { MarkupKind, type CodeAction, type Hover, type LocationLink } from 'vscode-languageserver-types';
import type { Draft } from '../letter/draft.ts';
import { lineAt, type Span } from '../text/span.ts';
import { Lines } from './positions.ts';

/** The answer to a client that requests a draft. */
export interface DraftedLetter {
  readonly text: string;
  /**
   * Each sentence carried over from the note, in UTF-16 offsets of the text, and its line in the note, counted from 1.
   */
  readonly sources: readonly { readonly start: number; readonly end: number; readonly noteLine: number }[];
}

export const toDraftedLetter = ({ sources, text }: Draft, note: string): DraftedLetter => ({
  text,
  sources: sources.map(({ from, span }) => ({ ...span, noteLine: lineAt(note, from.start) })),
});

/** The file name of a note, which its letter records; undefined for a note that was never saved. */
export function fileNameOf(uri: string): string | undefined {
  if (/^untitled:/i.test(uri)) return undefined;
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(name) || undefined;
  } catch {
    return name;
  }
}

/** Not a quick fix, because nothing is wrong with the note. Editors list it among the source actions. */
export const draftKind = 'source.draftLetter';

const title = 'Draft a letter from this note';

/** For a client that has a command of this name, which opens an unsaved letter. */
export const draftByCommand = (uri: string): CodeAction => ({
  title,
  kind: draftKind,
  command: { title, command: 'attune.draftLetter', arguments: [uri] },
});

/** For every other client. The edit is computed when the action is resolved. */
export const draftByEdit = (uri: string): CodeAction => ({ title, kind: draftKind, data: { draftLetter: uri } });

/** The edit that creates a file for the draft beside the note. It never overwrites an existing file. */
export function draftFileEdit(uri: string, text: string): NonNullable<CodeAction['edit']> {
  const letter = `${uri.replace(/\.(?:md|markdown)$/i, '')}-letter.md`;
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri: letter, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri: letter, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  };
}

/** A sentence of a letter, and its place in the note. */
export interface Carried {
  /** The letter, and the sentence in it. */
  readonly lines: Lines;
  readonly span: Span;
  readonly note: { readonly uri: string; readonly text: string; readonly span: Span };
}

/** “From your note, line 14: …” */
export function toOriginHover({ lines, note, span }: Carried): Hover {
  const words = note.text.slice(note.span.start, note.span.end).replaceAll(/\s+/g, ' ');
  // the note is Markdown, but it is quoted here as plain text
  const quoted = words.replaceAll(/[\\`*_{}[\]()<>#|~]/g, String.raw`\$&`);
  const value = `From your note, line ${String(lineAt(note.text, note.span.start))}:\n\n> ${quoted}`;
  return { contents: { kind: MarkupKind.Markdown, value }, range: lines.rangeOf(span) };
}

export function toOriginLink({ lines, note, span }: Carried): LocationLink {
  const range = new Lines(note.text).rangeOf(note.span);
  return {
    originSelectionRange: lines.rangeOf(span),
    targetUri: note.uri,
    targetRange: range,
    targetSelectionRange: range,
  };
}
