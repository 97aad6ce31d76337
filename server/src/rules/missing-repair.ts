import { defineStructureRule } from './structure-rule.ts';

/** A hard moment between people, and no word about coming back together. */
export const missingRepair = defineStructureRule({
  id: 'missing-repair',
  title: 'A hard moment, and nothing about coming back together',
  severity: { 'session-note': 'information' },
  source: ['SEED', 'RUP'],
  couldHold: 'how you found each other again',
  message:
    'Hard moments happen in every relationship. How did you two find each other again, or how will you next time?',
  isMissing: (whole) => whole.holds('hard-moment') && !whole.holds('repair', 'co-regulation'),
  addition: {
    title: 'Add a place for coming back together',
    part: 'repair',
    heading: 'A hard moment, and coming back',
    label: 'A hard moment',
    text: '{what happened between us}. Coming back: {what each of us did}. Still open: {what I will say or do next time}.',
  },
});
