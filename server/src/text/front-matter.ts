import { isMap, isScalar, parseDocument } from 'yaml';
import type { Pages } from './pages.ts';

/** The YAML at the start of a note, between two lines of three dashes, as written. The note's prose starts at `end`. */
export interface FrontMatter {
  /** Offset of the first unit of the YAML. */
  readonly start: number;
  readonly yaml: string;
  /** Offset of the first unit after the closing line. */
  readonly end: number;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/** The front matter of `text`, if it has one that is closed. Markdown parsers would read it as a rule and a heading. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const open = opening.exec(text);
  if (!open) return undefined;
  const start = open[0].length;
  const rest = text.slice(start);
  const close = closing.exec(rest);
  if (!close || isProse(rest.slice(0, close.index))) return undefined;
  return { start, yaml: rest.slice(0, close.index), end: start + close.index + close[0].length };
}

/** The same for a text in pages. Front matter nearly always ends on the first page, and a page holds whole lines. */
export function frontMatterIn(pages: Pages): FrontMatter | undefined {
  const head = pages.pageAt(0).page.text;
  if (!opening.test(head)) return undefined;
  return frontMatterOf(head) ?? frontMatterOf(pages.toString());
}

/**
 * Two thematic breaks in a letter may look like front matter. Then the first line consists of several words without a
 * colon.
 */
function isProse(yaml: string): boolean {
  const line = /\S.*/.exec(yaml)?.[0].trim() ?? '';
  return !line.includes(':') && /^[^#\s]*\s/.test(line);
}

/**
 * The strings and integers at the top level of the front matter. Incomplete YAML gives whatever can be read of it: a
 * letter keeps its kind while a later line is half typed.
 */
export function scalars(yaml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { contents } = parseDocument(yaml, { logLevel: 'silent', uniqueKeys: false });
  if (!isMap(contents)) return found;
  for (const { key, value } of contents.items) {
    const [name, text] = [key, value].map((part) => (isScalar(part) ? part.value : undefined));
    if (typeof name !== 'string') continue;
    if (typeof text === 'string') found.set(name, text);
    else if (Number.isSafeInteger(text)) found.set(name, String(text));
  }
  return found;
}
