/**
 * What can live between people in a note or a letter. The words are those of the field: “regulation” for how settled
 * somebody was and who helped, “repair” for finding each other again after a hard moment.
 */
export const moments = [
  'regulation',
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
