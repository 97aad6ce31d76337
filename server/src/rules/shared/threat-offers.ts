import type { Offer } from '../phrase-rule.ts';
import { add, tell } from './offers.ts';

/** Offers in addition to a rule about visits, or in place of it. */

/** Offers that fit any such rule. Most keep the rule and add to it; one replaces it. */
export const before = add(
  'Add what comes before that',
  'Before any of that, we will call you to ask what would make visits easier.',
);
export const misses = add(
  'Add that there are visits to miss',
  'Everyone misses visits. Each family has {n} a year to miss or move, no reasons needed.',
);
export const cost = add(
  'Add what can be done',
  'If this cost is hard for you, please tell us: {what we can do about it}.',
);
export const asWelcome = tell(
  'Tell what happens next, as a welcome',
  'If you can, let us know by {time} so that another family can use the spot. If you can’t, we understand.',
);

/** Of who comes late, nothing is to be moved. */
export const whenLate = add(
  'Add what helps when it gets late',
  'Running late happens. Please call us, and {what we can still do}.',
);

/** A report may be a duty: that it is made stays, and that they hear of it first comes with it. */
const talkFirst = add(
  'Add that you will talk with them first',
  'Before any of that, I will tell you what I see, and we can look for help together: {what could help}.',
);
const talkedFirst = add(
  'Add that you talk with them first',
  'Before any of that, I will tell {caregiver} what I see and ask what would help.',
);

/** For a note: what the writer asked in addition to the rule. */
export const inNote: readonly Offer[] = [
  add('Add what you asked', 'Asked what would make visits easier: {what they said}.'),
  misses,
  tell(
    'Tell what was said, as a welcome',
    'Told {caregiver} what happens when visits do not work out ({what happens next}), and asked what would make them easier.',
  ),
];

/** What a family is asked to do between visits has to fit their days. Only they know what made it hard. */
const fitFirst = add(
  'Add what comes before that',
  'Before any of that, we will ask you what gets in the way, and change the ideas until they fit.',
);
const askedWhatFits = add(
  'Add what you asked',
  'Before that, I will ask {caregiver} what gets in the way, and we will change the ideas until they fit.',
);

/** Special offers, by pattern name. */
export const letterOffers: Readonly<Record<string, readonly Offer[]>> = { ifReport: [talkFirst], ifHome: [fitFirst] };
export const noteOffers: Readonly<Record<string, readonly Offer[]>> = {
  ifReport: [talkedFirst],
  ifHome: [askedWhatFits],
};
