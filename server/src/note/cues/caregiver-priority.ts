import type { Cue } from './cue.ts';

/** What mattered most to the caregiver that day. Source: SEED, “prioritize the needs of the caregiver in the moment”. */
export const caregiverPriority: Cue = {
  patterns: [
    'today (she|he|they|mom|dad|mother|father|you|the family) (most)? (wanted|needed|hoped|asked)',
    '(most|mainly|really)? on (her|his|their|your) mind',
    '(priority|priorities|what matters|what mattered|matters most|mattered most|top concern|top worry|biggest worry|biggest concern|hardest part)',
    '(asked|asks) (if we|for help|about|whether)',
    '(wanted|wants|needed|needs) to (talk|focus|start|work|call|rest|sleep|vent|think)',
    '(worried|worries) (about|that)',
    '(hopes|hoped|hoping|hope) (for|that|to)',
    '(eviction|housing|legal aid|food bank|shelter|landlord)',
  ],
};
