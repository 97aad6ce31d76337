import { defineStructureRule } from './structure-rule.ts';

/** A note without anything that the child chose, loved or started. */
export const missingChildLead = defineStructureRule({
  id: 'missing-child-lead',
  title: 'Nothing the child chose, loved or started in a note',
  severity: { 'session-note': 'hint' },
  source: ['SEED'],
  couldHold: 'what {child} chose',
  message: 'What did {child} choose, love or show you today?',
  isMissing: (whole) => !whole.holds('play'),
  addition: {
    title: 'Add a place for what the child chose or loved',
    part: 'play',
    heading: 'What we played',
    label: '{child} led us to',
    text: '{what they chose or loved, and how you joined}',
  },
});
