import { Chunk } from '../text/chunks.ts';
import type { ProseDocument } from '../text/document.ts';
import { PartFindings, type Located } from './located.ts';
import { locate, settle, type ReadChunk, type ReadPart, type Spoken } from './memory.ts';
import { suppressionsIn } from './suppressions.ts';
import type { SaidByChunk, SaidIn } from './whole.ts';

/** What is found in each part; the same chunks as before where that is the same. */
export function findingsIn(
  document: ProseDocument,
  chunks: readonly ReadChunk[],
  said: SaidByChunk,
): readonly Chunk<PartFindings>[] {
  const isSuppressed = suppressionsIn(document);
  let index = 0;
  return chunks.map((chunk) => {
    const more = said.get(chunk);
    const first = index;
    index += chunk.parts.length;
    if (!more && !isSuppressed) return chunk.settled;
    return joinedChunk(
      chunk,
      chunk.parts.map((part, nth) => {
        const start = document.parts[first + nth]?.start ?? 0;
        return isSuppressed
          ? heard(part, more?.get(part), ({ at, rule }) => !isSuppressed(rule.id, at.start + start))
          : joined(part, more?.get(part));
      }),
    );
  });
}

/** The same chunk as long as it holds the same. */
function joinedChunk(chunk: ReadChunk, items: readonly PartFindings[]): Chunk<PartFindings> {
  const last = chunk.joined;
  return last?.items.every((each, index) => each === items[index]) ? last : (chunk.joined = new Chunk(items));
}

/** What block rules and document rules found: the same object as long as the document rules say the same. */
function joined(part: ReadPart, said: SaidIn | undefined): PartFindings {
  if (!said) return part.settled;
  const last = part.joined;
  if (last && isSame(last.more, said.spoken)) return last.settled;
  const settled = new PartFindings(settle([...part.found, ...locatedIn(part, said)]));
  part.joined = { more: said.spoken, settled };
  return settled;
}

const isSame = (a: readonly Spoken[], b: readonly Spoken[]): boolean =>
  a.length === b.length && a.every((spoken, index) => spoken === b[index]);

/** A person may have said: not here. */
function heard(part: ReadPart, said: SaidIn | undefined, isHeard: (finding: Located) => boolean): PartFindings {
  const all = said ? [...part.found, ...locatedIn(part, said)] : part.found;
  return all.every(isHeard) ? joined(part, said) : new PartFindings(settle(all.filter(isHeard)));
}

/** What document rules said in a part. */
const locatedIn = ({ part: { blocks } }: ReadPart, { first, spoken }: SaidIn): readonly Located[] =>
  spoken.flatMap((each) => {
    const placed = blocks[each.order - first];
    return placed ? [locate(each, placed.start)] : [];
  });
