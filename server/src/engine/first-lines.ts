import type { ProseDocument } from '../text/document.ts';
import { firstWords, type Kind } from '../text/kind.ts';
import type { Analysis } from './analysis.ts';

/**
 * The analysis as it is shown while the first lines are being written: if the last edit ended within them, nothing is
 * said about what the note as a whole could also hold.
 *
 * @param edited offset of the end of the last edit; undefined where nobody has edited the note yet
 */
export function quietAtFirst(analysis: Analysis, edited: number | undefined): Analysis {
  const { document, kind } = analysis;
  if (edited === undefined || !kind || edited > endOfFirstLines(document, kind.kind)) return analysis;
  return analysis.filter(({ couldHold }) => couldHold === undefined);
}

/** The end of the first lines, as an offset in the note. */
function endOfFirstLines({ parts }: ProseDocument, kind: Kind): number {
  let [room, end] = [firstWords[kind], 0];
  for (const { part, start: offset } of parts)
    for (const { block, start } of part.blocks) {
      if (room <= 0) return end;
      const { length } = block.tokens;
      end = offset + start + (block.tokens.end[Math.min(room, length) - 1] ?? 0);
      room -= length;
    }
  return end;
}
