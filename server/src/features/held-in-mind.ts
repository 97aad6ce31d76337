import {
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type CodeAction,
  type CompletionItem,
} from 'vscode-languageserver-types';
import type { ThreadKind } from '../note/thread.ts';
import { frontMatterOf } from '../text/front-matter.ts';
import { isInFence } from '../text/markdown.ts';
import type { Span } from '../text/span.ts';
import { workspaceEdit, type ClientCan, type Versioned } from './code-actions.ts';
import type { CompletionCan } from './completion.ts';
import { Lines } from './positions.ts';
import { toSnippet } from './snippet.ts';

/** A line from last time, as it is shown and inserted. */
export interface HeldLine {
  readonly kind: ThreadKind;
  readonly line: string;
  readonly object?: string;
  readonly words: string;
  readonly said: string;
  readonly name: string;
  readonly date: string;
}

const titles: Readonly<Record<ThreadKind, string>> = {
  kept: 'Kept in mind',
  promise: 'You said you would',
  'caregiver-promise': 'They said they would',
  priority: 'On their mind',
  'open-repair': 'Still open',
  interest: 'Chosen or loved',
};

/** A place where lines from last time are requested. */
interface Asked {
  /** The text that a line replaces: the trigger and the letters after it, or nothing. */
  readonly span: Span;
  /** In the middle of a sentence, only a noun phrase fits, such as “the fire truck”. */
  readonly inSentence: boolean;
}

/**
 * Are lines from last time requested at `offset`? By the trigger after a space; or by opening the editor's suggestions
 * on an empty line below the front matter.
 *
 * @param trigger one character; empty if the user switched it off
 */
export function heldAskedAt(text: string, offset: number, trigger: string): Asked | undefined {
  const bodyStart = frontMatterOf(text)?.end;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (bodyStart === undefined || lineStart < bodyStart || isInFence(text.slice(0, lineStart))) return undefined;
  const before = text.slice(lineStart, offset);
  if (before.trim() === '')
    return /^[ \t]*(?:\r?\n|$)/.test(text.slice(offset)) ? { span: at(offset, offset), inSentence: false } : undefined;
  const typed = trigger === '' ? -1 : before.lastIndexOf(trigger);
  if (typed < 0 || !/(?:^|[\s(“"—–>*-])$/.test(before.slice(0, typed)) || /\s/.test(before.slice(typed)))
    return undefined;
  const lead = before.slice(0, typed);
  return { span: at(lineStart + typed, offset), inSentence: !/^[\s>*-]*$|[.!?:"”]\s*$/.test(lead) };
}

const at = (start: number, end: number): Span => ({ start, end });

/** Lines from last time as completions. Promises and things kept in mind come first. */
export function toHeldCompletions(
  text: string,
  { inSentence, span }: Asked,
  lines: readonly HeldLine[],
  can: CompletionCan,
): CompletionItem[] {
  const range = new Lines(text).rangeOf(span);
  const trigger = text.slice(span.start, span.end).charAt(0);
  const fitting = inSentence ? lines.filter(({ object }) => object !== undefined) : lines;
  return fitting.map((held, index) => {
    const written = inSentence ? (held.object ?? '') : held.line;
    const label = shortened(inSentence ? written : held.words);
    return {
      label,
      kind: CompletionItemKind.Reference,
      detail: `${titles[held.kind]}, ${held.date}`,
      documentation: can.markdown
        ? { kind: MarkupKind.Markdown, value: `${asText(written)}\n\n---\n\n${held.name}: ${asText(held.said)}` }
        : `${written}\n\n${held.name}: ${held.said}`,
      filterText: trigger + label,
      sortText: `!${String(index).padStart(2, '0')}`,
      insertTextFormat: can.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: can.snippets ? toSnippet(written) : written },
    };
  });
}

/** How many actions fit into a menu without hiding the others. */
const mostActions = 5;

/** The kind of the actions that bring a line, so that a user can bind a key to it. */
export const bringKind = 'refactor.bringFromLastTime';

/** The same lines as code actions, for editors without completion: on an empty line below the front matter. */
export function toHeldActions(
  text: string,
  { span }: Asked,
  lines: readonly HeldLine[],
  document: Versioned,
  can: ClientCan,
): CodeAction[] {
  const places = new Lines(text);
  return lines.slice(0, mostActions).map(({ line }) => ({
    title: `From last time: ${shortened(line)}`,
    kind: bringKind,
    edit: workspaceEdit([{ span, text: line }], places, document, can),
  }));
}

const longest = 72;

const shortened = (line: string): string =>
  line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`;

/** Escapes the words of a note, which are not our Markdown. */
const asText = (words: string): string => words.replaceAll(/[\\`*_{}[\]<>#|~!]/g, String.raw`\$&`);
