import { definePhraseRule, type Found } from './phrase-rule.ts';
import { wordsBefore } from './shared/caregivers.ts';
import { anew, hasMoreSteps, inPlace } from './shared/directive-offers.ts';
import { directivePatterns, noDirective } from './shared/directive-patterns.ts';
import { sentenceText, textBehind } from './shared/who.ts';

/** An order in a letter. An invitation would leave room for the family’s own days. */
export const caregiverDirective = definePhraseRule({
  id: 'caregiver-directive',
  title: 'An order to a caregiver, where an invitation fits',
  family: 'caregivers',
  severity: { 'caregiver-letter': 'information' },
  source: ['SEED', 'EI7', 'HS'],
  options: {},
  patterns: directivePatterns,
  unless: noDirective,
  accepts: (found) => isOrder(found),
  message:
    'This reads as an instruction. You two are a team: would an invitation fit, with room for what works at home?',
  rewrites: (found) => [...inPlace(found), ...anew(found)],
});

const imperative = new Set<string>(['makeSure', 'beSure', 'ensure', 'doNotLet', 'doNot']);
const lead = new Set('please also and then always just but so next first finally , : ; - ( • * " “'.split(' '));
const openers = new Set(
  'if when after before at during while on in once as for to whenever by from instead'.split(' '),
);
const somebody = new Set(
  "i we you he she they it i'll we'll i'm we're let's to will can who she'll he'll they'll you'll us".split(' '),
);

/** An order opens its clause. Not an order: “I will make sure that …”. A question: “do you need to”. */
function isOrder(found: Found): boolean {
  const before = wordsBefore(found);
  if (isCondition(before) || hasMoreSteps(found) || isOthersTask(found) || isOfSwallowing(found)) return false;
  if (found.name === 'important') return !/\b(?:i|we)\b/.test(before.slice(-3).join(' '));
  if (found.name === 'youShould' || found.name === 'youMustPlease')
    return !/^(?:do|did|why|should)$/.test(before.at(-1) ?? '');
  return !imperative.has(found.name) || opensClause(before);
}

/** “All liquids must be thickened. Do not give water.”: an order that keeps food out of the lungs is not unkind. */
const isOfSwallowing = (found: Found): boolean =>
  /\b(?:iddsi|thicken\w*|aspirat\w*|airway|chok\w+|allerg\w+)\b/i.test(found.block.prose) &&
  /\b(?:give|offer|feed|serve|liquids?|drinks?|eats?|upright)\b/.test(sentenceText(found));

/** Somebody else has to do it: “There is a form that must be signed by the doctor”. */
const isOthersTask = (found: Found): boolean =>
  found.name === 'passive' &&
  /^ by (?!you\b|(?:a |the |both |either )?(?:parents?|guardians?|caregivers?)\b)/.test(textBehind(found, found.end));

/** A condition, not an order: “If you cannot leave work, we can talk by phone”. */
function isCondition(before: readonly string[]): boolean {
  const [last = '', other = ''] = before.slice(-2).reverse();
  return (
    ifs.test(last) || (ifs.test(other) && /^(?:the|your|his|her|their|any|all|a|an|these|both|either)$/.test(last))
  );
}
const ifs = /^(?:if|when|whenever|unless|whether|case)$/;

function opensClause(before: readonly string[]): boolean {
  // “…, so don’t give in to it”, “… but please don’t”
  if (/^(?:so|please)$/.test(before.at(-1) ?? '')) return true;
  const words = [...before];
  while (words.length > 0 && lead.has(words.at(-1) ?? '')) words.pop();
  if (words.length === 0) return true;
  if (openers.has(words[0] ?? '') && /^[,:;]$/.test(before.at(-1) ?? '')) return true;
  return words.length > 2 && !words.some((word) => somebody.has(word) || /^[a-z]+(?:ed|s)$/.test(word));
}
