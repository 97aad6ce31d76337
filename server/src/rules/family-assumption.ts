import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, say, sayInstead, tell } from './shared/offers.ts';
import { sentenceText, wordBehind, wordInFront } from './shared/who.ts';

const pair =
  '(mother and father|mothers and fathers|father and mother|fathers and mothers|mom and dad|dad and mom|moms and dads|dads and moms|mommy and daddy|mommies and daddies|husband and wife|mom or dad|dad or mom|mother or father|father or mother|mommy or daddy|husband or wife|moms or dads)';

/** Words that assume one kind of family. */
export const familyAssumption = definePhraseRule({
  id: 'family-assumption',
  title: 'Words that assume one kind of family',
  family: 'culture',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['TEN', 'SEED', 'CDCP'],
  options: {},
  patterns: {
    pair: [`[(both|the)? ${pair}]`, '[both parents]', '[both (of)? (his|her|their|your|the) parents]'],
    dear: [
      'dear [(parents|parent)] !(and|or|/|&|of)',
      'dear [(mom and dad|mother and father|mommy and daddy|moms and dads|mothers and fathers|mommies and daddies|mom|mommy|mother|dad|daddy|father|moms|mothers|dads|fathers)] (,|:|!|and|of)',
    ],
    couple: 'dear [(mr .? (and|&) mrs .?|mrs .? (and|&) mr .?)] <last:Name>',
    real: `[(real|natural|actual|true)] <who:(mom|mommy|mother|dad|daddy|father|parent|parents)> !(joke|jokes|duck|ducks|bear|moment|talk|style)`,
    brokenIt:
      '(it is|this is|it was|from|in) [(a|an)? (broken|single parent|fatherless|motherless|one parent) (home|family|household)] !(room|dinner)',
    askKin:
      '^ (please|also)? (ask|have|get) [(his|her|their) (mother|mom|father|dad|mommy|daddy)] (to|help|hold|do|sit|try|join|read|come|take|bring|show|give|play|watch|practice|put|wait)',
    broken: [
      '[<from:(comes from|came from|come from|is from|from|child of)> (a|an) (broken|intact|single parent|fatherless|motherless) (home|family|household)]',
      '[<from:(lives in|lived in|living in|live in|raised in|raised by|grew up in|growing up in)> (a|an) (broken|intact|single parent|fatherless|motherless) (home|family|household)]',
      '^ [(broken|intact|single parent|intact two parent|intact nuclear|traditional|two parent|non traditional|nontraditional|fatherless|motherless) (home|family|household)] (.|,|;|:|-|–|$|with|and)',
      '(is|was|has|have|with|in|of) [(a|an) (single parent|one parent|single mother|single mom|single father|broken|fatherless|motherless) (home|house|family|household)] !(program|group|discount|support)',
      '(a|an|the|from|in) [(intact|traditional|normal|conventional|complete) (two parent|nuclear)? (family|home|household)] !(room|dinner|meal|game|recipe|dance|song|style)',
      '(parents|family|home) (is|are|remains|still) [intact] (,|.|;|$)',
    ],
    without: '[(a|the)? (fatherless|motherless|illegitimate) <who:(child|boy|girl|baby|toddler|family|home)>]',
    wedlock: [
      '(is|was) [illegitimate]',
      '[(born)? (out of|outside|outside of) (wedlock|marriage)]',
      '(parents|mom and dad|mother and father|they) (are|were|have)? [(never|not) (legally|been)? (married|wed)] (.|,|;|and|to|$)',
      '[(unmarried|unwed) (parents|couple)]',
      '[(no|lacks a|without a|absent) (father|mother|male) figure]',
      '[(without (a|any|his|her)|no) (father|dad|mother|mom|man|male|woman) (in the (home|house|picture|family|household)|at home|around|present|influence|role model)] !(today|this|yet|when)',
      '[(absent|absentee|deadbeat) (father|dad|mother|mom|parent|parents)]',
      '(father|dad|mother|mom|parent) (is|was|has been)? [(not in|out of) the picture] !(frame|book)',
      '[(fob|mob|bio dad|bio mom|biological father|biological dad|biological mother|biological mom|birth father|birth mother) (is|was|has been|remains)? (also|still|currently)? (not (currently|really)? (involved|in the picture|around)|uninvolved|absent|out of the picture)] (.|,|;|and|at|$) !(today)',
      '(father|dad) (is|was|has been|remains) [absent] (.|;|$|from (his|her|their) (life|lives))',
      '[not (her|his|their) own (child|kid|son|daughter|baby)]',
      '[product of (a|an)? ..1 (marriage|divorce|affair)]',
      '(adopted|adoptive|foster) , [not (one of)? (their|her|his) own]',
      '(family|home|household) is [(non traditional|nontraditional|unconventional|broken|incomplete)] !(down|into)',
    ],
    kinds:
      '[(a|an|the)? (non traditional|nontraditional|untraditional|incomplete|proper) <who:(family|home|household)>]',
    needs:
      '<who:(boy|boys|girl|girls|child|children|kids|kid|baby|babies)> <verb:~need> [(both)? (a|their|his|her)? (father|mother|dad|mom|mum|man|(mother|mom|mum|father|dad) and (a|their)? (father|dad|mother|mom|mum))]',
    own: '[(his|her|their) own <who:(mother|mom|father|dad|parents)>] (gave|left|abandoned|never|does not|did not|could not)',
    dads: [
      '(dad|daddy|father|fathers|dads|husband|grandpa) ..1 (can|could|will|may|is|was|to|might)? [(babysit|babysits|babysitting|babysat)]',
      '[(dads|fathers|dad|father|daddies|daddy) (are|is) (welcome|invited) (too|also|as well)]',
      '^ [(all)? (dads|fathers|moms|mothers)] (are|will be) (invited|asked|welcome|encouraged|reminded|expected) (to|too|for|at|on)',
      '[even (dads|fathers|dad|daddy)]',
    ],
    fields:
      "^ [(mother's|father's|mom's|dad's) (name|occupation|employer|signature|phone|phone number|work|email|date of birth)] (:|/|_|and (father's|mother's))",
    spouse: [
      '(have|ask|get|let|bring) [your (husband|wife)] (to|and|or|help|do|try|hold|join|take|along|with|too|if|.)',
      '[your (husband or wife|wife or husband)]',
    ],
    days: "[(mother|mothers|mother's|father|fathers|father's) day] (card|cards|craft|crafts|gift|gifts|tea|breakfast|present|presents)",
    names: '[(maiden name|christian name)]',
    asAMother:
      '^ [as (a|any|the|every|his|her|their) <who:(mother|mom|mum|father|dad|woman|man|wife|husband)> ,?] you (will|would|must|should|naturally|surely|know|want|of course|no doubt|already)',
    anyMother: [
      '[(all|every|most|any) (moms|mothers|mom|mother|mommies|mommy|dads|fathers|dad)] (know|knows|worry|worries|feel|feels|want|wants|love|loves|understand|understands|wonder|wonders|dream|dreams)',
      '^ [(moms|mothers|mommies)] (know|worry|love|need|want|often|always|should|understand) !(of)',
    ],
    singleHomes:
      '(children|kids|boys|girls|he|she) (from|of|in|with|come from) (a)? [(single parent|broken|divorced|fatherless|one parent|single mother) (homes|families|households|parents)]',
    babyDaddy: [
      "[(baby daddy|babydaddy|baby mama|baby's daddy|babies daddy)]",
      '(he|she|child|they|<Name>) (has|have) [no (dad|father|mom|mother)] (.|,|;|and|$)',
    ],
    merry:
      '(have|had|wish|wishing|wishes) ..2 [(a|an) (very)? (merry|happy|blessed|joyful|lovely) <feast:(christmas|easter)>]',
    holidays: [
      '^ [(merry christmas|happy easter)]',
      '(get|got|gets|want|wants|did|gave|getting) ..4 [for (christmas|easter)]',
      '[(christmas list|christmas wish list|letter to santa)]',
      '[(the)? easter bunny]',
      '[(christmas|easter) (break|vacation|party|parties|egg hunt|parade|concert|pageant|crafts|craft|baskets|celebration)]',
      '(your|our|the|a) [christmas (holiday|holidays|tree|plans|concert|pageant|craft|crafts|morning|presents)]',
      '(get|gets|getting|want|wants|like|likes|hope|hopes|hoping|bring|bringing|ask|asking|wish|wishing|list) ..3 (from|for) [santa]',
      '[santa] (bring|brought|brings|will bring|is bringing|has brought|comes|came|will come)',
      '[(photos|pictures|breakfast|visit) with santa]',
    ],
  },
  unless: [
    '(he|she|they|who|child|<Name>) (said|says|asked|asks|told|tells|calls|called|drew|draws|pretended|pretends|sang|sings|misses|missed|ran to|hugged|loves|wants|wanted)',
    '(two moms|two dads|his moms|her moms|his dads|her dads|both moms|both dads)',
    'you told me',
    '(your|his|her|their|my|our) (own)? (mother and father|mom and dad|mommy and daddy|father and mother)',
    '(pretend|pretends|pretended|played|plays|story|book|song|sang|puppet|puppets|doll|dolls|bear|bears|ducks|dollhouse)',
    'each of (his|her) two parents',
  ],
  answered: ['^ at home with'],
  accepts: (found, { kind }) => {
    // in a letter, the reader may be that mother, or there may be no mother
    if (found.name === 'askKin') return kind === 'caregiver-letter';
    // the names of “Mr. and Mrs. H.” are known; a full name may be copied from an envelope; and “birth mother” matters
    // for a child in another home
    if (/^b(?:io|irth)/i.test(found.text) && /\b(?:foster|adopt\w*|court|custody)\b/.test(sentenceText(found)))
      return false;
    if (found.name === 'couple') return found.get('last').length > 1;
    // one finding is enough for “Her real dad is not in the picture”
    if (/the picture$/i.test(found.text) && /^(?:real|natural|actual)$/.test(wordInFront(found, found.whole.first)))
      return false;
    if (found.name === 'pair') return isRequired.test(sentenceText(found));
    // not flagged: “a real dad joke”, “she is a real mom to him”
    return found.name !== 'real' || !/^(?:a|an|the|like|some)$/.test(wordInFront(found, found.first));
  },
  // “Mr and Mrs” is how many letters in Britain begin
  quiet: (found) => found.name === 'couple' && !found.text.includes('.'),
  message:
    'Families come in many shapes. Would “your family”, “the grown-ups at home”, or the names they use fit here?',
  rewrites: (found) => [...inPlace(found), ...further(found)],
});

