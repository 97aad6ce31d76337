import { isMark, wordAt } from '../../language/grammar.ts';
import type { Block } from '../../text/block.ts';
import { words } from '../../text/vocabulary.ts';
import type { Found } from '../phrase-rule.ts';
import { has, isName, isPet } from './question.ts';
import { topicOf } from './topics.ts';

/** Tells an order from what somebody does: “show me …”, not “they show me …”, anywhere in a run-on line. */

const commandLeads = words(
  'and now then please ok okay first so no good yes yay great again listen ready on mouth here',
);

/** Does an order start at token `at`? No subject may precede it, except as in “can you”. */
export function opensOrder(found: Found, at: number): boolean {
  const { block, sentence, speech } = found;
  if (at === sentence.first || at === speech?.first || isMark(block, at - 1)) return true;
  const before = wordAt(block, at - 1);
  const lead = twoWordLeads[before];
  if (lead?.test(`${wordAt(block, at - 3)} ${wordAt(block, at - 2)}`)) return true;
  if (lead && !isPet(block, at - 1)) return false;
  return leadsOn(block, at - 1) || (speech !== undefined && endsClause(block, at - 1));
}

/** “let’s call Mom and say good night”: something we do together is not an order. */
const isJoined = (block: Block, at: number): boolean =>
  /^(?:and|then)$/.test(wordAt(block, at)) &&
  [2, 3, 4, 5].some((back) => /^(?:let['’]s|we['’]ll|i['’]ll|gonna|wanna)$/.test(wordAt(block, at - back)));

/**
 * “before you eat it tell me …”, “you put it here show me …”: a clause ends here, and the verb has no “-s”, so the
 * order is a clause of its own.
 */
const endsClause = (block: Block, at: number): boolean =>
  topicOf(wordAt(block, at)) !== undefined ||
  (has(clauseEnds, block, at) && wordAt(block, at + 1) !== 'say' && !isAsked(block, at));

/** “where did she find …”, “can it touch …”: the verb belongs to a question. */
const isAsked = (block: Block, at: number): boolean =>
  has(helpers, block, at - 1) || has(helpers, block, at - 2) || has(helpers, block, at - 3);
const helpers = words(
  "do does did can could will would should shall may might let help make makes made didn't doesn't don't can't won't",
);

const clauseEnds = words(
  'it he she that this these those one ones here there too up down off out on over done again today right yes yeah uh huh say says go goes is are know see called look remember me him her name',
);

/** Words that may lead up to an order: “okay, …”, “buddy …”, “Mia …” */
const leadsOn = (block: Block, at: number): boolean =>
  (has(commandLeads, block, at) && !isJoined(block, at)) || isPet(block, at) || isName(block, at);

/**
 * “can you …”, “try to …”, “you need to …”, “I want you to …”, “copy me …”: the last word, with a pattern for the words
 * before it.
 */
const twoWordLeads: Readonly<Record<string, RegExp>> = {
  you: / (?:can|could|will|if|would)$|(?:and|so|okay|ok) then$/,
  can: / (?:who|anybody|anyone|somebody|someone|everybody)$|bet you$/,
  anybody: / can$/,
  anyone: / can$/,
  someone: / can$/,
  somebody: / can$/,
  everybody: / can$/,
  everyone: / can$/,
  to: /talker$|device$|ipad$|words$|board$| try$|(?:need|want) you$|(?:you|i|,) (?:need|have|got|going)$| ready$/,
  me: / (?:copy|after|watch|help|for|with|to|at)$/,
};
