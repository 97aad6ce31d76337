import { defineStructureRule } from './structure-rule.ts';

/** A later note, or a letter to the child, without a thread from last time. */
export const missingHeldInMind = defineStructureRule({
  id: 'missing-held-in-mind',
  title: 'No thread from last time in a later note',
  severity: { 'session-note': 'hint', 'caregiver-letter': 'hint' },
  source: ['SEED'],
  couldHold: 'a thread from last time',
  message:
    'A small thread from last time tells {child} they were held in mind. Is there one from today to keep for next time?',
  isMissing: (whole, context) =>
    (context.kind === 'session-note' ? context.hasEarlierNote : whole.isToChild(context)) &&
    !whole.holds('held-in-mind'),
  addition: ({ kind }) => ({
    title: 'Add a place for what was held in mind',
    part: kind === 'session-note' ? 'hello' : 'opening',
    ...(kind === 'session-note' && { heading: 'Held in mind', label: 'Held in mind' }),
    text:
      kind === 'session-note'
        ? 'I told {child} I had been thinking about {detail from last time}. For next time, I’m keeping {detail}.'
        : 'I saw {thing}, and I thought of you.',
  }),
});
