import { defineStructureRule } from './structure-rule.ts';

/** A note that does not say how settled anybody was. */
export const missingRegulation = defineStructureRule({
  id: 'missing-regulation',
  title: 'No word on how settled everyone was in a note',
  severity: { 'session-note': 'hint' },
  source: ['SEED', 'OPRE'],
  couldHold: 'how settled everyone was, and who helped',
  message: 'How settled did {child} seem, and who helped when it got hard?',
  isMissing: (whole) => !whole.holds('regulation', 'co-regulation'),
  addition: {
    title: 'Add a place for how everyone was',
    part: 'regulation',
    heading: 'How we were',
    label: 'How we were',
    text: '{child} came in {state}. Hardest when {moment}. Settled with {who or what}. Left {state on leaving}.',
  },
});
