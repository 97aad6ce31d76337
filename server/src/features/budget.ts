import { DiagnosticSeverity, type Diagnostic, type Position } from 'vscode-languageserver-types';
import { inNote, type Analysis } from '../engine/analysis.ts';
import type { Located, PartFindings } from '../engine/located.ts';
import type { Chunk, Part } from '../text/document.ts';
import { keeping, Place as Kept } from '../text/kept.ts';
import { isSamePosition, toDiagnostics } from './diagnostics.ts';
import { mostShown, saysThatMoreWait, saysWhereItEnds } from './limits.ts';
import type { Lines } from './positions.ts';
import {
  addTo,
  countsOf,
  firstOf,
  isRemark,
  mostImportant,
  remarksOf,
  remarksOfChunk,
  Room,
  sizeOf,
  sumOf,
  tallyOf,
  tallyOfChunk,
  type Counts,
  type Remarks,
  type Tally,
} from './tally.ts';
import { lineOf } from './whole-note.ts';

/**
 * The diagnostics that an editor shows for a note. A busy writer can take in a few remarks. So in a session note only
 * the first ones at `information` are underlined, and one quiet line at the end counts the others. Warnings and hints
 * do not count toward this budget, a letter has no budget, and the command line shows everything. What the note as a
 * whole could also hold is one more quiet line. `isWhole`: whether all of the note was read.
 */
export function noteDiagnostics(analysis: Analysis, lines: Lines, isWhole = true): Diagnostic[] {
  const { chunks, document } = analysis;
  const { whole, words } = sumOf(chunks.map(tallyOfChunk));
  const wanted = withinBudget(words, analysis);
  const kept = mostImportant(wanted, mostShown);
  const head = isWhole ? [] : [saysWhereItEnds(document.text, lines)];
  const diagnostics = head.concat(...shownOf(analysis, kept, lines));
  const line = whole === 0 ? undefined : lineOf(wholeIn(analysis), analysis, lines);
  if (line) diagnostics.push(line);
  const folded = words.information - wanted.information;
  if (folded > 0) diagnostics.push(summaryOf(folded, wanted.information, analysis, lines));
  const waiting = sizeOf(wanted) - sizeOf(kept);
  if (waiting > 0) diagnostics.push(saysThatMoreWait(waiting, document.pages, lines));
  return diagnostics;
}

/** The first findings of each severity, as many as `kept` says, chunk by chunk. */
function shownOf({ chunks, document }: Analysis, kept: Counts, lines: Lines): readonly (readonly Diagnostic[])[] {
  const room = new Room(kept);
  let [first, at] = [0, lines.positionAt(document.parts[0]?.start ?? 0)];
  return chunks.map((chunk, index) => {
    const place = { counts: room.take(tallyOfChunk(chunk).words), first, at };
    first += chunk.items.length;
    const parts = document.chunks[index];
    if (parts) at = { line: at.line + linesIn(parts).count, character: 0 };
    return sizeOf(place.counts) === 0 ? none : ofChunk(chunk, document, place, lines);
  });
}

const none: readonly Diagnostic[] = [];

const linesIn = keeping(({ items }: Chunk<Part>) => ({ count: items.reduce((sum, part) => sum + part.lines, 0) }));

function withinBudget(words: Counts, { kind, snapshot: { configuration } }: Analysis): Counts {
  const { budget } = configuration;
  return kind?.kind !== 'session-note' || budget === 0
    ? words
    : { ...words, information: Math.min(budget, words.information) };
}

/** The findings about the note as a whole. Few parts contain any. */
function wholeIn({ chunks, document }: Analysis): readonly Located[] {
  let first = 0;
  return chunks.flatMap((chunk) => {
    const from = first;
    first += chunk.items.length;
    if (tallyOfChunk(chunk).whole === 0) return [];
    return chunk.items.flatMap(({ found }, index) =>
      inNote(found, document.parts[from + index]?.start ?? 0).filter(isOfWhole),
    );
  });
}