/** Asks or orders every family to do something. Who came and who lives in a home is a fact, and not flagged. */
const isRequired =
  /^(?:please )?(?=\w)(?:bring|send|list|tell|include|ask|have)\b|\b(?:(?:must|should|please) (?:both )?(?=\w)(?:sign|attend|come|be|fill|bring|have|ask)|sign (?:below|here|the|this|it|both)|to sign|(?:needs?|has|have|required|expected|asked|invited|welcome) to (?=\w)(?:sign|attend|come|be|join)|(?:are|is) (?:welcome|invited|needed|required|expected|asked)|must|look forward to|every (?:child|family)|have (?:both )?(?=\w)(?:mother|father|mom|dad|mommy|daddy)|ask (?:both |the )?(?=\w)(?:mother|father|mom|dad)|bring (?:both|mother|mom|dad|father))\b/;

const whoIsThere = tell('Name who is there', '{child} lives with {who}, and spends time with {who}.');
const addWho = add('Add who is there', 'At home with {child}: {who}.');

const shames =
  /\b(?:wedlock|outside (?:of )?marriage|illegitimate|fatherless|motherless|own (?:child|kid|son|daughter|baby)|intact|normal|traditional|incomplete)\b/;

function further(found: Found): readonly Offer[] {
  const { first, get, name, whole } = found;
  if (name === 'dear') return [say('{caregiver names}', { title: 'Use their names', tellsNothing: true })];
  // first names would be too familiar where titles are the custom
  if (name === 'couple' && !found.text.includes('.'))
    return [
      say('{the names they like to be called}', {
        title: 'Use the names they like',
        replaces: { first, end: whole.end },
        tellsNothing: true,
      }),
    ];
  if (name === 'couple')
    return [
      say(`{first names} ${get('last')}`, {
        title: 'Use their first names',
        replaces: { first, end: whole.end },
        tellsNothing: true,
      }),
    ];
  if (/^(?:pair|names|askKin|anyMother|holidays|merry|asAMother|needs|days|spouse|dads|fields)$/.test(name)) return [];
  // if the sentence says nothing else, the shaming word is not kept
  return shames.test(sentenceText(found)) && !/; |, (?:and|but) /.test(sentenceText(found))
    ? [whoIsThere, addWho]
    : [addWho, whoIsThere];
}

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const lower = text.toLowerCase();
  switch (name) {
    case 'pair':
      return [say('the grown-ups at home'), say('the people {child} calls family')];
    case 'dear':
      return [say('family')];
    case 'real':
      return [say('birth')];
    case 'broken':
      return get('from') === '' || /^(?:with|too|as)$/.test(wordBehind(found, found.end))
        ? []
        : /^(?:herself|himself|themselves)$/.test(wordBehind(found, found.end))
          ? [
              sayInstead('grew up with {who was at home}', {
                title: 'Name who was there',
                replaces: { first: found.first, end: found.end + 1 },
              }),
            ]
          : [homeOf(get('from').toLowerCase())];
    case 'without':
      return [];
    case 'kinds':
      // “He comes from a family” says nothing
      return wordInFront(found, found.first) === 'from'
        ? []
        : [say(`${/^(?:an?|the)\b/.exec(lower)?.[0].replace('an', 'a') ?? ''} ${get('who')}`.trim())];
    case 'own':
      return [say(lower.replace(' own ', ' birth '))];
    case 'days':
      return [say('family day', { tellsNothing: true })];
    case 'dads':
      return dads(found, lower);
    case 'fields':
      return [say(text.replace(/^\S+/, 'caregiver’s'), { tellsNothing: true })];
    case 'askKin':
    case 'spouse':
      return [say('someone at home')];
    case 'needs':
      return [say('caring grown-ups')];
    case 'asAMother':
      return [say('as someone who knows {child} best,')].filter(
        () => !/\bknow (?:him|her|them|\p{L}+) best\b/u.test(sentenceText(found)),
      );
    case 'anyMother':
      return [say(anyOf(lower))];
    case 'names':
      return [say(lower.startsWith('maiden') ? 'former last name' : 'first name', { tellsNothing: true })];
    case 'merry':
      return [say(/easter/i.test(get('feast')) ? 'a happy spring' : 'a happy holiday season', { tellsNothing: true })];
    case 'holidays':
      return lower.includes('santa') ? santa(found) : [say(holiday(lower), { tellsNothing: true })];
    default:
      return [];
  }
}

