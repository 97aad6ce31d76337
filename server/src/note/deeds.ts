import { inflect } from '../language/inflect.ts';
import { isNegated, isSpoken, ownSentences, type Said } from './clauses.ts';
import { onceFor, type Names } from './names.ts';
import { promisedVerbs } from './promises.ts';
import type { Block } from '../text/block.ts';

/** Something promised or done, with enough detail to match a promise to its deed. */
export interface Deed {
  /** In its base form, with one verb for all synonyms: “call” for “phoned”. */
  readonly verb: string;
  /** What it was about: “red”, “paint”. May be empty: “I called”. */
  readonly about: readonly string[];
  readonly by: 'writer' | 'caregiver' | 'unsure';
}

const same: Readonly<Record<string, string>> = {
  phone: 'call',
  ring: 'call',
  email: 'send',
  mail: 'send',
  practise: 'practice',
  speak: 'talk',
  begin: 'start',
};

export const verbOf = (rest: string): string => {
  const verb = promisedVerbs.find((each) => rest === each || rest.startsWith(`${each} `)) ?? rest.split(' ')[0] ?? '';
  return same[verb] ?? verb;
};

const pastForms: ReadonlyMap<string, string> = new Map(
  promisedVerbs.flatMap((verb) =>
    ['past' as const, 'participle' as const].map((tense) => [inflect(verb, tense), same[verb] ?? verb] as const),
  ),
);

/** Words that say when, where and how, but not what. */
const small = new Set(
  `a an the and or but so as to of on in at by for with without from into about over under up down out off if when while until because that this these those it its he she they we i you me him her them us my your his
  their our is are was were be been has have had do did done will would can could how what who which there here then again also still just both all some any more one two three first last next time visit week weeks
  today tonight tomorrow yesterday morning afternoon evening night day days monday tuesday wednesday thursday friday saturday sunday together back home`.split(
    /\s+/,
  ),
);
const most = 6;

/** The content words, normalized for comparison: without plural and other endings. */
export const contentOf = (text: string): readonly string[] =>
  [...new Set((text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !small.has(word)).map(stem))].slice(
    0,
    most,
  );

const stem = (word: string): string => word.replace(/(?<=\p{L}{3})(?:ies|es|ed|ing|s)$/u, '').slice(0, 7);

const before = onceFor(
  ({ caregiver }) =>
    new RegExp(
      String.raw`(?:(?<writer>^|\b(?:I|[Ww]e)|(?<=[^.,]) and)|(?<caregiver>${caregiver}))\s*(?:also|then|just|already)?\s*$`,
      'u',
    ),
);
const notDone = /\b(?:to|will|would|should|could|can|may|might|did|forgot|if|not)\s+(?:\p{L}+\s+)?$/iu;
const pointsBack = /^\s*(?:it|them|that|those|one|both)\b/i;

/** What the block says was done, by anybody but the child. */
export function deedsIn(block: Block, names: Names): readonly Deed[] {
  const sentences = ownSentences(block);
  return sentences.flatMap((said, index) =>
    isNegated(said.text) ? [] : deedsOf(said, sentences[index - 1]?.text ?? '', names),
  );
}

function deedsOf(said: Said, previous: string, names: Names): readonly Deed[] {
  return [...said.text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const verb = pastForms.get(word.toLowerCase());
    const lead = said.text.slice(0, index);
    if (verb === undefined || notDone.test(lead) || isSpoken(said, index)) return [];
    const behind = said.text.slice(index + word.length).split(/[;—]/)[0] ?? '';
    const about = contentOf(pointsBack.test(behind) ? `${behind} ${previous}` : behind);
    const who = before(names).exec(lead)?.groups;
    const by = who?.['caregiver'] === undefined ? (who ? 'writer' : 'unsure') : 'caregiver';
    return [{ verb, about, by }];
  });
}
