/**
 * What can live between people in a note or a letter, in the terms of the field: “regulation” is how settled somebody
 * was, “co-regulation” who was there and helped, “repair” coming back together after a hard moment.
 */
export const moments = [
  'regulation',
  'co-regulation',
  'play',
  'caregiver-voice',
  'caregiver-priority',
  'challenge-together',
  'hard-moment',
  'repair',
  'held-in-mind',
  'joint-goal',
  'next-step',
  'invitation',
  'contact',
  'strength',
  'concern',
  'ask',
] as const;

export type Moment = (typeof moments)[number];
