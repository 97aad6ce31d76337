import type { ProseDocument } from '../text/document.ts';
import { firstWords, type Kind } from '../text/kind.ts';
import type { Analysis } from './analysis.ts';

/**
 * The analysis as it is shown while its first lines are being written: where the last edit ended in them, nothing is
 * said of what the note as a whole could hold.
 *
 * @param edited offset of the end of the last edit; undefined where nobody has edited the note yet
 */
export function quietAtFirst(analysis: Analysis, edited: number | undefined): Analysis {
  const { document, findings, kind } = analysis;
  if (edited === undefined || !kind || findings.every(({ couldHold }) => couldHold === undefined)) return analysis;
  if (edited > endOfFirstLines(document, kind.kind)) return analysis;
  return { ...analysis, findings: findings.filter(({ couldHold }) => couldHold === undefined) };
}

/** Offset of the note. */
function endOfFirstLines({ blocks, text }: ProseDocument, kind: Kind): number {
  let words = 0;
  for (const { block, start } of blocks) {
    words += block.tokens.length;
    if (words > firstWords[kind])
      return start + (block.tokens.end[block.tokens.length - 1 - (words - firstWords[kind])] ?? 0);
  }
  return text.length;
}
