import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { TokenKind } from '../text/words.ts';

const blank = /^(?:\{|\[\[|_{3})/;

/** Is token `at` a placeholder or a blank that nobody has filled in yet: `{their words}`, `____`? */
const isBlank = ({ source, tokens }: Block, at: number): boolean =>
  tokens.kind[at] === TokenKind.opaque && blank.test(source.slice(tokens.start[at], tokens.end[at]));

/** Is something in the sentence still to be filled in? Then it tells nothing yet. */
export function isOpen(block: Block, { end, first }: Sentence): boolean {
  for (let at = first; at < end; at++) if (isBlank(block, at)) return true;
  return false;
}