const isOfWhole = ({ couldHold }: Located): boolean => couldHold !== undefined;

/** Which findings are shown: the first ones of each severity, as many as the counts say. */
interface Place {
  readonly counts: Counts;
  /** Where they begin. */
  readonly at: Position;
}

interface Shown extends Place {
  readonly diagnostics: readonly Diagnostic[];
}

const ofChunks = new Kept<Chunk<PartFindings>, Shown>();
const ofParts = new Kept<PartFindings, Shown>();

/**
 * The diagnostics of a chunk. They stay the same objects as long as the chunk has the same findings at the same place.
 * `first`: its first part.
 */
function ofChunk(
  chunk: Chunk<PartFindings>,
  document: Analysis['document'],
  { first, ...place }: Place & { readonly first: number },
  lines: Lines,
): readonly Diagnostic[] {
  const last = ofChunks.in(chunk);
  if (last && isSamePlace(last, place)) return last.diagnostics;
  const room = new Room(place.counts);
  const diagnostics: Diagnostic[] = [];
  let { at } = place;
  for (const [index, findings] of chunk.items.entries()) {
    const placed = document.parts[first + index];
    const taken = room.take(tallyOf(findings).words);
    if (!placed) continue;
    if (sizeOf(taken) > 0)
      for (const shown of ofPart(findings, placed.start, { counts: taken, at }, lines)) diagnostics.push(shown);
    at = { line: at.line + placed.part.lines, character: 0 };
  }
  return ofChunks.put(chunk, { ...place, diagnostics }).diagnostics;
}

/** The same for a part that begins at the offset `start`. */
function ofPart(findings: PartFindings, start: number, place: Place, lines: Lines): readonly Diagnostic[] {
  const last = ofParts.in(findings);
  if (last && isSamePlace(last, place)) return last.diagnostics;
  const found = firstOf(findings.found, place.counts);
  const diagnostics = toDiagnostics({ findings: inNote(found, start) }, lines);
  return ofParts.put(findings, { ...place, diagnostics }).diagnostics;
}

const isSamePlace = (a: Place, b: Place): boolean => isSamePosition(a.at, b.at) && isSameCounts(a.counts, b.counts);

const isSameCounts = (a: Counts, b: Counts): boolean =>
  a === b || (a.warning === b.warning && a.information === b.information && a.hint === b.hint);

/** `shown`: how many remarks at `information` are underlined. */
function summaryOf(count: number, shown: number, { chunks, document }: Analysis, lines: Lines): Diagnostic {
  const list = [...foldedIn(chunks, shown)]
    .map(([id, count]) => (count === 1 ? id : `${id} (${String(count)})`))
    .join(', ');
  const end = document.pages.trimmedLength;
  return {
    source: 'attune',
    code: 'more',
    severity: DiagnosticSeverity.Hint,
    message: `${String(count)} more thoughts wait until some of the others are settled: ${list}.`,
    range: lines.rangeOf({ start: Math.max(0, end - 1), end }),
  };
}

/** How many remarks of each rule come after the first `shown`. */
function foldedIn(chunks: Analysis['chunks'], shown: number): Remarks {
  const folded = new Map<string, number>();
  let room = shown;
  /** Is there room for some of them, but not for all? */
  const isParted = ({ words: { information } }: Tally, remarks: () => Remarks): boolean => {
    if (room > 0 && room < information) return true;
    if (room === 0) addTo(folded, remarks());
    else room -= information;
    return false;
  };
  for (const chunk of chunks) {
    if (!isParted(tallyOfChunk(chunk), () => remarksOfChunk(chunk))) continue;
    for (const part of chunk.items)
      if (isParted(tallyOf(part), () => remarksOf(part))) {
        addTo(folded, countsOf(part.found.filter(isRemark).slice(room)));
        room = 0;
      }
  }
  return folded;
}
