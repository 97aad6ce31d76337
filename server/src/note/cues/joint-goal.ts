import type { Cue } from './cue.ts';
import { family } from './people.ts';

const verbs =
  '(want|wants|wanted|hope|hopes|hoped|dream|dreams|dreamed|wish|wishes|wished|would like|would love|asked|asks|chose|came|picked|longs|long)';

/**
 * A goal that begins with the reason this family came. Source: SEED, “goals in collaboration with caregivers”; ECTA.
 */
export const jointGoal: Cue = {
  patterns: [
    `${family} ..2 ${verbs} (to|for|him|her|them|that|<person>|us|because|a|one|his|more|ten|what|in)`,
    `${family} ..1 (wants|wanted|hopes|hoped|would like|would love|wishes) ..3 (to|for|that|at|back)`,
    '(they|both|the two of them|all of them) would (like|love) to',
    "(she'd|he'd|they'd|you'd) (like|love|give) (to|for|him|her|them|a|the|one|ten)",
    '<person> (wants|wanted|hopes|hoped|wishes) (him|her|them|for (him|her)|that (he|she))',
    '(counting on|dreams of|dream of|longs for|all (she|he|they) (want|wants))',
    '(you|your family) ..1 (want|wanted|hope|hoped|told|said|asked|chose|came|picked|would like|would love|wrote|dream)',
    '(she|he|they|<person>) (wants|want|wanted|hopes|hope|hoped) (him|her|them|<person>|us|to be able|for|that|a|one|ten|to (walk|eat|greet|hear|call|play|see|sleep|go|take|hold|know|sit|sing|come|join|tell|talk))',
    "(our|the family's|your|her|his|their|this family's|shared|first|big) (shared|joint|one|first|big|own)? (goal|goals|hope|hopes|dream|wish|wishes|aim) (is|was|are|for|:|,|that|now|this|from|stays|,|.)",
    '(we|together we|mom and i|dad and i|the family and i) ..1 (chose|agreed|decided|wrote|picked|settled on|named|set) !(up|off|down|aside|out|the table)',
    '(in (your|her|his|their) (own)? words|so that|so (he|she|they|we|you) can|so he can|reason (you|they|she|he|we) came|why (you|they|she|he) came|what brought (you|them|her|him)|(came|come) (to us)? because|matters (most)? to (her|him|them|you|this family|the family)|what a good day)',
    'the day (he|she|they) (can|could|will)',
    '(hope|dream|wish|goal) (of|for) (the family|the whole family|his (mother|father|family|grandmother)|her (mother|father|family|grandmother))',
  ],
  unless: ['(sit|wait|stay) so that (the|this) (therapist|clinician)'],
};
