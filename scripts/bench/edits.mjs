// Creates edits of a note: the same seed gives the same edits.
import { seeded } from './corpus.mjs';

const typedWords = ' We sang';

/**
 * One character after the other, at a few places of the text: `{ at, put, take }`, in offsets of the text at that time.
 */
export function typing(text, count, seed) {
  const random = seeded(seed);
  const edits = [];
  for (let left = count, length = text.length; left > 0; left -= typedWords.length) {
    const place = text.indexOf('\n', 40 + Math.floor(random() * (length - 80)));
    const at = place < 0 ? text.length - 1 : place;
    for (const [index, put] of [...typedWords].slice(0, left).entries()) edits.push({ at: at + index, put, take: 0 });
    length = text.length;
  }
  return edits;
}

const start = { line: 4, character: 0 };
const nothing = { start, end: start };

/** Edits that change the meaning of all or much of a note, and edits that undo them. */
export const worstEdits = (pasted) => [
  { name: 'open a fence at the top', range: nothing, put: '```\n' },
  { name: 'take the fence away', range: { start, end: { line: 5, character: 0 } }, put: '' },
  { name: 'open a quote at the top', range: nothing, put: '> ' },
  { name: 'take the quote away', range: { start, end: { line: 4, character: 2 } }, put: '' },
  { name: 'paste 5,000 words', range: nothing, put: pasted },
  {
    name: 'take them out again',
    range: { start, end: { line: 4 + pasted.split('\n').length - 1, character: 0 } },
    put: '',
  },
  {
    name: 'change the kind in the front matter',
    range: { start: { line: 1, character: 6 }, end: { line: 1, character: 18 } },
    put: 'caregiver-letter',
  },
  {
    name: 'change it back',
    range: { start: { line: 1, character: 6 }, end: { line: 1, character: 22 } },
    put: 'session-note',
  },
];
