import type { Cue } from './cue.ts';

/** Who will try or notice what, and when they are in touch. Source: SEED, together; PA. */
export const nextStep: Cue = {
  patterns: [
    "(we will|we'll|we plan|we agreed|we decided|we chose|we can|we could)",
    '(next time|next visit|next week|until then|until next time|at our next)',
    '(she|he|they|you|mom|dad|mother|father|family|<Name>) (will|plans to|would like to|might|could) ..2 (try|watch|notice|send|call|text|bring|show|tell|keep|make|use)',
    "(i will|i'll|i can|i am going to|i'm going to) ..2 (call|text|send|bring|check|write|ask|see|visit|come|show|save|read|look)",
    "(see you|let's|shall we)",
  ],
};
