import { compileAll, fitsIn } from '../patterns/phrases.ts';
import { definePhraseRule } from './phrase-rule.ts';
import { add, say, tell } from './shared/offers.ts';

/** Somebody does something next, or somebody is there: one of these in the paragraph is enough. */
const nextStep = compileAll([
  "(we will|we'll|we can|we could|let's|let us|we are going to|shall we)",
  '(together|with you|next step|next steps|would you like|what comes next)',
  "(call|text|reach|tell|ask) me",
  "(i'd|i would) like (us)? to",
  "(i'll|i will|i can) (call|text|help|come|set up|go|send|sit|bring|be)",
  'on (monday|tuesday|wednesday|thursday|friday)',
  'this week',
]);

/** Hard news, and nothing about what comes next or who is there. */
export const worryWithoutNextStep = definePhraseRule({
  id: 'worry-without-next-step',
  title: 'Hard news with no next step together',
  family: 'honesty',
  severity: { 'caregiver-letter': 'information' },
  source: ['SEED', 'CDC4', 'UVM'],
  options: {},
  patterns: {
    flags: '[red flags]',
    severe: ['[(severe|severely|seriously|profound|profoundly)] (delay|delayed|behind|low|impaired|affected|hearing|weak|loss|difficulty|difficulties|disorder|autism|apraxia|language|speech|motor)', '(is|are|was|were) [(severe|profound|severely delayed|seriously low|seriously behind)]'],
    significant: '[(significant|significantly) (delay|delayed|delays|below|impaired|behind|deficit|deficits|weakness|hearing loss)]',
    regress: '[~regress] (in|his|her|and|of|with|since|.)',
    abnormal: '[abnormal] !(activity)',
    failed: '[failed (the|his|her|their)? ..2 (screen|screening|test|check|exam)]',
    risk: "[at (high|higher|greater|increased|serious)? risk] (of|for)",
    serious: '[(a)? serious (concern|concerns|delay|delays|problem|problems)]',
  },
  unless: ['(severe|serious) (weather|storm|allergy|allergies|reaction)', '(video|link|fax|app|battery|computer|car) ..3 failed'],
  accepts: ({ block }) => !block.sentences.some((sentence) => fitsIn(nextStep, block, sentence)),
  message: 'This is hard news to be alone with. What happens next, who is with them, and when will you talk?',
  rewrites: ({ name, text }) => [
    add('Add what comes next, together', 'Next we can {step} together. I’ll call you on {day}, and you can text me before then.'),
    ...(name === 'failed' ? [say(text.toLowerCase().replace('failed', 'did not pass'), { settlesNegation: true })] : []),
    tell('Say it with what you saw', 'I saw {what I saw}. It may be {possibility}, and it may be something else. We can look at it together on {day}.'),
  ],
});
