import {
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
  type MarkupContent,
} from 'vscode-languageserver-types';
import { aboutIn, filled } from '../text/about.ts';
import { frontMatterOf, type FrontMatter } from '../text/front-matter.ts';
import { isInFence } from '../text/markdown.ts';
import type { Span } from '../text/span.ts';
import { Lines } from './positions.ts';
import { toSnippet } from './snippet.ts';
import { templates } from './templates.generated.ts';

/** What the client supports. */
export interface CompletionCan {
  /** Tab stops. Without them, a template is inserted as text, and its placeholders are filled by hand. */
  readonly snippets: boolean;
  /** Documentation in Markdown. */
  readonly markdown: boolean;
}

/**
 * The templates that match the word before `offset`, which must be alone on its line. What the front matter says is
 * filled in, and front matter is not inserted a second time.
 *
 * @param today the day as it is written into a note
 */
export function toCompletions(text: string, offset: number, today: string, can: CompletionCan): CompletionItem[] {
  const front = frontMatterOf(text);
  const word = loneWord(text, offset, front);
  if (!word) return [];
  const typed = text.slice(word.start, word.end).toLowerCase();
  const { people } = aboutIn(front);
  const range = new Lines(text).rangeOf(word);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return templates
    .filter(({ prefix }) => prefix.startsWith(typed))
    .map(({ body, prefix, title, when }, index) => {
      const written = filled(body, people).replaceAll('{today}', today);
      const wanted = word.start === 0 ? written : withoutFrontMatter(written);
      const newText = (can.snippets ? toSnippet(wanted) : wanted).replaceAll('\n', lineBreak);
      return {
        label: prefix,
        kind: CompletionItemKind.Snippet,
        detail: title,
        documentation: documentation(when, withoutFrontMatter(written), can),
        sortText: String(index).padStart(2, '0'),
        insertTextFormat: can.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        textEdit: { range, newText },
      };
    });
}

/**
 * The letters before `offset`, or the empty range there, if nothing else is on the line and a text can begin here: at
 * the top, or below an empty line. Nobody wants a menu in the middle of a sentence.
 */
function loneWord(text: string, offset: number, front: FrontMatter | undefined): Span | undefined {
  const start = text.slice(0, offset).lastIndexOf('\n') + 1;
  const alone = /^[a-z]*$/i.test(text.slice(start, offset)) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(offset));
  return alone && canBegin(text.slice(0, start), front?.end ?? 0) ? { start, end: offset } : undefined;
}

/** Can a text begin below the lines `above`? The body of the note begins at `bodyStart`. */
function canBegin(above: string, bodyStart: number): boolean {
  if (above.length <= bodyStart) return above.length === bodyStart;
  return /\n[ \t]*\r?\n$/.test(`\n${above}`) && !isInFence(above);
}

const withoutFrontMatter = (body: string): string => body.slice(frontMatterOf(body)?.end ?? 0).trimStart();

function documentation(when: string, preview: string, { markdown }: CompletionCan): string | MarkupContent {
  if (!markdown) return `${when}\n\n${preview}`;
  return { kind: MarkupKind.Markdown, value: `${when}\n\n\`\`\`\`markdown\n${preview}\`\`\`\`\n` };
}
