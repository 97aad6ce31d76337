import type { Cue } from './cue.ts';

/** What the child chose, led, loved or played. Source: SEED, “children communicate through the language of play”. */
export const play: Cue = {
  patterns: [
    '(chose|chooses|picked|led) !(out|up|at|to see)',
    '(showed|brought|handed|invited) (me|us|him|her|them|mom|dad) !(out|the form|the report)',
    '(asked for|reached for|ran to|went straight to|pointed to)',
    '(~love|~enjoy|favorite|favourite|interested in|curious about|delighted in|proud of)',
    '(played|plays|playing|pretended|pretend|pretends|laughed|laughs|giggled|giggles|smiled|smiles|giggling|laughing)',
    '(game|games|peekaboo|chase|tickles|pretend play|make-believe)',
  ],
};
