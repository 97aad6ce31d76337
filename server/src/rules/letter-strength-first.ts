import { defineStructureRule } from './structure-rule.ts';

/** A worry before anything that this child can do or loves. */
export const letterStrengthFirst = defineStructureRule({
  id: 'letter-strength-first',
  title: 'A letter that names a worry before a strength',
  severity: { 'caregiver-letter': 'information' },
  source: ['SEED', 'EI7', 'UVM'],
  couldHold: 'a strength before the first worry',
  message:
    'The first worry stands before any strength. When a family reads first what you enjoy about their child, they can take in the rest.',
  isMissing: (whole, context) => {
    const [concern] = whole.all('concern');
    return concern !== undefined && whole.placeOf('strength') > concern.at && whole.isToFamily(context);
  },
  addition: {
    title: 'Begin with what you enjoy about the child',
    part: 'opening',
    text: 'First, what I enjoyed: {strength}. {a moment you shared}.',
  },
});
