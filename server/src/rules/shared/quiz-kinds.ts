import * as quiz from './quiz-patterns.ts';
import { heard } from './quiz-talk.ts';
import type { reports } from './quiz-reports.ts';

/** The patterns of quiz questions, by what they ask for. The wordings of the offers depend on it. */
export const questions = {
  what: [...quiz.naming, ...quiz.unfinished],
  color: [...quiz.colors, ...quiz.unfinishedColor],
  shape: quiz.shapes,
  letter: quiz.letters,
  number: quiz.numbers,
  animal: quiz.features,
  scene: quiz.scene,
  who: quiz.who,
  says: quiz.whoSays,
  count: [...quiz.counts, ...quiz.counting],
  howMany: quiz.howMany,
  cloze: quiz.cloze,
  reciting: quiz.reciting,
  age: quiz.age,
  sound: [...quiz.sounds, ...quiz.unfinishedSound],
  thing: [...quiz.identity, ...quiz.places, ...quiz.commands],
  choice: quiz.choosing,
  opposites: quiz.opposites,
  live: quiz.lives,
  fits: quiz.fits,
  eating: quiz.eating,
  doing: quiz.doing,
  made: quiz.made,
  after: quiz.after,
  day: quiz.day,
  has: quiz.whoHas,
  list: quiz.listing,
  use: quiz.use,
  fact: quiz.facts,
  ...heard,
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Name = keyof typeof questions | keyof typeof reports;
