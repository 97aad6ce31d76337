import * as classes from '../language/classes.ts';
import { idOf } from '../text/vocabulary.ts';
import type { Pronoun } from './kin.ts';
import type { Standing } from './whose.ts';

/** The pronouns of a sentence, and the grammatical role of each. */

/** “helped her cut”, “helped her sister”: the word after “her” may be a verb or a noun, so “her” is ambiguous. */
export const doesOrHas =
  /\b(?:help(?:ed|s)?|watch(?:ed|es)?|saw|sees?|heard|hears?|made|makes?|felt) her (?!\p{Ll}*s\b|own\b)\p{Ll}{3,}\b/u;

const pronouns: Readonly<Record<Pronoun, RegExp>> = {
  she: /\b(?:she|her|hers|herself)(?:['’](?:s|ll|d))?(?![\p{L}-])/giu,
  he: /\b(?:he|him|his|himself)(?:['’](?:s|ll|d))?(?![\p{L}-])/giu,
};

export function pronounsIn(open: string, pronoun: Pronoun | undefined): readonly Standing[] {
  if (!pronoun) return [];
  return [...open.matchAll(pronouns[pronoun])].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    form: formOf(word.toLowerCase(), open.slice(index + word.length), open.slice(0, index)),
  }));
}

function formOf(word: string, behind: string, before: string): Standing['form'] {
  if (/^(?:he|she)(?:['’]|$)/.test(word)) return 'subject';
  if (word === 'his') return 'possessive';
  // “her” is an object in “let her cut”, but not in “let her own voice drop”
  if (word !== 'her' || (/\blets? $/.test(before) && !/^ (?:own|voice|head|hands?|arms?|body)\b/.test(behind)))
    return 'object';
  return isNounAhead(behind) ? 'possessive' : 'object';
}

/** “her lap”, but not “told her that”, “beside her.” */
function isNounAhead(behind: string): boolean {
  const next = /^ ([\p{L}'’-]+)/u.exec(behind)?.[1]?.toLowerCase();
  if (next === undefined) return false;
  if (next === 'own') return true;
  const id = idOf(next);
  return ![
    classes.prepositions,
    classes.conjunctions,
    classes.determiners,
    classes.pronouns,
    classes.adverbs,
    classes.be,
    classes.questionWords,
    classes.modals,
  ].some((words) => words.has(id));
}
