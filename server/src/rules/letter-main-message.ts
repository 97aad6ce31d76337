import { defineStructureRule } from './structure-rule.ts';
import type { Moment } from '../note/moments.ts';
import type { Whole } from './shared/whole.ts';

/** Moments that tell the family something. All others are about the letter itself. */
const said: readonly Moment[] = [
  'strength',
  'concern',
  'ask',
  'next-step',
  'joint-goal',
  'caregiver-voice',
  'caregiver-priority',
  'held-in-mind',
  'play',
  'regulation',
  'co-regulation',
  'invitation',
];
/** The first lines are two paragraphs, or more if these are short. */
const firstParagraphs = 2;
const firstLineWords = 40;

/** The first lines contain none of these moments, but later lines do. */
function isLate({ body }: Whole): boolean {
  let words = 0;
  for (const [index, { fact }] of body.entries()) {
    if (fact.open > 0 || fact.told.some(({ moment }) => said.includes(moment)))
      return index >= firstParagraphs && words >= firstLineWords;
    words += fact.words;
  }
  return false;
}

/** A letter whose first lines say nothing that a family needs. */
export const letterMainMessage = defineStructureRule({
  id: 'letter-main-message',
  title: 'A letter whose main message comes late',
  severity: { 'caregiver-letter': 'hint' },
  source: ['CDC4', 'AHRQ'],
  couldHold: 'its main message in the first lines',
  message: 'What is the one thing they should know? A tired reader takes in the first lines best.',
  isMissing: (whole, context) => whole.isToFamily(context) && isLate(whole),
  addition: {
    title: 'Begin with the main message',
    part: 'opening',
    text: 'The main thing first: {what you most want them to know}.',
  },
});
