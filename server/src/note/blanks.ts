import type { Block } from '../text/block.ts';
import { keeping } from '../text/kept.ts';
import { opaque } from '../text/mask.ts';
import type { Sentence } from '../text/sentences.ts';
import { TokenKind } from '../text/words.ts';

const blank = /^(?:\{|\[\[|_{3})/;

/** Is token `at` a placeholder or blank that was not filled in yet: `{their words}`, `____`? */
const isBlank = ({ source, tokens }: Block, at: number): boolean =>
  tokens.kind[at] === TokenKind.opaque && blank.test(source.slice(tokens.start[at], tokens.end[at]));

function hasBlank(block: Block, { end, first }: Sentence): boolean {
  for (let at = first; at < end; at++) if (isBlank(block, at)) return true;
  return false;
}

/** Shared by nearly all blocks, which have none. */
const none: ReadonlySet<Sentence> = new Set();

/** The sentences that contain a blank: they say nothing yet. */
export const openIn = keeping((block: Block): ReadonlySet<Sentence> => {
  const { prose, sentences } = block;
  return prose.includes(opaque) ? new Set(sentences.filter((sentence) => hasBlank(block, sentence))) : none;
});
