import * as classes from '../../language/classes.ts';
import type { Phrase } from '../../language/grammar.ts';
import { words } from '../../text/vocabulary.ts';
import type { Sentence } from '../../text/sentences.ts';

const others = words('he she they you who child kid boy girl baby toddler brother sister peer peers');
const adults = words(
  'i we therapist clinician ot pt slp teacher mom mother dad father parent caregiver grandma grandmother aunt uncle staff provider educator',
);

/** How many words before a verb are searched for its subject. */
const reach = 4;

/** Does a child or the reader do this, and not another adult: “she can put her hand on it”, “you hold her hand”? */
export function isDoneByChildOrReader({ block, first, sentence }: Phrase & { readonly sentence: Sentence }): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first, first - reach); at--) {
    const id = block.tokens.id[at] ?? 0;
    if (classes.be.has(id) || adults.has(id)) return false;
    if (others.has(id)) return true;
  }
  return false;
}
