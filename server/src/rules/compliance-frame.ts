import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { compliancePatterns } from './shared/compliance-patterns.ts';
import { wordingFor } from './shared/compliance-words.ts';
import { add, sayInstead, tell } from './shared/offers.ts';
import { doerOf, isTold } from './shared/place.ts';
import { isTakenBack } from './shared/taken-back.ts';
import { sentenceText, wordBehind, wordInFront } from './shared/who.ts';

/** Measures a child or a family by how far they go along with us. */
export const complianceFrame = definePhraseRule({
  id: 'compliance-frame',
  title: 'Going along with us as the measure',
  family: 'control',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'warning' },
  source: ['SEED', 'BCP', 'NDA'],
  options: {},
  patterns: compliancePatterns,
  unless: [
    '(hipaa|ada|idea|ferpa|billing|legal|regulatory|documentation|federal|medicaid|medicare|osha|building|fire|safety|state|audit|insurance|insurer|district) ..4 (compliant|compliance|comply|complies|complied)',
    '(~comply|compliance|compliant) (with)? (the|all|your|our|any)? ..2 (law|laws|standard|standards|terms|court|custody|probation|caseworker|code|codes|regulation|regulations|policy|policies|requirements|requirement|order|act|hipaa|ferpa|ada|idea|guidelines|insurance|insurer|state|federal)',
    '(out of|in full|ratio|license|licence|licensing) ..3 compliance',
    '(compliance|compliant) ..2 (review|officer|training|form|audit|department|date|requirements|flooring|materials|monitoring)',
    '(lung|chest|bladder|tissue|vascular|arterial|muscle|brace) (wall)? compliance',
    '(code|lead|fire) compliant',
    // “too compliant” tells of a worry, not of praise
    '(overly|too|excessively|so) compliant',
    // what a doctor asks a person who may not be awake
    '(eyes|eye|squeeze|squeezes|squeezed|blink|blinks|blinked|tongue|thumb) ..4 (on|to) command',
    // oxygen and medicine are given as ordered
    '(~comply|compliance|compliant|noncompliant|non compliant) ..3 (o2|oxygen|medication|medications|medicine|meds|insulin|laxative|laxatives|inhaler|antibiotics|npo|weight bearing|sternal|cervical|seizure|cpap)',
    '(simon says|game|pretend|pretended|captain|pirate|army|robot|puppet|dog|police|officer|toy) ..10 (orders|commands|command|~obey|~comply)',
    '(orders|order) ..3 (doctor|physician|dr)',
    '(voice|sit|keyboard|dog) (command|commands)',
    '(dog|puppy) ..6 command',
    '(switch|fan|toy|light|computer|tablet|device|robot|alexa|siri|button|horse|cat|car|train|drone|truck|wheelchair) ..8 on command',
    '(fine|ok|okay|glad|happy|all right) (that|if|when|for (him|her|them))',
    '(not|never|nothing|stopped|quit) (looking|asking|after|about|wanting|working|measuring|expecting|counting) ..3 compliance',
    '(nothing|never|no need|no reason) ..5 (~cooperate|~comply|~obey)',
    '(school|district|insurance|agency|vendor|landlord|seat|equipment|ramp|building) ..6 ~comply',
    '~cooperate to (build|carry|make|lift|move|solve|find|push|pull|play|win|fill|roll)',
    '~obey (his|her|their|its) own',
    '~obey ..3 (traffic|gravity|speed|law|laws)',
    'cooperative (play|preschool|game|games|learning|nursery)',
    "(don't|do not|doesn't|does not|not) (have|need) ..6 (~cooperate|~comply|compliant|~obey)",
    '(rather than|instead of|not about|never about|more than|is not our|is not the) ..2 (compliance|compliant|obedient|cooperation)',
  ],
  answered: ['it helps (<blank>|<Name>|him|her|them) when'],
  accepts: (found) =>
    !isTakenBack(found) && !(found.name === 'scoredDirections' && isUnderstood(found)) && isMeasured(found),
  message: 'This measures going along with us. What was hard, what helped, and what did you two find together?',
  rewrites: (found) => [...inPlace(found), anew(found)],
});

