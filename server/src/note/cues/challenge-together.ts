import type { Cue } from './cue.ts';

/** Something hard, faced together. Source: SEED, “facing a challenge” with a partner builds a skill. */
export const challengeTogether: Cue = {
  patterns: [
    'together !(as (evidenced|shown))',
    '(took|taking|take|taken|traded|trading|swapped|swapping) turns',
    '(side by side|hand in hand|hand under hand|back and forth|shoulder to shoulder|arm in arm)',
    'with (his|her|their|your|my|a|some) ..1 help',
    '(with|beside|next to) (your|my|<person>) ..2 (hand|hands|lap|side|knee|arm)',
    '(held|gave|offered|steadied|reached for|took) (his|her|their|my|a|the|him|<person>) ..2 (hand|hands|hips|elbow|foot|feet)',
    '(we|both|the (two|three|four) of us|all (three|four)? of us|they|dad and he|mom and she) ..1 (built|made|cooked|climbed|carried|pushed|pulled|fixed|found|solved|figured|cut|drew|painted|sang|tried|swapped|rocked|lifted|stirred|crawled|sat|walked|rolled|moved|cleaned|put on|counted)',
    '(helped|helping|joined|joining) (him|her|them|each other|me|us|in)',
    '(a|one|his|her) (hand|finger|hands) (in|on|around|at) (mine|my|his (dad|mom|father|mother|aunt|uncle)|her (dad|mom|father|mother|aunt|uncle)|<person>)',
    '(my|a|one) (hand|finger|hands) (at|on|under|near|held) (his|her|their)',
    '(hand|finger|sleeve) (held|to hold)',
    '(held|holding|hold) (on to|onto) (my|his|her|a|somebody|mine)',
    '(each|both) (of us)? (took|had|held|got|tried)',
    '(as a|our) team',
    'with (his|her|their) ..1 (brother|sister|cousin|father|mother|grandmother|grandfather|aunt|uncle|friend|twin|mom|dad|family) (beside|next|near|close|holding|helping|leading)',
  ],
  unless: ['(will|without|no) ..3 (help|assistance|hand)'],
};
