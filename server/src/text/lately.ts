/**
 * A cache of the words that were read last, because a note is mostly made of a few hundred different words. It is a hash
 * table: the characters of a word give the number of its cell. Each word may stand in one of two cells, so that two
 * frequent words with the same number (“this” and “us”) do not push each other out. All cells lie in one typed array,
 * with the characters in them: if each word were an object, fetching it from memory would take longer than comparing it.
 */
/**
 * A cell holds the length of the word, the number that was read for it, and its characters (UTF-16 units). Two cells fill
 * one cache line of the processor.
 */
const cellSize = 16;
const headSize = 2;
const mostUnits = cellSize - headSize;
/**
 * There are two to the power of this many cells: few for a short note, and twice as many whenever half have been
 * filled.
 */
let cellBits = 10;
const mostBits = 14;
let cells = new Uint16Array(cellSize << cellBits);
let filled = 0;

let known = 0;

/** Empties the cache if the vocabulary has grown: a word that was unknown when it was cached may be known now. */
export function forgetBefore(words: number): void {
  if (known > 0 && words !== known) cells.fill(0);
  known = words;
}

/** The result for a word that is not in the cache. */
export const notMet = -1;

/** The 16-bit number that was cached for the word in `text` from `start` to `end`, or {@link notMet}. */
export function metLately(text: string, start: number, end: number): number {
  const cell = cellOf(text, start, end);
  if (isIn(cell, text, start, end)) return cells[cell + 1] ?? notMet;
  const other = neighbour(cell);
  return isIn(other, text, start, end) ? (cells[other + 1] ?? notMet) : notMet;
}

/**
 * Caches a number for a word in the first of its cells; the word that was there moves to the second. Very long words, and
 * numbers of more than 16 bits, are not cached.
 */
export function keepLately(text: string, start: number, end: number, read: number): void {
  if (end - start > mostUnits || read > 0xffff) return;
  if (filled++ >> (cellBits - 1) > 0 && cellBits < mostBits) makeRoom();
  const cell = cellOf(text, start, end);
  cells.copyWithin(neighbour(cell), cell, cell + cellSize);
  cells[cell] = end - start;
  cells[cell + 1] = read;
  for (let at = start; at < end; at++) cells[cell + headSize + at - start] = text.charCodeAt(at);
}

/** Doubles the number of cells. The new ones are empty, since the words of the note will soon be met again. */
function makeRoom(): void {
  cellBits++;
  cells = new Uint16Array(cellSize << cellBits);
  filled = 0;
}

/**
 * 2³² divided by the golden ratio. Multiplying by it spreads numbers that are close together over the whole range (Knuth,
 * The Art of Computer Programming, 6.4).
 */
const spread = 0x9e3779b1;

/** The index at which the first cell of this word begins. */
function cellOf(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = (number * 31 + text.charCodeAt(at)) | 0;
  // without spreading, words such as “is” and “it”, whose numbers are close, would share cells
  return (Math.imul(number, spread) >>> (32 - cellBits)) * cellSize;
}

const neighbour = (cell: number): number => cell ^ cellSize;

/** Does the cell hold the word that stands in the text from `start` to `end`? */
function isIn(cell: number, text: string, start: number, end: number): boolean {
  if (cells[cell] !== end - start) return false;
  const ahead = cell + headSize - start;
  for (let at = start; at < end; at++) if (cells[ahead + at] !== text.charCodeAt(at)) return false;
  return true;
}
