import { petNames } from './question.ts';

/**
 * Ways in which a question ends in speech: no further words, a name, a place that both see, a tag, or the next clause
 * without punctuation (a speech recognizer writes none).
 */

const either = (words: string): string => words.trim().split(/\s+/).join('|');

/** Words that begin a new clause. */
const clause = either(
  `what what's whats what're what'd which who who's whos where where's wheres where'd where're how how's when why
  is are am was were do does did can could will would should has have it it's i i'm i'll you we we're we'll
  he he's she she's they they're that that's this these here's there's let's lets and but so then now if
  show find touch point tell say look see give count listen remember think guess`,
);
/** Words after a question, or before the next one. */
const tag = either(
  `huh hm hmm eh mm uh um oh ah wow yeah yes yep no nope good okay ok alright please again today together right
  at here there called`,
);
const place = '(in|on) (here|there|this (page|picture|book|card))|in here|or not|not (the|that)|one two';

export const over = `(!(<any>)|${petNames.split(' ').join('|')}|<Name>|${clause}|${tag}|${place})`;

/** A sentence that is left open for somebody else to finish. */
export const ending = '(…|. .|—|–|<blank>)';
