import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { outlineOf, type Section } from '../note/outline.ts';
import type { ProseDocument } from '../text/document.ts';
import type { Lines } from './positions.ts';

const kinds: Readonly<Record<Section['kind'], SymbolKind>> = {
  heading: SymbolKind.String, // as editors show the headings of Markdown
  label: SymbolKind.Field,
  greeting: SymbolKind.Event,
  closing: SymbolKind.Event,
};

const details: Readonly<Record<Section['kind'], string>> = {
  heading: '',
  label: '',
  greeting: 'greeting',
  closing: 'closing',
};

/** The outline of a note: its headings, the labels below them, and the greeting and the closing of a letter. */
export const toSymbols = (document: ProseDocument, lines: Lines): DocumentSymbol[] =>
  outlineOf(document).map((section) => toSymbol(section, lines));

const toSymbol = ({ children, end, kind, name, start, title }: Section, lines: Lines): DocumentSymbol => ({
  name: title === '' ? 'Untitled' : title,
  detail: details[kind],
  kind: kinds[kind],
  range: lines.rangeOf({ start, end }),
  selectionRange: lines.rangeOf(name),
  children: children.map((child) => toSymbol(child, lines)),
});
