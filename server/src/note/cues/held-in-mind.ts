import { wordAt } from '../../language/grammar.ts';
import type { Match } from '../../patterns/match.ts';
import type { Cue } from './cue.ts';

const them = '(you|him|her|them|it|us|<person>|<blank>|that|those|these|this|his|how)';

/** A thread from one time to the next. Source: SEED, “there is tremendous power in being held in mind”. */
export const heldInMind: Cue = {
  patterns: [
    '(last|previous) (time|week|visit|session|month|monday|tuesday|wednesday|thursday|friday)',
    'since (we|i|you|our|my|his|her|their) (last)? (met|saw|visited|talked|spoke|visit|session|played|came)',
    '(remember|remembers|remembered|remembering|recalled) !(to|the (pin|code|appointment))',
    `(thought|think|thinking|thinks) (of|about) ${them}`,
    '(been thinking|kept thinking|still thinking|keep thinking) (of|about)',
    '(made|makes|make) (me|us) think',
    `(missed|misses|miss) ${them} !(appointment|session|visit|visits)`,
    '(had|have|has|been) (been)? (waiting|looking forward|wondering about|dreaming|dreamed|dreamt|heard .? a|hoping) (to see|to tell|to show|for (you|him|her|us|them|<person>)|about (him|her|you|them))',
    '(saved|kept|keeping|held|holding|save|keep|carried|carrying|put aside|set aside) (it|this|that|one|his|her|their|the <word>|the <word> <word>|a <word>|something|him|her|you|them|<person>) ..5 (since|for (him|her|you|them|us|<person>)|all week|in mind|until|aside|from last|till|in my (pocket|drawer)|on my (desk|shelf|fridge|wall))',
    '(is|are|was|were|hangs|hung|lives|sits|stays) (still)? (on|in) my (desk|shelf|fridge|wall|pocket)',
    `(i will|i'll|we will|we'll) ..1 (ask|tell|show) (him|her|them|<person>) ..1 (about|how) ..5 (next time|next week|when (we|i))`,
    '(held|holding|keep|keeping|kept|hold) ..4 in mind',
    '(keeping|holding|kept|bearing) in mind',
    `(told|tell|telling) (him|her|them|<person>|<blank>) ..2 i (had|have|saw|heard|thought|was|ate|found|dreamed|dreamt|made|wore|kept|saved|would|am|still)`,
    `i ..1 (saw|heard|found|ate|made|dreamed|dreamt|passed|wore|read) ..8 (thought of|thinking of|because (he|she|you)|for (him|her|you)|like (his|hers|yours))`,
    '(still|again) (there|waiting|warm|on the|where|has|had|have|knew|knows|remembers) ..3 (left|last|before|yesterday|from)',
    '(where|as) (we|he|she|they|you) left (off|it|them|the|our|his|her)',
    '(picked|pick|picking) (it|things|the game|the story)? (back)? up where',
    '(same|our|the) ..2 (from|as|we (made|played|built|started)) ..1 (before|last|yesterday|tuesday|monday|friday|weeks ago|days ago)',
    '(you|he|she|they|<person>) ..1 (asked|asks|been asking|kept asking) (for|about) (me|us|you|it|the <word>|that) ..4 (all|every|since|the whole|twice)',
    '(my|our) (head|car|desk|pocket|heart|mind|bag|fridge) ..4 (since|all week|ever since|until|for (him|her|you))',
    '(see|saw) you (soon|again|again on|next)',
    'when (we|you|i) (met|first met|began|last)',
    '(not|never) forgotten',
  ],
  accepts: (match) => !tellsOfAMiss(match),
};

/** “Increased from 45% since last session” is a score. */
const figure = /%|\bpercent\b|\baccuracy\b|\btrials\b/;

const lastTime = /^(?:time|week|visit|session|month|\w+day)$/;
const miss =
  /\b(?:no-?\s?show\w*|missed (?:the|a|an|our|both|two)|fail\w*|not|never|didn't|cancel\w*|without|absent|late|poor)\b/;

/** “The family no-showed last week” does not hold anyone in mind, and a score does not either. */
function tellsOfAMiss({ block, end, first, sentence }: Match): boolean {
  if (!/^(?:last|previous)$/.test(wordAt(block, first)) || !lastTime.test(wordAt(block, end - 1))) return false;
  const { end: stop = 0 } = { end: block.tokens.end[sentence.end - 1] };
  const said = block.prose.slice(block.tokens.start[sentence.first], stop).toLowerCase();
  return miss.test(said) || figure.test(said);
}
