import type { Cue } from './cue.ts';

/** A hard moment between people, which asks for a word about coming back together. Source: RUP. */
export const hardMoment: Cue = {
  patterns: [
    '(cried|crying|screamed|screaming|scream|yelled|yelling|sobbed|sobbing|argued|arguing|argument)',
    '(hit|bit|kicked|pushed|pinched|scratched) (me|him|her|them|us|his|her|mom|dad|the|another|a)',
    '(threw) (a|the|his|her|it|them|toys|two|three)',
    'ran (off|away|out)',
    '(upset|meltdown|melted down|tantrum|tantrums|fell apart)',
    '(left|ended) (early|upset|in tears|angry)',
    '(refused|misunderstood|misunderstanding|tense|frustrated)',
    '(pushed|went|moved) (too|him too|her too) (fast|hard|far|much)',
    'i was late',
  ],
};
