import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { sayInstead, tell } from './shared/offers.ts';

const tongue = '(spanish|arabic|mandarin|cantonese|chinese|vietnamese|tamil|mixtec|somali|haitian creole|creole|portuguese|russian|korean|tagalog|hmong|urdu|hindi|farsi|dari|pashto|french|polish|swahili|amharic|nepali|burmese|karen|japanese|bengali|punjabi|ukrainian|turkish|navajo|asl|<Name>)';

/** A home language, written as a lack of English. */
export const languageDeficit = definePhraseRule({
  id: 'language-deficit',
  title: 'A home language written as a lack',
  family: 'culture',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['BIL', 'INTP', 'SEED'],
  options: {},
  patterns: {
    english: ['[english (language)? (deficit|deficits|deficiency|delay|delays)]', '[(no|limited|poor|little|broken|minimal) english]'],
    nonEnglish: '[(non-english-speaking|non english speaking)]',
    barrier: '[(a)? language (barrier|barriers)]',
    notSpeak: "[(does not|doesn't|do not|don't|did not|cannot|can't) speak (any|much)? english]",
    onlySpeaks: `[only (speaks|speak|spoke|understands)] ${tongue}`,
    cause: ['[(confused|delayed|delay|behind|confusing) (by|because of|due to|from)] (the|his|her|two|hearing|being|having)? ..1 (two languages|languages|bilingual|bilingualism|home language|spanish)', '[(two languages|bilingual (home|family|household)|home language) ..3 (confuses|confusing|confuse|delaying|delays|cause|causing|makes it harder|make it harder|holding)]'],
    accent: '[(heavy|thick|strong) accent]',
    only: ['[english only] !(please|menu|signs)', '[LEP]'],
  },
  unless: ['(not (caused|due|because)|does not cause|do not cause|do not confuse|not confuse)', '(title vi|federal|interpreter line|policy on|law)', '(he|she) only speaks (with|when|to|in)'],
  message: 'What languages does the child’s world hold? Writing what they do speak, and whether an interpreter was there, is more useful and kinder.',
  rewrites: (found) => [...inPlace(found), tell('Say what they do speak', '{caregiver} speaks {language}; {interpreter} interpreted. {caregiver} likes to get news by {how}.')],
});

function inPlace({ name, text }: Found<string>): readonly Offer[] {
  const third = !/^(?:do not|don|cannot|can)/i.test(text);
  switch (name) {
    case 'english':
      return /english$/i.test(text) ? [sayInstead('{home language} and some English', { title: 'Say what they do speak' })] : [];
    case 'nonEnglish':
      return [sayInstead('{home language}-speaking', { title: 'Say which language they speak' })];
    case 'notSpeak':
      return [sayInstead(third ? 'speaks {home language}' : 'speak {home language}', { title: 'Say what they do speak' })];
    case 'onlySpeaks':
      return [sayInstead(text.toLowerCase().replace(/^only /, ''))];
    case 'barrier':
      return [sayInstead(/^a /i.test(text) ? 'a need for an interpreter' : /s$/i.test(text) ? 'needs for an interpreter' : 'need for an interpreter')];
    default:
      return [];
  }
}
