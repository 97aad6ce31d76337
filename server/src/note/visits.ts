import type { ProseDocument } from '../text/document.ts';
import { isSpoken, ownSentences } from './clauses.ts';

/** A visit that did not take place, or was moved to another time. */
export type MissedVisit = 'missed' | 'moved';

const words: ReadonlyMap<string, MissedVisit> = new Map([
  ['missed', 'missed'],
  ['canceled', 'missed'],
  ['cancelled', 'missed'],
  ['no-show', 'missed'],
  ['no show', 'missed'],
  ['moved', 'moved'],
  ['rescheduled', 'moved'],
]);

/** The value of `visit:` in the front matter, such as `missed`. */
export const visitNamed = (value: string | undefined): MissedVisit | undefined =>
  value === undefined ? undefined : words.get(value.trim().toLowerCase());

const visit = String.raw`(?:(?:the|our|this|today['’]s|their|her|his)\s+)?(?:visit|session|appointment)`;
const who = String.raw`(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s+)?(?:family|parents|[Mm]om|[Mm]other|[Dd]ad|[Ff]ather|[Gg]randmother|[Gg]randfather|[Cc]aregivers?|[Tt]hey|foster (?:mother|father|parents)|(?:Ms|Mr|Mrs|Mx)\.?\s+\p{Lu}[\p{L}'’-]*\.?)(?:\s+and\s+\p{L}[\p{L}.]*)?`;
const end = String.raw`(?=\s*(?:$|[.!,;])|\s+(?:today|this (?:morning|afternoon|week)|because|as|since|due)\b)`;

const missed = [
  new RegExp(
    String.raw`${who}\s+(?:could|did|were|was|are|is)\s*(?:not|n['’]t)\s+(?:able to\s+)?(?:come|make it)(?:\s+to\s+${visit})?${end}`,
    'u',
  ),
  new RegExp(String.raw`${who}\s+missed\s+${visit}${end}`, 'u'),
  new RegExp(String.raw`${who}\s+(?:cancell?ed|called off)(?:\s+${visit})?${end}`, 'u'),
  new RegExp(String.raw`^\W*${visit}\s+(?:was\s+)?(?:missed|cancell?ed)${end}`, 'iu'),
  /^\W*(?:no[- ]show|cancell?ed)(?=\s*(?:$|[.!,;])|\s+(?:today|by)\b)/iu,
];
const moved = new RegExp(String.raw`^\W*${visit}\s+(?:was\s+)?(?:moved|rescheduled)\b`, 'iu');
/** Another time, somebody else who came, or a sentence that does not report an event. */
const elsewhere =
  /\b(?:last|previous|earlier|next|tomorrow|will|would|if|when(?:ever)?|never|sometimes|often|once|before|almost|used to|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|\d)\b|, (?:so|but)\b/i;

/** The most words of a note about a missed visit. In a longer note somebody came, and somebody else could not. */
const mostWords = 80;

/**
 * Does the note say that its visit did not take place? Similar sentences do not count, such as one about a child who
 * could not come down the stairs.
 */
export function missedIn({ blocks }: ProseDocument): MissedVisit | undefined {
  if (blocks.reduce((sum, { block }) => sum + block.tokens.length, 0) > mostWords) return undefined;
  for (const { block } of blocks)
    for (const said of ownSentences(block)) {
      if (elsewhere.test(said.text)) continue;
      const at = [...missed, moved].map((form) => form.exec(said.text)?.index ?? -1);
      const found = at.findIndex((index) => index >= 0 && !isSpoken(said, index));
      if (found >= 0) return found < missed.length ? 'missed' : 'moved';
    }
  return undefined;
}
