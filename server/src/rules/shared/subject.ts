import { wordAt } from '../../language/grammar.ts';
import { caregivers, children } from '../../language/classes.ts';
import { words } from '../../text/vocabulary.ts';
import { TokenKind } from '../../text/words.ts';
import type { Found } from '../phrase-rule.ts';
import { topicOf } from './topics.ts';

/**
 * Who stands right before a pattern. A pattern that begins with a verb is tried only at that verb; one that begins with
 * “somebody” would be tried at every word of a note.
 */
export interface Subject {
  /** As it is written; empty where no word stands there. */
  readonly word: string;
  readonly isSomeone: boolean;
  /** The pattern opens its sentence: “Will catch up by age 3.” */
  readonly isLeftOut: boolean;
  /** A capital that the head of the sentence gives as well: “Swallow was normal” or “Leo was …”. */
  readonly isOpening: boolean;
}

const pronouns = words('he she they twin twins sister brother sibling siblings son daughter');
const isOfPeople = [children, caregivers, pronouns];
/** Capitals at the head of a sentence that are nobody: “Then always”, “Bus is always late”. */
const nobody =
  /^(?:you|i|we|it|this|that|these|those|there|then|and|but|or|so|if|when|which|who|what|can|may|must|is|as|also|almost|not|nearly|children|kids|babies|many|some|everyone|everybody|nobody|everything|ot|slp|bus|van|traffic|school|clinic|room|music|snack|lunch|dinner|breakfast|teacher|weather|milk|insurance|class|work|aide|speech|vitals?|vision|hearing|gait|tone|strength|mornings?|bedtime|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

export function subjectOf({ block, sentence, whole }: Pick<Found, 'block' | 'sentence' | 'whole'>): Subject {
  // “He’s always in trouble”: the verb brings its own
  if (/^(?:he|she|they)['\u2019]/.test(wordAt(block, whole.first)))
    return {
      word: wordAt(block, whole.first).replace(/['\u2019].*/, ''),
      isSomeone: true,
      isLeftOut: false,
      isOpening: false,
    };
  const at = endOfSubject(block, whole.first);
  const isWord = at >= sentence.first && block.tokens.kind[at] === TokenKind.word && !block.tokens.possessive[at];
  if (!isWord) return { word: '', isSomeone: false, isLeftOut: at < sentence.first, isOpening: false };
  const word = block.source.slice(block.tokens.start[at], block.tokens.end[at]);
  const id = block.tokens.id[at] ?? 0;
  const isKnown = isOfPeople.some((people) => people.has(id));
  const isName = /^\p{Lu}/u.test(word) && isNoThing(word.toLowerCase());
  return {
    word,
    isSomeone: isKnown || isName,
    isLeftOut: false,
    isOpening: !isKnown && at === sentence.first && !/^\p{Lu}\./u.test(word),
  };
}

/** The last word before; “S.” brings its dot. */
function endOfSubject(block: Found['block'], first: number): number {
  const isInitial =
    wordAt(block, first - 1) === '.' &&
    /^\p{Lu}$/u.test(block.source.slice(block.tokens.start[first - 2], block.tokens.end[first - 2]));
  return isInitial ? first - 2 : first - 1;
}

function isNoThing(word: string): boolean {
  const topic = topicOf(word);
  return !nobody.test(word) && (topic === undefined || topic === 'people');
}
