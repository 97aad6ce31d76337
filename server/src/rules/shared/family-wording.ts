import type { People } from '../../text/about.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { isMany, verbFor, withArticle } from './copula.ts';
import { say } from './offers.ts';
import { doerOf } from './place.ts';

/**
 * “Autistic child” and “child with autism” are both good. If a family has chosen one, and the front matter says so
 * (`wording: identity-first` or `person-first`), the other one gets a quiet finding.
 */
export type Wording = People['wording'];

const article = '<article:(a|an|the|my|our|this|that|another|every|each|any|some|many|other|one|two|three)>';
const noun =
  '<noun:(child|children|kid|kids|kiddo|kiddos|boy|boys|girl|girls|toddler|toddlers|student|students|preschooler|preschoolers|learner|learners|son|daughter|brother|sister|sibling|siblings|peer|peers|person|people|adult|adults|teen|teens|baby|babies|client|clients|patient|patients)>';
const age =
  '<age:((1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|eight) (year old|yo|y / o|month old) (child|boy|girl|kid)?)>';
const condition = '<what:(autism|asd|autism spectrum disorder|a disability|disabilities)>';
const noPerson = '!(team|clinic|evaluation|traits|group|specialist|spectrum|program|class|waiver|center)';

export const familyPatterns = {
  identityPerson: `${article}? (<size:(little|young|older|bright|happy|funny)>)? [<which:(autistic|disabled)> ${noun}]`,
  identityIs:
    "<be:(is|are|was|were|he's|she's|they're)> [<which:(autistic|disabled)>] !(and proud|child|boy|girl|kid|toddler|student|parking)",
  withCondition: `${article}? [(${noun}|${age}) (with|who has|who have) ${condition}] ${noPerson}`,
  hasCondition: `[<verb:(has|have|had)> ${condition}] ${noPerson}`,
} as const;

const isSomebody = /^(?:pronoun|they|child|name|nobody)$/;
const firstOf: Readonly<Record<string, Wording>> = {
  identityPerson: 'person-first',
  identityIs: 'person-first',
  withCondition: 'identity-first',
  hasCondition: 'identity-first',
};

export const isFamilyWording = ({ name }: Found): boolean => name in firstOf;

/** Does this family prefer the other wording? Undefined for patterns that are not in this file. */
export function isOtherThanChosen(found: Found, wording: Wording): boolean | undefined {
  const { name, whole } = found;
  if (!isFamilyWording(found)) return undefined;
  if (wording === undefined || firstOf[name] !== wording) return false;
  if (name !== 'identityIs' && name !== 'hasCondition') return true;
  return /['\u2019]/.test(found.get('be')) || isSomebody.test(doerOf(found, whole.first));
}

export const familyMessage = ({ text }: Found, wording: Wording): string =>
  `The front matter says that this family likes ${wording === 'identity-first' ? 'identity-first words, such as “autistic child”' : 'person-first words, such as “child with autism”'}. Would that fit for “${text}” too?`;

/** The wording that the family chose, in place of the other. */
export function familyOffers(found: Found): readonly Offer[] {
  const { get, name } = found;
  // “ASD” looks like a name, but is none, so the offer loses nothing
  const whole = { replaces: 'pattern', tellsNothing: true } as const;
  const identity = /disab/i.test(`${get('what')}${get('which')}`) ? 'disabled' : 'autistic';
  const condition = identity === 'disabled' ? 'a disability' : 'autism';
  const put = (text: string, title = text): readonly Offer[] => [say(text, { ...whole, title: `Say “${title}”` })];
  switch (name) {
    case 'hasCondition':
      return put(`${{ had: 'was', have: 'are' }[get('verb').toLowerCase()] ?? 'is'} ${identity}`);
    case 'identityIs':
      return put(`${verbFor(get('be'), 'have')} ${condition}`);
    case 'withCondition': {
      const words = `${identity} ${get('noun')}${get('age')}`;
      return put(withArticle(get('article'), words), words);
    }
    default: {
      const many = identity === 'disabled' && isMany(get('noun'));
      const words = `${get('noun')} with ${many ? 'disabilities' : condition}`;
      const sized = get('size') === '' ? words : `${get('size')} ${words}`;
      return put(withArticle(get('article'), sized), words);
    }
  }
}
