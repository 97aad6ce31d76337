import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, sayInstead, tell } from './shared/offers.ts';
import { wordBehind, wordInFront } from './shared/who.ts';

const tongue =
  '<tongue:(spanish|arabic|mandarin|cantonese|chinese|vietnamese|tamil|mixtec|somali|haitian creole|creole|portuguese|russian|korean|tagalog|hmong|urdu|hindi|farsi|dari|pashto|french|polish|swahili|amharic|nepali|burmese|karen|japanese|bengali|punjabi|ukrainian|turkish|navajo|asl|german|italian|hebrew|yiddish|albanian|armenian|bosnian|khmer|lao|thai|tigrinya|yoruba|igbo|twi|kurdish|quechua|guarani|zapotec|nahuatl|kiche|mam)>';
const little = '(no|limited|poor|bad|deficient|weak|little|very little|broken|minimal|hardly any|barely any)';
const home =
  '(two languages|both languages|bilingual (home|family|household|environment)|home language|second language|bilingualism|being bilingual|hearing two languages|growing up bilingual)';

/** A home language, written as a lack of English. */
export const languageDeficit = definePhraseRule({
  id: 'language-deficit',
  title: 'A home language written as a lack',
  family: 'culture',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['BIL', 'INTP', 'SEED'],
  options: {},
  patterns: {
    has: `[<verb:(has|have|had|speaks|speak|spoke|understands|understand)> <much:${little}> english (proficiency|skills|ability)?]`,
    lacks: [
      '[<verb:(lacks|lack|lacked)> english (proficiency|skills)?]',
      '[<verb:~struggle> (to speak|with speaking) (proper|any)? english]',
      '[(barely|hardly|scarcely) <verb:(speaks|speak|spoke|understands|understand)> (any)? english]',
    ],
    english: [
      `[<much:(limited|poor|bad|deficient|weak|little|very little|broken|minimal|hardly any|barely any)> english (proficiency|skills|ability)?] !(sheepdog|class|classes|setter|breakfast)`,
      '[<much:(no)> english (proficiency|skills|at home|in the home|spoken)]',
      '[(poor|limited|little|weak|minimal|no) (command|knowledge|grasp|understanding|use) of english]',
      '[(lack of|no|limited|little|minimal|insufficient|not enough) (exposure to)? english (exposure)?] (at home|in the home|outside|contributes|is|delays|means)',
      '[<much:(no)> english] (.|,|;|$)',
    ],
    deficit: '[english (language)? (deficit|deficits|deficiency|deficiencies|delay|delays)]',
    isPoor: [
      'english [(is|was) (very)? (poor|limited|broken|minimal|weak)]',
      'english (skills|proficiency|ability) [(is|are|was|were) (very)? (poor|limited|broken|minimal|weak|low|lacking)]',
    ],
    unable: '[(is|are|was|were) (unable|not able) to (speak|understand|read|communicate in|converse in) english]',
    cannot: "[(cannot|can't|can not|does not|doesn't|do not|don't) (communicate|converse) in english]",
    atHome: "[english (is not|isn't|was not|is never|is rarely|is hardly) (spoken|used)] (at home|in the home)",
    nonEnglish:
      '[(non english speaking|lep|limited english proficient)] (mom|mother|dad|father|parent|parents|family|families|household|home|caregiver|caregivers|grandmother|grandfather|aunt|uncle|child|student)',
    isNonEnglish: '(is|are|was|were) [(non english speaking|lep|limited english proficient)]',
    barrier: '[(a)? language (barrier|barriers)]',
    notSpeak:
      "[(does not|doesn't|do not|don't|did not|didn't|cannot|can't|can not) (speak|understand|know) <much:(any|much|a lot of|enough)>? english <well:(well|fluently|very well)>?] !(with|at|to|in|when|during)",
    onlySpeaks: [
      `[only <verb:(speaks|speak|spoke|understands|knows|know)> ${tongue}]`,
      `[<verb:(speaks|speak|spoke|understands)> only ${tongue}]`,
    ],
    tongueOnly: `[${tongue} speaking only]`,
    onlyTongue: `(mom|mother|dad|father|parents|family|household|home|grandmother|caregiver|aunt|uncle) (is|are)? [${tongue} only]`,
    delayed: `[<effect:(delayed|delay|delays)> (because of|due to|caused by|from)] (the|his|her|their|having|hearing|learning|a)? ..1 ${home}`,
    confused: `[<effect:(confused|confusion)> (by|because of|due to|from|with)] (the|his|her|their|having|hearing|learning|a)? ..1 ${home}`,
    muddled: `[<effect:(confused|muddled)> (by|from|because of)] (hearing|learning|speaking|having|using|switching between) ..1 ((two|both|several) languages|english|${tongue})`,
    confuses: [
      `${home} [<be:(is|are|was|were|may be|might be)> (confusing|delaying|muddling) <whom:(him|her|them)>]`,
      `${home} [<be:(is|are|was|were|may be|might be)> (holding|slowing|setting) <whom:(him|her|them)> (back|down)]`,
      `${home} [<confuse:(confuses|confuse|confused|delays|delay|delayed)> <whom:(him|her|them)>]`,
    ],
    spoken: '(delayed|delay|behind|late|slow) [(since|because|as)] (two|several|too many|both) languages',
    lateFor:
      '(delayed|late|behind|slow) [(because|since|as) (you|they|he|she|the family|we) (speak|speaks|use|uses|hear|hears|have|has) (two|both|several|more than one) languages]',
    mixes: '[(mixing|mixes|mixed|confusing|confuses) (up)? (his|her|their|the|two|both) languages]',
    advice: [
      '^ (please|so|and)? [speak (more)? english] (to|with) (him|her|them|<Name>|your)',
      '[(speak|use|talk in|talk|speaking|using) (only english|english only|just english)]',
      '(to|please|^|should|must) [(speak|use|choose|pick|stick to|keep to) (only|just)? one language] !(or)',
      '[(stick to|keep to|switch to) english] (with|to|at|when|only|.)',
    ],
    accent: '[<article:(a)>? (heavy|thick|strong) accent] !(on|mark|marks|wall|color)',
  },
  unless: [
    '(not (caused|due|because)|does not cause|do not cause|do not confuse|not confuse|no evidence|myth)',
    '(title vi|federal|interpreter line|policy on|law|right to)',
    '(he|she) only speaks (with|when|to|in)',
    '(drum|drumming|beat|music|note)',
    'not (a)? ..1 language (barrier|barriers)',
    'barriers ..3 (removed|lowered)',
  ],
  answered: ['(interpreter|interpreted)', '^ languages at home', '^ which language'],
  message:
    'What languages does the child’s world hold? Writing what they do speak, and whether an interpreter was there, is more useful and kinder.',
  rewrites: (found) => [
    ...inPlace(found),
    ...(found.name === 'advice' ? [askWhich] : []),
    add('Add who interpreted', 'Languages at home: {languages}. Interpreter: {who, and how}.'),
    tell(
      'Say what they do speak',
      '{caregiver} speaks {language}; {interpreter} interpreted. {caregiver} likes to get news by {how}.',
    ),
  ],
});

