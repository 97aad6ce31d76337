import type { Tree } from '@lezer/common';
import { codesOfChat, isChat } from './chat.ts';
import { emptyPlaces, type Keeper } from './kept.ts';
import { mask, opaque, transparent, withoutMarks, type Masked } from './mask.ts';
import { signatureIn } from './signature.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import type { Span } from './span.ts';
import { tokenize, type Tokens } from './words.ts';

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'table-cell';

/** A range of emphasis, strikethrough or link text. A rewrite either keeps both of its marks or removes both. */
export interface Inline extends Span {
  readonly contentStart: number;
  readonly contentEnd: number;
}

/**
 * A leaf block of Markdown that holds prose. It does not know its place in the note, so findings in it stay valid when
 * it moves. All offsets are UTF-16 code units into `source`.
 */
export interface Block extends Keeper {
  readonly kind: BlockKind;
  readonly source: string;
  /** As long as `source`, with everything masked that is not prose. So offsets are the same in both. */
  readonly prose: string;
  readonly inline: readonly Inline[];
  /** HTML comments, which may contain a directive. */
  readonly comments: readonly Span[];
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

class ProseBlock implements Block {
  readonly kind: BlockKind;
  readonly source: string;
  readonly prose: string;
  readonly inline: readonly Inline[];
  readonly comments: readonly Span[];
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly kept = emptyPlaces();

  constructor(kind: BlockKind, source: string, prose: string, { comments, inline }: Markup) {
    this.kind = kind;
    this.source = source;
    this.prose = prose;
    this.inline = inline;
    this.comments = comments;
    this.tokens = tokenize(prose);
    this.sentences = splitSentences(prose, this.tokens);
  }
}

/** What masks a node of the Markdown tree, by node name. All other nodes are prose. */
const covers: Readonly<Record<string, Masked['by']>> = {
  EmphasisMark: transparent,
  StrikethroughMark: transparent,
  LinkMark: transparent,
  LinkTitle: transparent,
  LinkLabel: transparent,
  InlineCode: opaque,
  Image: opaque,
  Autolink: opaque,
  URL: transparent,
  HTMLTag: transparent,
  Comment: ' ',
  ProcessingInstruction: ' ',
  Entity: ' ',
  QuoteMark: ' ',
  HeaderMark: ' ',
  TaskMarker: ' ',
  ListMark: ' ',
};

const marked = new Set(['Emphasis', 'StrongEmphasis', 'Strikethrough', 'Link']);
const lineBreakTag = /^<br\b/i;

/** Reads a leaf of the Markdown tree whose text is `source`. */
export function readBlock(kind: BlockKind, source: string, tree: Tree): Block {
  const chat = isChat(source);
  const markup = tree.children.length === 0 ? noMarkup : markupIn(source, tree, chat);
  const withoutMarkup = mask(source, markup.covered);
  const prose = mask(withoutMarkup, chat ? codesOfChat(source) : furtherCovers(source, withoutMarkup));
  return new ProseBlock(kind, source, prose, markup);
}

interface Markup extends Pick<Block, 'comments' | 'inline'> {
  readonly covered: readonly Masked[];
}

/** Shared by the blocks without markup, which are most blocks. */
const noMarkup: Markup = { covered: [], inline: [], comments: [] };

function markupIn(source: string, tree: Tree, chat: boolean): Markup {
  const covered: Masked[] = [];
  const inline: Inline[] = [];
  const comments: Span[] = [];
  tree.cursor().iterate((node) => {
    const { from: start, name, to: end } = node;
    if (marked.has(name)) inline.push(inlineAt(node.node));
    if (name === 'Comment') comments.push({ start, end });
    if (name === 'Escape') covered.push({ start, end: start + 1, by: transparent });
    const by = covers[name];
    if (by === undefined || (chat && name === 'HTMLTag')) return true; // “<what is> [//]”
    covered.push({ start, end, by: name === 'HTMLTag' && lineBreakTag.test(source.slice(start, end)) ? ' ' : by });
    return false;
  });
  return { covered, inline, comments };
}

/** Template placeholders, blanks to fill in, URLs and email addresses. */
const notProse =
  /\{[^{}\n]{0,80}\}|\[\[[^\]\n]{0,80}\]\]|_{3,}|https?:\/\/[^\s)>\]]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g;
const mayHoldNotProse = /[{[@]|___|:\/\//;

/** Masks text that is neither prose nor markup. */
function furtherCovers(source: string, withoutMarkup: string): Masked[] {
  const covered: Masked[] = [];
  if (mayHoldNotProse.test(source))
    for (const { 0: found, index } of source.matchAll(notProse))
      if (withoutMarkup.charAt(index) === source.charAt(index))
        covered.push({ start: index, end: index + found.length, by: opaque });
  const signature = signatureIn(withoutMarks(withoutMarkup));
  if (!signature) return covered;
  return [...covered.filter(({ end }) => end <= signature.start), { ...signature, by: ' ' }];
}

interface MarkedNode {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly firstChild: { readonly to: number } | null;
  getChildren(name: string): readonly { readonly from: number }[];
}

function inlineAt(node: MarkedNode): Inline {
  const marks = node.getChildren(
    node.name === 'Link' ? 'LinkMark' : node.name === 'Strikethrough' ? 'StrikethroughMark' : 'EmphasisMark',
  );
  const close = node.name === 'Link' ? marks[1] : marks.at(-1);
  return {
    start: node.from,
    end: node.to,
    contentStart: node.firstChild?.to ?? node.from,
    contentEnd: close?.from ?? node.to,
  };
}
