import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { outlineOf, type Section } from '../note/outline.ts';
import type { ProseDocument } from '../text/document.ts';
import type { Lines } from './positions.ts';

const kinds: Readonly<Record<Section['kind'], SymbolKind>> = {
  heading: SymbolKind.String, // the kind that editors use for Markdown headings
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

/**
 * The outline for an editor that lists Markdown headings itself: everything but headings, each with the name of its
 * section, so that nothing is listed twice.
 */
export function toSymbolsBesideHeadings(document: ProseDocument, lines: Lines): DocumentSymbol[] {
  const besides = (sections: readonly Section[], within: string): readonly DocumentSymbol[] =>
    sections.flatMap((section) => {
      if (section.kind === 'heading') return besides(section.children, titleOf(section));
      const symbol = { ...toSymbol({ ...section, children: [] }, lines), detail: details[section.kind] || within };
      return [symbol, ...besides(section.children, within)];
    });
  return [...besides(outlineOf(document), '')];
}

const titleOf = ({ title }: Section): string => (title === '' ? 'Untitled' : title);

const toSymbol = (section: Section, lines: Lines): DocumentSymbol => ({
  name: titleOf(section),
  detail: details[section.kind],
  kind: kinds[section.kind],
  range: lines.rangeOf(section),
  selectionRange: lines.rangeOf(section.name),
  children: section.children.map((child) => toSymbol(child, lines)),
});
