import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { choiceFrames } from './shared/choice-frames.ts';
import { choicePatterns } from './shared/choice-patterns.ts';
import { add, say, sayInstead, tell } from './shared/offers.ts';
import { withArticle } from './shared/copula.ts';
import { isAboutCaregiver, isSaidOfCaregiver } from './shared/caregivers.ts';
import { isTakenBack } from './shared/taken-back.ts';
import { sentenceText, whoBefore, wordBehind, wordInFront, type Who } from './shared/who.ts';

/** A family’s choice told with disapproval; or identity and money mentioned before the person. */
export const judgmentOfChoice = definePhraseRule({
  id: 'judgment-of-choice',
  title: 'A family’s choice or identity, told with judgment',
  family: 'culture',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['AFP', 'TEN', 'SEED'],
  options: {},
  patterns: { ...choicePatterns, ...choiceFrames },
  unless: [
    '(describes|calls|describe) (herself|himself|themselves)',
    '(identify as|identifies as|asked us to|asked me to|in (his|her|their) words|told me (they|she|he) (are|is) proud)',
    '(support group|discount|program for|grant|head of household|waiver|office|coverage|caseworker)',
    '(he|she) (chose|chooses|picked) ..2 (mom|dad)',
    '(per|plan|gi|dietitian|doctor|pediatrician)',
    '(birthday|party|wedding|feast|holiday)',
    '(doll|dolls|puppet|puppets|pretend|pretended|story|game)',
  ],
  answered: ['^ (for|in) this family', 'told me how it is', '^ how do you see this', '^ how is that part of the day'],
  accepts: (found) => !isTakenBack(found) && !isNeeded(found) && !isTheChilds(found) && isOfTheFamily(found),
  message:
    'Is this needed for care today? If so, could it be told the way they would tell it, with what it means to them?',
  rewrites: (found, { kind }) =>
    kind === 'caregiver-letter' ? [...inPlace(found), ...inLetter(found)] : [...inPlace(found), ...inNote(found)],
});

const inNote = ({ name }: Found): readonly Offer[] => [
  ...(reasons.test(name)
    ? [add('Add what they told you', '{caregiver} told me how it is for them: {their words}.')]
    : []),
  add('Add what it means to them', 'For this family, {what it means to them}.'),
  tell(
    'Tell it the way they would',
    'In this family, {what they do} is part of {what it means to them}. {caregiver}’s own hope is {hope}.',
  ),
];

/**
 * Patterns about identity, housing and possessions. The offer “How is that part of the day for you?” does not fit them.
 */
const notADay =
  /^(?:identity|kinOnAid|homeless|housing|welfare|projects|illegals|dropout|belongings|neighborhood|fathers|unwashed|dirtyHome|homeSmells|darkHome|bareHome|manyInRoom|tattooed|unwed|isATeen|onMedicaid|pregnantAgain|keepsHaving|sheKeepsHaving|inJailAgain|neverHome)$/;

/** In a letter, the offers ask the family, and do not describe it. */
const inLetter = ({ name }: Found): readonly Offer[] => {
  if (notADay.test(name)) return [];
  return reasons.test(name) || name === 'noBusiness'
    ? [
        tell('Ask about it', 'How is that part of the day for you? We can think about it together.'),
        add('Ask about it too', 'How is that part of the day for you? We can think about it together.'),
      ]
    : [add('Ask how they see it', 'How do you see this? We would like to know what matters to you here.')];
};

/**
 * Patterns such as “rather”, “even though” and “whenever he cries”: the family has a reason that the note does not
 * tell.
 */
const reasons =
  /^(?:rather|even|onPhone|paysOff|screensOn|feedsProblem|spanks|diet|noRules|atHisAge|allowed|dirtyHome|noBusiness|parked|stillNursing|stillAtAge|wheneverAsked|despiteTold|nothingBut|notIdeal|homeSmells|sweetBottle|letsAtScreen|screensWorsen|choosesTo|declinedThough|upLate|handing|fedAt|likeBaby|smokes|noEnglish|unwashed|sleepsAtAge|sugarInBottle|snackMeal|eatsAtTv|screenHours|darkHome)$/;
const grownUps: ReadonlySet<Who> = new Set<Who>(['caregiver', 'pronoun', 'they', 'you', 'nobody']);

