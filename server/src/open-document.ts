import { TextDocument, type Position, type Range } from 'vscode-languageserver-textdocument';
import { Pages, type PlacedPage } from './text/pages.ts';

type Change = Parameters<typeof TextDocument.update>[1][number];

/**
 * An open document like the LSP library's, but in pages: an edit replaces one page, and an analysis can continue from
 * an earlier version. Each page is a document of the library, which handles everything about lines.
 */
export class OpenDocument implements TextDocument {
  readonly uri: string;
  readonly languageId: string;
  #version: number;
  #pages: Pages;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    this.#pages = Pages.of(text);
  }

  get version(): number {
    return this.#version;
  }

  /** The present text. Later edits do not change it. */
  get pages(): Pages {
    return this.#pages;
  }

  /** Applies the editor's changes to the document in place. */
  update(changes: readonly Change[], version: number): this {
    for (const change of changes) {
      if (!('range' in change)) {
        this.#pages = Pages.of(change.text);
        continue;
      }
      const [one, other] = [this.offsetAt(change.range.start), this.offsetAt(change.range.end)];
      this.#pages = this.#pages.with(Math.min(one, other), Math.max(one, other), change.text);
    }
    this.#version = version;
    return this;
  }

  getText(range?: Range): string {
    return range ? this.#pages.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.#pages.toString();
  }

  positionAt(offset: number): Position {
    const bounded = Math.max(0, Math.min(offset, this.#pages.length));
    const placed = this.#pages.pageAt(bounded);
    const { character, line } = documentOf(placed).positionAt(bounded - placed.start);
    return { line: line + placed.line, character };
  }

  offsetAt({ character, line }: Position): number {
    const placed = this.#pages.pageOfLine(line);
    return placed.start + documentOf(placed).offsetAt({ line: line - placed.line, character });
  }

  getLineRange(line: number): Range {
    const placed = this.#pages.pageOfLine(line);
    const { end, start } = documentOf(placed).getLineRange(line - placed.line);
    return {
      start: { line: start.line + placed.line, character: start.character },
      end: { line: end.line + placed.line, character: end.character },
    };
  }

  getEOLCharacters(line: number): string {
    const placed = this.#pages.pageOfLine(line);
    return documentOf(placed).getEOLCharacters(line - placed.line);
  }

  get lineCount(): number {
    return this.positionAt(this.#pages.length).line + 1;
  }
}

const known = new WeakMap<PlacedPage['page'], TextDocument>();

function documentOf({ page }: PlacedPage): TextDocument {
  let document = known.get(page);
  if (!document) known.set(page, (document = TextDocument.create('', '', 0, page.text)));
  return document;
}
