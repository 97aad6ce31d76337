/**
 * Words as they were written lately, by a number made of their units, with what was read from them: most words of a note are a few
 * hundred. A word has two cells where it may be, so that two frequent ones (“this” and “us”) need not make way for each other. The
 * cells lie in one piece, units and all: a word that is told by an object of its own takes longer to fetch than to compare.
 */
/** How long the word is, what was read from it, then its units. Two cells are what a processor fetches at once. */
const cellSize = 16;
const headSize = 2;
const mostUnits = cellSize - headSize;
/** There are as many cells as this has numbers: few for a short note, and more when half of them were filled. */
let cellBits = 10;
const mostBits = 14;
let cells = new Uint16Array(cellSize << cellBits);
let filled = 0;

let known = 0;

/** Forgets all words where the vocabulary has more than before, as one that was none of them may be now. */
export function forgetBefore(words: number): void {
  if (known > 0 && words !== known) cells.fill(0);
  known = words;
}

/** What there is of a word that was not met lately. */
export const notMet = -1;

/** The number of 16 bits that was kept for what stands in `text` from `start` to `end`, or {@link notMet}. */
export function metLately(text: string, start: number, end: number): number {
  const cell = cellOf(text, start, end);
  if (isIn(cell, text, start, end)) return cells[cell + 1] ?? notMet;
  const other = neighbour(cell);
  return isIn(other, text, start, end) ? (cells[other + 1] ?? notMet) : notMet;
}

/** Keeps a number for a word in its first cell; what stands there goes next door. Very long words and larger numbers are not kept. */
export function keepLately(text: string, start: number, end: number, read: number): void {
  if (end - start > mostUnits || read > 0xffff) return;
  if (filled++ >> (cellBits - 1) > 0 && cellBits < mostBits) makeRoom();
  const cell = cellOf(text, start, end);
  cells.copyWithin(neighbour(cell), cell, cell + cellSize);
  cells[cell] = end - start;
  cells[cell + 1] = read;
  for (let at = start; at < end; at++) cells[cell + headSize + at - start] = text.charCodeAt(at);
}

/** Twice as many cells, empty ones: what was there is met again soon. */
function makeRoom(): void {
  cellBits++;
  cells = new Uint16Array(cellSize << cellBits);
  filled = 0;
}

/** 2³² by the golden ratio: of neighbours it makes numbers far apart (Knuth, The Art of Computer Programming, 6.4). */
const spread = 0x9e3779b1;

/** Where the first cell begins of a word that is written like this. */
function cellOf(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = (number * 31 + text.charCodeAt(at)) | 0;
  // spread, as “is” and “it” differ by one
  return (Math.imul(number, spread) >>> (32 - cellBits)) * cellSize;
}

const neighbour = (cell: number): number => cell ^ cellSize;

/** Is the word in a cell what stands in the text from `start` to `end`? */
function isIn(cell: number, text: string, start: number, end: number): boolean {
  if (cells[cell] !== end - start) return false;
  const ahead = cell + headSize - start;
  for (let at = start; at < end; at++) if (cells[ahead + at] !== text.charCodeAt(at)) return false;
  return true;
}
