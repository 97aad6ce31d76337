import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { say, tell } from './shared/offers.ts';

/** Words that know only one kind of family. */
export const familyAssumption = definePhraseRule({
  id: 'family-assumption',
  title: 'Words that assume one kind of family',
  family: 'culture',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['TEN', 'SEED', 'CDCP'],
  options: {},
  patterns: {
    pair: ['[(both)? (mother and father|father and mother|mom and dad|dad and mom|moms and dads|mommy and daddy|husband and wife)] !(bear|duck|lion|cow)', '[(both|two) parents] !(were|are|came|joined|sat|held|work|said|told|noticed)'],
    dear: ['dear [(parents|parent|mom and dad|mr . and mrs .|mr and mrs|mother and father)]', '[(mr . and mrs .|mr and mrs)]'],
    real: '[(real|natural|actual) (mom|mother|dad|father|parents|parent|family)]',
    broken: '[(a)? (broken|intact) (home|family)]',
    single: ['[(comes|is|came) from a single parent (home|family|household)]', '[(fatherless|motherless|out of wedlock|illegitimate)]', '[(no father|no mother|no dad|father is not|dad is not) in the (picture|house|home)]'],
    needsFather: '[(a|every) (boy|girl|child) needs a (father|mother|dad|mom|man)]',
    names: '[(maiden name|christian name)]',
    holidays: '[(christmas list|easter bunny)]',
  },
  unless: [
    '(he|she|they|who|his|her|child|<Name>) (said|asked|told|calls|drew|pretended|sang|sings|misses|missed|ran to|hugged|loves)',
    '(two moms|two dads|his moms|her moms|his dads|her dads|both moms|both dads)',
    'you told me',
    '(your|his|her) (own)? (mother and father|mom and dad)',
    '(pretend|played|story|book|song|puppet|dolls|bears)',
    'each of (his|her) two parents',
  ],
  message: 'Families come in many shapes. Would “your family”, “the grown-ups at home”, or the names they use fit here?',
  rewrites: (found) => [...inPlace(found), tell('Name who is there', '{child} lives with {who}, and spends time with {who}.')],
});

function inPlace({ name, text }: Found<string>): readonly Offer[] {
  switch (name) {
    case 'pair':
      return [say('the grown-ups at home')];
    case 'dear':
      return /^mr/i.test(text) ? [] : [say('family')];
    case 'real':
      return [say(text.toLowerCase().replace(/^\w+/, 'birth'))];
    case 'broken':
      return [say(/^a /i.test(text) ? 'a home with its own story' : 'home with its own story', { title: 'Name who is there', text: '{who is at home}' })];
    case 'names':
      return [say(/maiden/i.test(text) ? 'former last name' : 'first name')];
    case 'holidays':
      return [say(/list/i.test(text) ? 'wish list' : 'favorite holiday visitor')];
    default:
      return [];
  }
}
