import type { Cue } from './cue.ts';

/** How people found each other again. Source: SEED, “emotional rupture and repair”; RUP. */
export const repair: Cue = {
  patterns: [
    '(repair|repaired|repairing|reconnected|reconnect|apologized|apologised|sorry|made up|hugged|hug|hugs)',
    '(came|come|comes|coming|went|found) (back|her way|his way|their way|our way|each other)',
    '(settled|calmed|calm|soothed|comforted|softened|slowed down|quieted)',
    '(together again|tried again|try again|started over|lap)',
    '(hummed|rocked|sang|sat close|sat with|sat beside|sat next to|stayed close|stayed with|waited with|held him|held her|held them)',
    'next time (we|i)',
  ],
};
