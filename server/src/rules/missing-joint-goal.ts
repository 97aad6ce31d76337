import { defineStructureRule } from './structure-rule.ts';

const goals = /\b(?:goals?|objectives|outcomes?|working (?:toward|on))\b/;
const goalsOrPlan = new RegExp(`${goals.source}|^p\\b|^(?:the |treatment |my |our )?plan\\b`);

/** Goals or a plan that do not begin with why this family came. */
export const missingJointGoal = defineStructureRule({
  id: 'missing-joint-goal',
  title: 'Goals without the reason this family came',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'ECTA'],
  couldHold: 'the family’s reason for the goal',
  message:
    'Why did this family come? Starting the goal with their reason makes it theirs, and payers read “so that” as function.',
  isMissing: (whole, { kind }) =>
    whole.isTitled(kind === 'session-note' ? goalsOrPlan : goals) && !whole.holds('joint-goal'),
  addition: {
    title: 'Add the family’s reason to the goal',
    part: 'goals',
    heading: 'Our shared goal',
    label: 'In {caregiver}’s words',
    text: '"{why they came}". With {partner}, during {routine}, {child} will {do}, so that {what it makes possible}. We’ll know when {sign}.',
  },
});
