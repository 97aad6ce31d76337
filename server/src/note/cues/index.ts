import type { Moment } from '../moment.ts';
import { challengeTogether } from './challenge-together.ts';
import { caregiverPriority } from './caregiver-priority.ts';
import { caregiverVoice } from './caregiver-voice.ts';
import type { Cue } from './cue.ts';
import { hardMoment } from './hard-moment.ts';
import { heldInMind } from './held-in-mind.ts';
import { jointGoal } from './joint-goal.ts';
import { ask, concern, contact, invitation, strength } from './letter.ts';
import { nextStep } from './next-step.ts';
import { play } from './play.ts';
import { regulation } from './regulation.ts';
import { repair } from './repair.ts';

export const cues: Readonly<Record<Moment, Cue>> = {
  regulation,
  play,
  'caregiver-voice': caregiverVoice,
  'caregiver-priority': caregiverPriority,
  'challenge-together': challengeTogether,
  'hard-moment': hardMoment,
  repair,
  'held-in-mind': heldInMind,
  'joint-goal': jointGoal,
  'next-step': nextStep,
  invitation,
  contact,
  strength,
  concern,
  ask,
};
