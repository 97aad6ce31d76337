import { defineStructureRule } from './structure-rule.ts';

/** An ending without a next step that is shared. */
export const missingNextStepTogether = defineStructureRule({
  id: 'missing-next-step-together',
  title: 'No next step together',
  severity: { 'session-note': 'hint', 'caregiver-letter': 'hint' },
  source: ['SEED', 'PA'],
  couldHold: 'your next step together',
  message: 'What will each of you try or watch for until next time?',
  isMissing: (whole, context) => !whole.holds('next-step') && whole.isToFamily(context),
  addition: ({ kind }) => ({
    title: 'Add a place for the next step together',
    part: 'plan',
    ...(kind === 'session-note' && { heading: 'Until next time', label: 'Until next time' }),
    text:
      kind === 'session-note'
        ? '{caregiver} would like to {try or notice what}. I will {do what}. We’ll check in by {text / call / visit} on {day}.'
        : 'Until next time, you might {try or notice what}. I will {do what}. We’ll check in by {text / call / visit} on {day}.',
  }),
});
