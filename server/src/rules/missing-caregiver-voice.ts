import { defineStructureRule } from './structure-rule.ts';

/** A note without a word from the people the child lives with. */
export const missingCaregiverVoice = defineStructureRule({
  id: 'missing-caregiver-voice',
  title: 'No word from home in a note',
  severity: { 'session-note': 'information' },
  source: ['SEED', 'PA', 'EI7'],
  couldHold: 'the caregiver’s words',
  message: 'Whose words from home could be in here? Even one line helps.',
  isMissing: (whole) => !whole.holds('caregiver-voice'),
  addition: {
    title: 'Add a place for the caregiver’s words',
    part: 'caregiver',
    heading: 'What {caregiver} shared',
    label: '{caregiver} shared',
    text: '"{their words}"',
  },
});