/** What we advise is ours to change, not a rewrite’s: so only a question is offered. */
const askWhich = add(
  'Ask which language comes most easily',
  'Which language comes most easily to you with {child}? More than one is welcome here.',
);

const speaks: Readonly<Record<string, string>> = { has: 'speaks', have: 'speak', had: 'spoke' };
const theirs: Readonly<Record<string, string>> = { him: 'his', her: 'her', them: 'their' };

/** The one name in what goes is “English”, which the rule answers for. */
const what = (text: string, title = 'Say what they do speak'): Offer => sayInstead(text, { title, tellsNothing: true });

const homeAnd = (much: string): string =>
  /^(?:no|)$/i.test(much) ? '{home language}' : '{home language} and some English';

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const verb = get('verb').toLowerCase();
  switch (name) {
    case 'has':
      return [what(`${speaks[verb] ?? verb} ${homeAnd(get('much'))}`)];
    case 'english':
      return /^(?:your|his|her|their|the|of)$/.test(wordInFront(found, found.first)) || isNounNext(found)
        ? []
        : [what(homeAnd(get('much')))];
    case 'lacks':
      return [what(lacksOf(verb))];
    case 'nonEnglish':
    case 'isNonEnglish':
      return [what('{home language}-speaking', 'Say which language they speak')];
    case 'unable':
      return [what(/^(?:is|was)/i.test(text) ? 'speaks {home language}' : 'speak {home language}')];
    case 'cannot':
      return [
        what(
          /^do(?:n| )/i.test(text) || /s$|^they$/i.test(wordInFront(found, found.first))
            ? 'speak {home language}'
            : 'speaks {home language}',
        ),
      ];
    case 'tongueOnly':
      return [sayInstead(`${get('tongue')}-speaking`)];
    case 'barrier':
      return [sayInstead(/^a /i.test(text) ? 'a need for an interpreter' : 'need for an interpreter')];
    case 'notSpeak':
      return [
        what(notSpeak(text.toLowerCase(), get('much') !== '' && !/any/i.test(get('much')) ? 'some' : get('well'))),
      ];
    case 'onlySpeaks':
      return [sayInstead(`${verb} ${get('tongue')}`)];
    case 'onlyTongue':
      return [sayInstead(`${get('tongue')}-speaking`)];
    default:
      return ofTwoLanguages(found);
  }
}

function ofTwoLanguages({ get, name }: Found): readonly Offer[] {
  switch (name) {
    case 'delayed':
      return [sayInstead(`${get('effect').toLowerCase()}, with`)];
    case 'confused':
      return /ed$/i.test(get('effect')) ? [sayInstead('growing up with')] : [];
    case 'confuses': {
      const be =
        get('be').toLowerCase() || (/ed$/i.test(get('confuse')) ? 'were' : /s$/i.test(get('confuse')) ? 'is' : 'are');
      return [sayInstead(`${be} part of ${theirs[get('whom').toLowerCase()] ?? 'the'} days`)];
    }
    case 'accent':
      return [sayInstead('an accent I am still getting used to')];
    default:
      return [];
  }
}

/** “lacks English” → “speaks {home language}”, “barely speaks English” → “speaks {home language} and some English” */
function lacksOf(verb: string): string {
  if (verb.startsWith('lack')) return `${inflect('speak', tenseOf(verb, 'lack') ?? 'third')} ${homeAnd('no')}`;
  const spoken = verb.startsWith('struggl') ? inflect('speak', tenseOf(verb, 'struggle') ?? 'third') : verb;
  return `${spoken} ${homeAnd('some')}`;
}

/** “limited English speakers”: the words describe what follows. */
const isNounNext = (found: Found): boolean =>
  /^(?:speaker|speakers|family|families|home|exposure|background)$/.test(wordBehind(found, found.end));

/** “does not speak English” → “speaks {home language}”; what they do speak of it stays. */
function notSpeak(lower: string, some: string): string {
  const auxiliary = lower.split(' ')[0] ?? '';
  const tense = /^(?:does|can)/.test(auxiliary) ? 'third' : auxiliary.startsWith('did') ? 'past' : 'base';
  return `${inflect('speak', tense)} ${homeAnd(some === '' ? 'no' : 'some')}`;
}
