import { wordAt } from '../../language/grammar.ts';
import { caregivers, children } from '../../language/classes.ts';
import { words } from '../../text/vocabulary.ts';
import { TokenKind } from '../../text/words.ts';
import type { Found } from '../phrase-rule.ts';
import { topicOf } from './topics.ts';

/**
 * The word right before a match. A pattern that begins with a verb is tried only at that verb, while a pattern that
 * begins with “somebody” would be tried at every word of a note.
 */
export interface Subject {
  /** As it is written; empty if there is no word. */
  readonly word: string;
  readonly isSomeone: boolean;
  /** The match begins its sentence: “Will catch up by age 3.” */
  readonly isLeftOut: boolean;
  /** The word begins its sentence, so its capital may mean nothing: “Swallow was normal” or “Leo was …”. */
  readonly isOpening: boolean;
}

const pronouns = words('he she they twin twins sister brother sibling siblings son daughter');
const isOfPeople = [children, caregivers, pronouns];
/** Words with a capital at the beginning of a sentence that are not a person: “Then always”, “Bus is always late”. */
const nobody =
  /^(?:you|i|we|it|this|that|these|those|there|then|and|but|or|so|if|when|which|who|what|can|may|must|is|as|also|almost|not|nearly|children|kids|babies|many|some|everyone|everybody|nobody|everything|ot|slp|bus|van|traffic|school|clinic|room|music|snack|lunch|dinner|breakfast|teacher|weather|milk|insurance|class|work|aide|speech|vitals?|vision|hearing|gait|tone|strength|mornings?|bedtime|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

export function subjectOf({ block, sentence, whole }: Pick<Found, 'block' | 'sentence' | 'whole'>): Subject {
  // “He’s always in trouble”: the verb contains its own subject
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

/** The index of the word before the match. A period after an initial (“S.”) is skipped. */
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