/** What keeps a baby safe is needed for care. And “has no boundaries”, said of a child, is not about the home. */
function isNeeded(found: Found): boolean {
  const { block, first, name, sentence, text } = found;
  if (name === 'against' || name === 'againstAdvice') return unsafe.test(sentenceText(found));
  return (
    name === 'noRules' &&
    /boundaries$/i.test(text) &&
    /^(?:pronoun|child|name)$/.test(whoBefore(block, sentence.first, first)) &&
    !isSaidOfCaregiver(found)
  );
}
/** “After a while he gave in”: the child did. */
const isTheChilds = (found: Found): boolean =>
  found.name === 'givesIn' &&
  whoBefore(found.block, found.sentence.first, found.first) === 'pronoun' &&
  !isAboutCaregiver(found, wordInFront(found, found.first));
const unsafe =
  /\b(?:swaddl\w*|sofa|couch|own crib|car seats?|seat ?belts?|on (?:his|her|their) (?:belly|tummy|stomach))\b/;

/** Not what we or the children do: “We let him play whatever he wanted”, “Child declined carrying”. */
function isOfTheFamily(found: Found): boolean {
  const { block, first, name, sentence, text } = found;
  if (
    name in choiceFrames ||
    /^(?:carried|babied|still|too|against|housing|junk|identity|homeless|welfare|projects|illegals|vax|byChoice|screens|despite|belief|tooOld|allowed|dropout|againstAdvice|screensOn|paysOff|feedsProblem|atHisAge|spanks|diet|noRules|dirtyHome|belongings|kinOnAid|onPhone|likeABaby|sleepsWith|unwashed|smokes|noEnglish|neighborhood|fathers)$/.test(
      name,
    )
  )
    return true;
  const who = whoBefore(block, sentence.first, first);
  // “Let her have whatever she wanted” tells what the writer did
  if (name === 'lets' && who === 'nobody') return !/^let /i.test(text);
  if (name === 'givesIn' && who === 'thing') return false;
  return grownUps.has(who) || (name === 'lets' && who !== 'writer') || name === 'babies';
}

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const verb = get('verb').toLowerCase();
  switch (name) {
    case 'vaccines':
      return [sayInstead(vaccinesOf(verb))];
    case 'insists':
      return [sayInstead(inflect('prefer', tenseOf(verb, 'insist') ?? 'third'))];
    case 'insistsOn':
    case 'insistsBaby':
    case 'insistsSpeaking':
    case 'insistsThat':
      return [
        sayInstead(`${inflect('prefer', tenseOf(verb, 'insist') ?? 'third')}${name === 'insistsThat' ? ' that' : ''}`),
      ];
    case 'wontGiveUp':
      return [sayInstead(/^(?:was|refused)/.test(verb) ? 'wanted to keep' : 'would like to keep')];
    case 'againstAdvice':
      return [say('and sees it differently from us')];
    case 'keepsOn':
      return [sayInstead('continues')];
    case 'persists':
      return [sayInstead(inflect('continue', tenseOf(verb, 'persist') ?? 'third'))];
    case 'stillGives':
    case 'stillSharesBed':
    case 'stillAtAge':
    case 'still':
      return [sayInstead(text.replace(/^still /i, ''), { title: 'Leave out “still”' })];
    case 'givesIn':
      return [
        sayInstead(
          `${inflect('say', tenseOf(verb, 'give') ?? 'third')} yes${get('them') === '' ? '' : ` to ${get('them')}`}`,
        ),
      ];
    case 'babied':
      return [sayInstead(/^(?:a|too|so|far)$/.test(wordBehind(found, found.end)) ? 'helped' : 'helped a lot')];
    case 'babies':
      return [sayInstead(cared(verb, get('them').toLowerCase()))];
    case 'carried':
      return [sayInstead('carried a lot')];
    case 'holds':
      return [sayInstead(`${verb} ${get('them')} a lot`)];
    case 'too':
      return [sayInstead(`${/strict/i.test(get('what')) ? 'firm' : 'gentle'} about limits`)];
    case 'choosesTo':
      return choosesTo(get('act').toLowerCase(), verb);
    default:
      return aboutIdentity(found);
  }
}