/** “Dad can babysit” → “Dad can be with {child}” */
const dads = (found: Found, lower: string): readonly Offer[] => {
  const cared = {
    babysit: 'be with {child}',
    babysits: 'is with {child}',
    babysitting: 'being with {child}',
    babysat: 'was with {child}',
  }[lower];
  if (cared !== undefined) return [say(cared)];
  if (/^(?:all )?\w+$/.test(lower)) return [say('all who care for {child}')];
  if (lower.startsWith('even')) return [say('all caregivers')];
  // “… too, for a change!”
  const behind = [1, 2, 3].map((ahead) => wordBehind(found, found.end + ahead)).join(' ');
  const jest = behind === 'for a change' ? 4 : behind.startsWith('for once') ? 3 : 0;
  return [
    say('everyone who cares for {child} is welcome', { replaces: { first: found.first, end: found.end + jest } }),
  ];
};

/** “All moms” → “All caregivers”, “Every mother” → “Every caregiver” */
const anyOf = (lower: string): string =>
  lower.replace(/\p{L}+$/u, (kin) => (/(?:s|ies)$/.test(kin) ? 'caregivers' : 'caregiver'));

/** “getting from Santa” → “getting for the holidays”. A question about what Santa brought is rewritten as a whole. */
function santa(found: Found): readonly Offer[] {
  const { first } = found;
  if (wordInFront(found, first) === 'from')
    return [say('for the holidays', { replaces: { first: first - 1, end: found.end }, tellsNothing: true })];
  if (/^what (?:did|will|is)$/.test(sentenceText(found).split(' ').slice(0, 2).join(' ')))
    return [tell('Ask about the days', 'What did you enjoy most over the holidays?', { tellsNothing: true })];
  return [say('the family', { tellsNothing: true })];
}

const holiday = (lower: string): string => {
  if (/^(?:merry|happy)/.test(lower)) return 'warm wishes';
  if (lower.startsWith('for ')) return lower.endsWith('easter') ? 'this spring' : 'over the holidays';
  if (/list|letter/.test(lower)) return 'wish list';
  if (lower.startsWith('easter') && !lower.includes('bunny')) return lower.replace('easter', 'spring');
  return lower.startsWith('christmas') ? lower.replace('christmas', 'winter') : 'a spring visitor';
};

/** “Comes from a broken home” → “Lives with {who is at home}”. By the first word of the phrase. */
const homes: Readonly<Record<string, string>> = {
  comes: 'lives with',
  is: 'lives with',
  lives: 'lives with',
  came: 'lived with',
  lived: 'lived with',
  come: 'live with',
  live: 'live with',
  raised: 'raised by',
  grew: 'grew up with',
  growing: 'growing up with',
  child: 'child living with',
};

const homeOf = (from: string): Offer =>
  sayInstead(`${homes[from.split(' ')[0] ?? ''] ?? 'living with'} {who is at home}`, { title: 'Name who is there' });
