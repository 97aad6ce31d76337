import type { Cue } from './cue.ts';

/** A thread from one time to the next. Source: SEED, “there is tremendous power in being held in mind”. */
export const heldInMind: Cue = {
  patterns: [
    'last (time|week|visit|session|month)',
    'since (we|i|you|our) (last)? (met|saw|visited|talked|spoke|visit|session)',
    '(remember|remembers|remembered|remembering)',
    '(thought|think|thinking|thinks) (of|about) (you|him|her|them|it|us|<Name>)',
    '(made|makes) (me|us) think',
    '(missed|misses) (you|him|her|them|me|us)',
    '(waiting to|saved|kept|keeping) (it|this|the|see|tell|show|in mind)',
    '(told|tell) (him|her|them|<Name>) ..2 i',
  ],
};
