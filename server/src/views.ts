import type { CancellationToken, ClientCapabilities, Connection, Position } from 'vscode-languageserver';
import { toCodeLenses } from './features/code-lens.ts';
import { toFoldingRanges } from './features/folding.ts';
import { relationshipsRequest, toRelationships } from './features/relationships.ts';
import { toSelectionRange } from './features/selection.ts';
import { toSymbols, toSymbolsBesideHeadings } from './features/symbols.ts';
import { guarded } from './guarded.ts';
import type { Answer } from './session.ts';

/** What the views of a note need from the server. */
export interface Notes {
  /** The answer for an open note as it is now; undefined if there is none, or Attune is disabled for it. */
  answerFor(uri: string, token: CancellationToken): Promise<Answer | undefined>;
  /** The offset of a position in the open note. */
  offsetAt(uri: string, position: Position): number | undefined;
  wantsCodeLens(uri: string): Promise<boolean>;
  /** False if the editor lists Markdown headings itself. */
  listsHeadings(): boolean;
}

/** The experimental client capability `attuneHeadings`: false if the client lists Markdown headings itself. */
export const listsHeadings = ({ experimental }: ClientCapabilities): boolean =>
  (experimental as Readonly<Record<string, unknown>> | undefined)?.['attuneHeadings'] !== false;

interface OfNote {
  readonly textDocument: { readonly uri: string };
}

/** What the server offers for a note besides diagnostics: its outline, its folding ranges, its map. */
export const viewCapabilities = {
  documentSymbolProvider: { label: 'Attune' },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  codeLensProvider: {},
} as const;

/** Answers the requests of views, all from the one analysis that all features share. */
export function listenForViews(connection: Connection, notes: Notes): void {
  const view =
    <R>(none: R, look: (answer: Answer) => R) =>
    async ({ textDocument: { uri } }: OfNote, token: CancellationToken): Promise<R> => {
      const answer = await notes.answerFor(uri, token);
      return answer ? look(answer) : none;
    };
  connection.onDocumentSymbol(
    guarded(
      view([], ({ analysis, lines }) =>
        (notes.listsHeadings() ? toSymbols : toSymbolsBesideHeadings)(analysis.document, lines),
      ),
    ),
  );
  connection.onFoldingRanges(guarded(view([], ({ analysis, lines }) => toFoldingRanges(analysis.document, lines))));
  connection.onSelectionRanges(
    guarded(async ({ positions, textDocument: { uri } }, token) => {
      const answer = await notes.answerFor(uri, token);
      return positions.map((at) => {
        const offset = answer && notes.offsetAt(uri, at);
        if (!answer || offset === undefined) return { range: { start: at, end: at } };
        return toSelectionRange(answer.analysis.document, answer.lines, offset, at);
      });
    }),
  );
  const lenses = view([], ({ analysis, lines, uri }) => toCodeLenses(analysis, lines, uri));
  connection.onCodeLens(
    guarded(async (params, token) =>
      (await notes.wantsCodeLens(params.textDocument.uri)) ? lenses(params, token) : [],
    ),
  );
  connection.onRequest(
    relationshipsRequest,
    guarded(async ({ uri }: { readonly uri: string }, token) => {
      const answer = await notes.answerFor(uri, token);
      return answer ? toRelationships(answer.analysis, answer.lines, uri, answer.version) : null;
    }),
  );
}
