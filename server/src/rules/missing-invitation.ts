import { defineStructureRule } from './structure-rule.ts';

/** A letter without an open door. */
export const missingInvitation = defineStructureRule({
  id: 'missing-invitation',
  title: 'A letter without an open door',
  severity: { 'caregiver-letter': 'information' },
  source: ['SEED', 'AHRQ'],
  couldHold: 'an open door',
  message:
    'Is there an open door here? One line can invite them in, and one can say how else they could have this news: a call, pictures, another language.',
  isMissing: (whole, context) => !whole.holds('invitation') && whole.isToFamily(context),
  addition: {
    title: 'Add an open door',
    part: 'closing',
    text: 'What do you think? Does this match what you see at home? I can also {call / send a voice message / show you on video}, whatever is easiest for you.',
  },
});
