import type { Cue } from './cue.ts';

/** Something hard, met side by side. Source: SEED, “facing a challenge” with a partner builds a skill. */
export const challengeTogether: Cue = {
  patterns: [
    'together',
    '(took|taking|take) turns',
    '(side by side|hand in hand|hand over hand|hand under hand)',
    '(with|beside|next to) (his|her|their|you|me|us|mom|dad) ..2 (help|hand|hands|lap|side|support|beside)',
    '(held|gave|offered|steadied) (his|her|their|a|the|him|her|them) ..2 (hand|hands|hips|lap|foot|feet)',
    '(we|both) (built|made|cooked|climbed|carried|pushed|pulled|fixed|found|solved|figured|cut|drew|painted|sang|tried)',
    '(helped|helping|joined|joining) (him|her|them|each other|me|us|in)',
  ],
};