/** “chooses to let him sleep in her bed” → “lets him sleep in her bed” */
function choosesTo(act: string, verb: string): readonly Offer[] {
  const tense = /^(?:chose|opted|elected)/.test(verb) ? 'past' : /^\w+s\b/.test(verb) ? 'third' : 'base';
  return [say(inflect(act, tense), { title: `Leave out “${verb}”` })].filter(() => !act.includes(' '));
}

/** The same facts without the disapproval. */
function plainer(found: Found): readonly Offer[] {
  const { name, text } = found;
  switch (name) {
    case 'tooOld':
    case 'atHisAge':
      return ready(found);
    case 'parked':
      return [say(text.replace(/^\S+ /, ''), { title: `Leave out “${text.split(' ')[0]?.toLowerCase() ?? ''}”` })];
    case 'screens':
      return [say(text.replace(/^(?:too much|excessive|unlimited|constant|unrestricted)/i, 'a lot of'))];
    case 'dropout':
      return leftSchool(found);
    default:
      return [];
  }
}

/** “is too old for a pacifier” → “may be ready to do without a pacifier” */
function ready(found: Found): readonly Offer[] {
  const { end, first, text } = found;
  if (/^too (?:old|big) for$/i.test(text) && wordInFront(found, first) === 'is')
    return [say('may be ready to do without', { replaces: { first: first - 1, end } })];
  if (/^should not (?:still be|be still)$/i.test(text) && wordBehind(found, end).endsWith('ing'))
    return [sayInstead('may be ready to stop')];
  const rest = /^should not be (\w+ing .+)$/i.exec(text)?.[1];
  return rest === undefined
    ? []
    : [sayInstead(`may be ready to stop ${rest}`, { title: 'Say “may be ready to stop”' })];
}

/** “an 18-year-old high school dropout” → “an 18-year-old who left school early” */
function leftSchool(found: Found): readonly Offer[] {
  if (/^dropped/i.test(found.text)) return [say('left school early')];
  if (/^an? /i.test(found.text)) return [say('someone who left school early')];
  return [say('who left school early')].filter(() => /(?:old|olds|y\/o|yo)$/.test(wordInFront(found, found.first)));
}

function aboutIdentity(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const leaveOut = { replaces: 'pattern', title: 'Leave it out', tellsNothing: true } as const;
  switch (name) {
    case 'identity':
      // “Family, mother covered” says nothing
      return [say(withArticle(get('article'), get('kin')), leaveOut)].filter(
        () => get('article') !== '' || !/^family$/i.test(get('kin')) || wordBehind(found, found.whole.end) !== ',',
      );
    case 'kinOnAid':
      return [say(get('kin'), leaveOut)];
    case 'homeless':
      return [say(`${withArticle(get('article'), get('kin'))} without a home right now`, { replaces: 'pattern' })];
    case 'housing':
      return [say('rented', { title: 'Leave it out', tellsNothing: true })];
    case 'junk':
      return [say('snacks')];
    case 'onMedicaid':
      return [say(text.replace(/ on \w.*$/i, ''), { title: 'Leave it out', tellsNothing: true })];
    case 'welfare':
      return [say(/food/i.test(text) ? 'getting help with food' : 'getting help with money')];
    case 'projects':
      return [say(/^in/i.test(text) ? 'in {neighborhood}' : 'from {neighborhood}', { title: 'Name the neighborhood' })];
    case 'illegals':
      return [say(`${get('article') === '' ? '' : 'an '}${/s$/i.test(text) ? 'immigrants' : 'immigrant'}`)];
    default:
      return plainer(found);
  }
}

/** “refuses to vaccinate” → “has chosen not to vaccinate” */
const vaccinesOf = (verb: string): string => {
  const chosen =
    { refuses: 'has chosen', refused: 'chose', refuse: 'have chosen', refusing: 'choosing' }[verb] ?? 'has chosen';
  return `${chosen} not to vaccinate`;
};

/** “babies him” → “helps him a lot”, “spoils her” → “gives her a lot” */
function cared(verb: string, whom: string): string {
  const kind = verb.startsWith('spoil') ? 'give' : 'help';
  const tense = verb.endsWith('ing') ? 'ing' : verb.endsWith('s') ? 'third' : 'base';
  return `${inflect(kind, tense)} ${whom} a lot`;
}
