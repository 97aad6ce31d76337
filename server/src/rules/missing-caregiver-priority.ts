import { defineStructureRule } from './structure-rule.ts';

/** Notes of a group or a class, where the caregivers are not there. */
const ofGroup = /\b(?:group|class|classroom|circle time)\b/;

/** A note without what mattered most to the caregiver that day. */
export const missingCaregiverPriority = defineStructureRule({
  id: 'missing-caregiver-priority',
  title: 'Nothing about what mattered most to the caregiver today',
  severity: { 'session-note': 'hint' },
  source: ['SEED'],
  couldHold: 'what was most on {caregiver}’s mind',
  message: 'What was most on the caregiver’s mind today? It may not have been therapy, and that counts.',
  isMissing: (whole) => !whole.holds('caregiver-priority') && !whole.isTitled(ofGroup),
  addition: {
    title: 'Add a place for what was most on the caregiver’s mind',
    part: 'caregiver',
    heading: 'What was on {caregiver}’s mind',
    label: 'Most on {caregiver}’s mind today',
    text: '{in their words}. What we did about it: {what we did}.',
  },
});