/** The offer for the whole sentence: it replaces the sentence, or adds to it. */
function anew(found: Found): Offer {
  if (found.name === 'youComply')
    return tell(
      'Ask what would fit',
      'What fits your days, and what gets in the way? We can change the {plan} until it fits.',
    );
  if (doerOf(found, found.first) === 'caregiver' && isGlad(found))
    return tell('Tell what they did', '{caregiver} {what they did} at home, and told me what fits: {their words}.');
  if (doerOf(found, found.first) === 'caregiver' || theirs.test(sentenceText(found)))
    return tell(
      'Tell what was hard and what would fit',
      'The {plan} was hard to fit in because {reason in their words}. We found {what might fit}.',
    );
  // what else the sentence says about the child stays
  if (isCrowded(found)) return add('Add what is hard and what helps', helpsWhen);
  if (isGlad(found)) return tell('Tell what you saw', '{child} {what you saw}, and it helped when {what helped}.');
  if (isOver(found))
    return tell(
      'Tell what was hard and what helped',
      '{what you did} was not a fit today. {child} {what you saw}, so we {what you two found together}.',
    );
  return tell('Tell what is hard and what helps', helpsWhen);
}

/** “mom’s compliance with …” */
const theirs =
  /\b(?:mom|mum|dad|mother|father|grandma|grandmother|parents?|family|caregiver)(?:'s|s') (?:\w+ )?(?:non-?)?compliance\b/;

const helpsWhen = 'When {what is hard}, it helps {child} when {what helps}.';

