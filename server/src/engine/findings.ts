import { Chunk } from '../text/chunks.ts';
import type { ProseDocument } from '../text/document.ts';
import { PartFindings, type Located } from './located.ts';
import { locate, settle, type ReadChunk, type ReadPart, type Spoken, type SpokenOf } from './memory.ts';
import { suppressionsIn } from './suppressions.ts';
import type { SaidByChunk } from './whole.ts';

/** The findings of each part, in chunks. If the findings of a chunk have not changed, the chunk is the same object. */
export function findingsIn(
  document: ProseDocument,
  chunks: readonly ReadChunk[],
  said: SaidByChunk,
): readonly Chunk<PartFindings>[] {
  const isSuppressed = suppressionsIn(document);
  let [parts, blocks] = [0, 0];
  return chunks.map((chunk, index) => {
    const [more, start, first] = [said.get(index) ?? none, parts, blocks];
    parts += chunk.parts.length;
    blocks += chunk.size;
    if (!isSuppressed) return joinedChunk(chunk, more, first);
    const isHeard = (nth: number, { at, rule }: Located): boolean =>
      !isSuppressed(rule.id, at.start + (document.parts[start + nth]?.start ?? 0));
    const items = byPart(chunk, more, first, (part, spoken, from, nth) =>
      heard(part, spoken, from, (finding) => isHeard(nth, finding)),
    );
    const last = chunk.heard;
    return last?.items.every((each, nth) => each === items[nth]) ? last : (chunk.heard = new Chunk(items));
  });
}

const none: readonly SpokenOf[] = [];

/**
 * The findings of a chunk, including those of document rules. They are kept until the document rules say something else,
 * or say it about other blocks. `first` is the index in the note of the first block of the chunk.
 */
function joinedChunk(chunk: ReadChunk, more: readonly SpokenOf[], first: number): Chunk<PartFindings> {
  if (more.length === 0) return chunk.settled;
  const last = chunk.joined;
  if (last && isSame(last.more, more)) return last.settled;
  const settled = new Chunk(byPart(chunk, more, first, joined));
  chunk.joined = { more, settled };
  return settled;
}

/**
 * Goes through the parts of a chunk. With each part go what the document rules said in it, and the index of its first
 * block.
 */
function byPart<T>(
  { parts }: ReadChunk,
  more: readonly SpokenOf[],
  first: number,
  give: (part: ReadPart, more: readonly SpokenOf[], first: number, nth: number) => T,
): readonly T[] {
  let end = first;
  return parts.map((part, nth) => {
    const start = end;
    end += part.size;
    const own = more.filter(({ order }) => start <= order && order < end);
    return give(part, own, start, nth);
  });
}

/** What block rules and document rules found. It is the same object as long as the document rules say the same. */
function joined(part: ReadPart, more: readonly SpokenOf[], first: number): PartFindings {
  if (more.length === 0) return part.settled;
  const last = part.joined;
  if (last && isSame(last.more, more)) return last.settled;
  const settled = new PartFindings(settle([...part.found, ...locatedIn(part, more, first)]));
  part.joined = { more, settled };
  return settled;
}

const isSame = (a: readonly Spoken[], b: readonly Spoken[]): boolean =>
  a.length === b.length && a.every((spoken, index) => spoken === b[index]);

/** Like {@link joined}, but without the findings that comments in the note suppress. */
function heard(
  part: ReadPart,
  more: readonly SpokenOf[],
  first: number,
  isHeard: (finding: Located) => boolean,
): PartFindings {
  const all = [...part.found, ...locatedIn(part, more, first)];
  return all.every(isHeard) ? joined(part, more, first) : new PartFindings(settle(all.filter(isHeard)));
}

/** What document rules said in a part, with offsets in the part. */
const locatedIn = ({ part: { blocks } }: ReadPart, more: readonly SpokenOf[], first: number): readonly Located[] =>
  more.flatMap((spoken) => {
    const placed = blocks[spoken.order - first];
    return placed ? [locate(spoken, placed.start)] : [];
  });
