import type { Cue } from './cue.ts';

/** A goal that begins with the reason this family came. Source: SEED, “goals in collaboration with caregivers”; ECTA. */
export const jointGoal: Cue = {
  patterns: [
    '(you|she|he|they|family|mom|dad|mother|father|parents|<Name>) (want|wants|wanted|hope|hopes|hoped|told|asked|chose|came|picked|would like)',
    'our (shared)? (goal|goals|hope|hopes)',
    '(we|together we) (chose|agreed|decided|wrote|picked)',
    '(in your words|in her words|in his words|in their words|so that|reason you came|what brought you)',
  ],
};