/** Did it happen, and not fit, today? Not if it was only worked on, or is so on most days. */
const isOver = (found: Found): boolean =>
  isTold(found) && found.name !== 'workedOn' && !/\b(?:does|do)(?: not|n['\u2019]t)\b/.test(sentenceText(found));

const good = new Set([
  'asTold',
  'behaved',
  'behaves',
  'behaviorWas',
  'goodBehavior',
  'goodListener',
  'listens',
  'listensMore',
  'mindsWell',
  'satNicely',
  'compliant',
  'cooperative',
  'bestBehavior',
  'followingThem',
  'onCommand',
  'forCompliance',
  'gainComplianceIn',
  'cooperate',
]);
/** Patterns for a goal that count as praise once it is reached. */
const goodOnceTold = new Set(['followsAll', 'without', 'acceptsNo']);

/** Said as praise. The note can tell what they found together, and nothing was too much. */
const isGlad = (found: Found): boolean =>
  (good.has(found.name) ||
    (goodOnceTold.has(found.name) && isTold(found)) ||
    /^(?:increased|improved) (?:compliance|cooperation)$/i.test(found.text) ||
    (/^(?:compliance|rated)$/.test(found.name) && /\bimproved\b/.test(sentenceText(found)))) &&
  !/\b(?:not|no|never|poor\w*|bad\w*|worse|less|terrible|limited|difficulty|decreased|if|when)\b|n't\b/.test(
    sentenceText(found).replaceAll(/\bno (?:trouble|fuss|problems?|difficulty|complaints?|behaviou?rs)\b/g, ''),
  );

const helpWords = /\b(?:prompt(?:s|ing)?|cue(?:s|ing)?|cuing|reminders?|re-?directions?|encouragement)\b/i;
/** These patterns count only if a person is the subject, not a form, a floor or ourselves. */
const saidOfSomebody = new Set([
  'notCompliant',
  'compliant',
  'cooperative',
  'complyWith',
  'comply',
  'obey',
  'cooperate',
  'commands',
  'orders',
  'directions',
  'scoredDirections',
  'listensMore',
  'wasTold',
  'toldTimes',
  'asTold',
  'behaved',
  'behaves',
  'listens',
  'goodListener',
  'followsAll',
  'satNicely',
  'mindsWell',
]);
/**
 * These patterns count only if a child is the subject. Other rules are about families who do not listen or have to
 * learn.
 */
const saidOfChild = new Set([
  'mustListen',
  'notListen',
  'learnTo',
  'learnThat',
  'acceptsNo',
  'bestBehavior',
  'hadTo',
  'brokeRules',
  'alwaysWay',
  'toldOften',
  'whatWeSay',
  'mustFollow',
  'sitsAndAttends',
]);

function isMeasured(found: Found): boolean {
  const { first, get, name } = found;
  if (name === 'promptedTo' || name === 'promptedToSit')
    return helpWords.test(get('help')) && wordInFront(found, first) !== 'you';
  if (name === 'hadHim') return ['writer', 'nobody', 'caregiver'].includes(doerOf(found, first));
  if (saidOfChild.has(name))
    return !['writer', 'you', 'caregiver', 'thing'].includes(doerOf(found, first)) || isJoined(found);
  if (!saidOfSomebody.has(name)) return true;
  return (
    !isAdvice(found) &&
    !['writer', 'you'].includes(doerOf(found, first)) &&
    (doerOf(found, first) !== 'thing' || isJoined(found))
  );
}

/**
 * “Receptive language: followed 2-step directions in 8/10”, “… without gestures”: tells what the child understands, not
 * whom the child obeys.
 */
const isUnderstood = (found: Found): boolean =>
  understood.test(sentenceText(found)) ||
  /\d.*\bgestures?\b|\bgestures?\b.*\d/.test(sentenceText(found)) ||
  /\b(?:receptive|comprehension)\b/i.test(found.block.prose);
const understood =
  /\b(?:receptive\w*|comprehen\w*|understand\w*|understood|language|concepts?|prepositions?|vocabulary|questions|auditory|strengths?)\b/;

/** “Don’t follow directions from …”. “Follow 2-step directions in 4/5 trials” is not advice. */
const isAdvice = ({ first, name, sentence, text }: Found): boolean =>
  first === sentence.first &&
  ((name === 'directions' && /^do(?:n| )/i.test(text)) || (name === 'followsAll' && /^follow /i.test(text)));

/** “is non-compliant at cleanup and does not follow directions”, “learning to comply” */
const isJoined = (found: Found): boolean => /^(?:and|to|on|of|for|with)$/.test(wordInFront(found, found.first));

/** “alert but noncompliant child”, “a noncompliant child who …”: there is no place for a longer wording. */
const isCrowded = (found: Found): boolean =>
  found.name === 'attributive' &&
  (/^(?:but|and|yet|,)$/.test(wordInFront(found, found.first)) || wordBehind(found, found.end) === 'who');

/** If it is hard for a family, the plan does not fit their week. Only they know why. */
const isOfFamily = (found: Found): boolean =>
  saidOfSomebody.has(found.name) && doerOf(found, found.first) === 'caregiver';

function inPlace(found: Found): readonly Offer[] {
  if (isCrowded(found) || isOfFamily(found)) return [];
  const text = wordingFor(found);
  if (text === undefined) return [];
  if (found.name === 'comply' && text.endsWith(' with'))
    return [sayInstead(text.replace(/ with$/, ''), { replaces: { first: found.first, end: found.end + 1 } })];
  // “behaved beautifully for the test” → “took part in the test”
  if (found.name === 'behaves' && wordBehind(found, found.end) === 'for')
    return [sayInstead(`${text} in`, { replaces: { first: found.first, end: found.end + 1 } })];
  // “not very cooperative” → “not quite ready to join in”
  if (text.startsWith('ready') && isHardly(found))
    return [{ ...sayInstead(`quite ${text}`), replaces: { first: found.first - 1, end: found.end } }];
  return [sayInstead(text)];
}

const isHardly = (found: Found): boolean =>
  /^(?:very|so|fully|particularly|especially|terribly|overly|really|that)$/.test(wordInFront(found, found.first)) &&
  /^(?:not|\w+n['\u2019]t)$/.test(wordInFront(found, found.first - 1));
