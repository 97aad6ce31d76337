import { defineStructureRule } from './structure-rule.ts';

/** A letter that does not say how to answer it. */
export const letterHowToReachUs = defineStructureRule({
  id: 'letter-how-to-reach-us',
  title: 'A letter that does not say how to reach you',
  severity: { 'caregiver-letter': 'hint' },
  source: ['INTP', 'SEED'],
  couldHold: 'how to reach you',
  message:
    'How can they reach you? A call, a text or a voice message, in the language they like, keeps the talk going.',
  isMissing: (whole, context) => !whole.holds('contact') && whole.isToFamily(context),
  addition: {
    title: 'Add how to reach you',
    part: 'closing',
    text: 'You can call me, text or send a voice message: {clinic contact}.',
  },
});
