import { DiagnosticSeverity, type Diagnostic, type Position } from 'vscode-languageserver-types';
import { inNote, type Analysis, type PartFindings } from '../engine/analysis.ts';
import type { Located } from '../engine/located.ts';
import { isSamePosition, toDiagnostics } from './diagnostics.ts';
import { mostShown, saysThatMoreWait, saysWhereItEnds } from './limits.ts';
import type { Lines } from './positions.ts';
import { firstOf, mostImportant, Room, sizeOf, tallyOf, totalOf, type Counts } from './tally.ts';
import { lineOf } from './whole-note.ts';

/**
 * What an editor shows of a note. A busy writer takes in a few remarks: in a session note the first ones at
 * `information` are underlined, and one quiet line at the end counts the others. Warnings and hints are no part of the
 * budget, a letter has none, and the command line shows everything. What the note as a whole could also hold is one more
 * quiet line. `isWhole` tells whether all of the note was read.
 */
export function noteDiagnostics(analysis: Analysis, lines: Lines, isWhole = true): Diagnostic[] {
  const { byPart, document } = analysis;
  const { whole, words } = totalOf(byPart);
  const wanted = withinBudget(words, analysis);
  const kept = mostImportant(wanted, mostShown);
  const diagnostics = isWhole ? [] : [saysWhereItEnds(document.text, lines)];
  addShown(diagnostics, analysis, kept, lines);
  const line = whole === 0 ? undefined : lineOf(byPart.flatMap(wholeIn), analysis, lines);
  if (line) diagnostics.push(line);
  const folded = words.information - wanted.information;
  if (folded > 0) diagnostics.push(summaryOf(folded, wanted.information, analysis, lines));
  const waiting = sizeOf(wanted) - sizeOf(kept);
  if (waiting > 0) diagnostics.push(saysThatMoreWait(waiting, document.pages, lines));
  return diagnostics;
}

/** Adds the first findings of each severity, as many as are kept. */
function addShown(to: Diagnostic[], { byPart, document }: Analysis, kept: Counts, lines: Lines): void {
  const room = new Room(kept);
  let place = lines.positionAt(byPart[0]?.start ?? 0);
  for (const [index, part] of byPart.entries()) {
    const counts = room.take(tallyOf(part.found).words);
    if (sizeOf(counts) > 0) for (const shown of diagnosticsOf(part, counts, lines, place)) to.push(shown);
    place = { line: place.line + (document.parts[index]?.part.lines ?? 0), character: 0 };
  }
}

function withinBudget(words: Counts, { kind, snapshot: { configuration } }: Analysis): Counts {
  const { budget } = configuration;
  return kind?.kind !== 'session-note' || budget === 0
    ? words
    : { ...words, information: Math.min(budget, words.information) };
}

const wholeIn = (part: PartFindings): readonly Located[] =>
  tallyOf(part.found).whole === 0 ? [] : inNote(part).filter(({ couldHold }) => couldHold !== undefined);

interface Shown {
  readonly counts: Counts;
  readonly place: Position;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was last shown of a list of findings. */
const known = new WeakMap<readonly Located[], Shown>();

/** The same diagnostics as long as the part has the same findings, and stands at the same place. */
function diagnosticsOf(
  { found, start }: PartFindings,
  counts: Counts,
  lines: Lines,
  place: Position,
): readonly Diagnostic[] {
  const last = known.get(found);
  if (last && isSamePosition(last.place, place) && isSameCounts(last.counts, counts)) return last.diagnostics;
  const diagnostics = toDiagnostics({ findings: inNote({ start, found: firstOf(found, counts) }) }, lines);
  known.set(found, { counts, place, diagnostics });
  return diagnostics;
}

const isSameCounts = (a: Counts, b: Counts): boolean =>
  a === b || (a.warning === b.warning && a.information === b.information && a.hint === b.hint);

/** `shown`: how many remarks at `information` are underlined. */
function summaryOf(count: number, shown: number, { byPart, document }: Analysis, lines: Lines): Diagnostic {
  const list = [...foldedIn(byPart, shown)]
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

/** How many remarks there are of each rule behind the first `shown`. */
function foldedIn(byPart: readonly PartFindings[], shown: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let room = shown;
  for (const { found } of byPart) {
    const { remarks, words } = tallyOf(found);
    const fits = Math.min(room, words.information);
    room -= fits;
    if (fits === 0) for (const [id, count] of remarks) counts.set(id, (counts.get(id) ?? 0) + count);
    else if (fits < words.information)
      for (const { rule } of found.filter(isRemark).slice(fits)) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  }
  return counts;
}

const isRemark = ({ couldHold, severity }: Located): boolean => couldHold === undefined && severity === 'information';
