import { MarkupKind, type CodeAction, type Hover, type LocationLink } from 'vscode-languageserver-types';
import type { Draft } from '../letter/draft.ts';
import { lineAt, type Span } from '../text/span.ts';
import { Lines } from './positions.ts';

/** What a client gets that asks for a draft. */
export interface DraftedLetter {
  readonly text: string;
  /** Each carried sentence in UTF-16 offsets of the text, and the line of the note it came from, counted from 1. */
  readonly sources: readonly { readonly start: number; readonly end: number; readonly noteLine: number }[];
}

export const toDraftedLetter = ({ sources, text }: Draft, note: string): DraftedLetter => ({
  text,
  sources: sources.map(({ from, span }) => ({ ...span, noteLine: lineAt(note, from.start) })),
});

/** The name of a note's file, which its letter remembers; undefined for a note that was never saved. */
export function fileNameOf(uri: string): string | undefined {
  if (/^untitled:/i.test(uri)) return undefined;
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(name) || undefined;
  } catch {
    return name;
  }
}

/** Not a quick fix: nothing is the matter with the note. Editors show it among the actions for the whole source. */
export const draftKind = 'source.draftLetter';

const title = 'Draft a letter from this note';

/** For a client that has the command of that name, and opens a letter that is not saved yet. */
export const draftByCommand = (uri: string): CodeAction => ({
  title,
  kind: draftKind,
  command: { title, command: 'attune.draftLetter', arguments: [uri] },
});

/** For every other client; its edit is made when the action is resolved. */
export const draftByEdit = (uri: string): CodeAction => ({ title, kind: draftKind, data: { draftLetter: uri } });

/** The file beside the note that a draft goes into. One that is there already is never written over. */
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

/** A sentence of a letter, and where it stands in the note. */
export interface Carried {
  /** The letter, and the sentence in it. */
  readonly lines: Lines;
  readonly span: Span;
  readonly note: { readonly uri: string; readonly text: string; readonly span: Span };
}

/** “From your note, line 14: …” */
export function toOriginHover({ lines, note, span }: Carried): Hover {
  const words = note.text.slice(note.span.start, note.span.end).replaceAll(/\s+/g, ' ');
  // a note is Markdown, but here it is quoted
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
