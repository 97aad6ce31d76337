import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, say, sayInstead, tell } from './shared/offers.ts';
import { isTold } from './shared/place.ts';
import { isAgainst, isForced, isTouchedByUs, touchPatterns } from './shared/touch-patterns.ts';
import { framed, touchFrames } from './shared/touch-frames.ts';
import { sentenceText, wordBehind } from './shared/who.ts';

/** Moving a child’s body, with no word on how the child agreed. */
export const handsOnWithoutConsent = definePhraseRule({
  id: 'hands-on-without-consent',
  title: 'Moving a child’s body, with no word on whether it was OK',
  family: 'control',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['HOH', 'SEED'],
  options: {},
  saysOnce: true,
  patterns: { ...touchPatterns, ...touchFrames },
  unless: [
    'hard of hearing',
    '(must|should|may|can|will) (not|never) be <word>',
    // movements that the fingers make themselves
    '(^|<word>) isolated (index)? (finger|fingers)',
    '(removed|moved|taken) (from|off) (the|our|my) (schedule|caseload|roster|waitlist|program|list|calendar|clinic|practice)',
    '(~stop|~end|~drop|~fade|phased out|no longer|gave up|moved away from|less|fewer) ..2 (hand over hand|hoh|hoha|physical)',
    '(is|was|are|also|both) hoh',
    '(hand over hand|hoh|physical (prompts|prompting|guidance)) (was|were|is)? (not|never|faded)',
    '(he|she|they|child|(pt|<person>) !(took (his|her|their|both) ..1 <limb>)) ..1 (reached|offered|gave|held out|took|asked|chose|invited|pulled my|wanted|climbed|nodded|signed|agreed|signaled|lifted (his|her) arms|put (his|her) (arms|hand))',
    '(with|without|had|gave|had given|on) (his|her|their|a) (nod|lead|cue|signal|ok|okay|permission|consent|agreement|go ahead|yes)',
    '(asked first|asked before|asking first|i asked|said yes|said ok|hand under hand|nodded|let me know|let us know|if it was ok|was ok|is ok|after asking|with consent|consented|at (his|her) request)',
    '(held|hold|holds|holding) (his|her|their) (own)? (hand|hands) (while|as|crossing|on the (stairs|steps|way|walk|bus|street|sidewalk))',
    '(held|hold|holding) (his|her|their) own',
    '(head|hands|body) (up|in midline|together|steady for)',
    '(street|parking lot|traffic|fall|falling|fell|safety|car seat|x-ray|xray|cast|casting|splint|shot|vaccine)',
    '<number> (month|months|mo|week|weeks) old',
    '(climb|climbed|climbing|rope|monkey bars|ladder)',
    '(instead of|rather than|no|not|without|never|avoid|avoided) ..2 (hand over hand|hoh|physical|physically|~guide)',
    'by (him|her|himself|herself|(his|her|their|the)? (<caregiver>|brother|sister|cousin|twin|friend|friends))',
    '(~open|~spread|~raise) (his|her) (arms|mouth|hands|eyes) (wide|and (he|she)|for a hug|to (catch|greet|hug|show))',
    '(and|so|then|,) (i|we|ot|pt|slp|therapist) (stopped|paused|took a break|waited|let go)',
    '(puppet|doll|bear|teddy|baby doll|pretend)',
  ],
  accepts: (found) => /^(?:onNo|screamedOn)$/.test(found.name) || (framed(found) ?? isTouchedByUs(found)),
  answered: [
    '(next time|told us|tells us|let go as soon|too much for|showed it was ok|shows it is ok|show it is ok|shows you)',
    "(he|she|they|child|pt|<blank>) ..1 (let me|let us|said !((,|:)? <quote>? (no|all done|stop|done|ow|off|out|go|mama|don't|help|hurts|it hurts))|nodded|reached|offered|asked|smiled)",
    '(i|we|ot|pt|slp) (stopped|paused|took a break|let go)',
  ],
  agreesWithAdvice: true,
  message: 'How did the child let you know that touch was OK? Adding it shows the care you took.',
  rewrites: (found, { kind }) => [
    ...inPlace(found),
    ...anew(found, (isTold(found) && !isAhead(found)) || kind !== 'caregiver-letter'),
  ],
});

/** An adult can put a hand under a child’s hand. For other parts of the body, the adult has to ask. */
const isOfHand = (found: Found): boolean =>
  /^(?:handOverHand|physical|assisted)$/.test(found.name) ||
  (/^(?:guide|moved|took|shaped)$/.test(found.name) && /\b(?:hands?|fingers?|wrists?)\b/.test(sentenceText(found)));

const saidNo = /\bthrough (?:(?:his|her|the) )?(?:crying|cries|screaming|screams|tears|protests?)\b/;
/** Held firmly, led by the arm, or before the child could answer: the child did not agree to any of these. */
const madeTo =
  /\b(?:held firmly|by the (?:arm|wrist|collar)s?|had to (?:hold|restrain)|(?:held|holds?|holding) (?:his|her|their) \w+ in place|to give up|before (?:he|she|they) could|so (?:that )?(?:he|she|they) (?:takes?|swallows?|opens?|eats?))\b/;

const askNextTime = add('Add how you can ask next time', 'Next time we can {ask how}, and wait for {sign}.');
/** If the child said “no”, the note can say that it was heard. */
const afterNo = (told: boolean): readonly Offer[] => [
  add(
    'Add that the “no” was heard',
    `This ${told ? 'was' : 'can be'} too much for {child}, so next time we will {ask how} and stop at {sign}.`,
  ),
  askNextTime,
];
/** If a child was held or forced, nobody can say that it was OK. The note can still tell what the child showed. */
const afterForce = (told: boolean): readonly Offer[] => [
  askNextTime,
  add(
    'Add what the child told us',
    told ? '{child} told us {what} by {what you saw}.' : '{child} tells us {what} by {what you see}.',
  ),
];
/** If everybody has to be safe, a hold can at least be short. */
const letGo = add('Add when to let go', 'Let go as soon as {sign}, and tell {child} what comes next.');
const askInstead = tell('Ask first', 'You could {ask how}, and wait for {sign}.');

function kept(found: Found, told: boolean): readonly Offer[] {
  if (told) return afterForce(told);
  // advice to hold on does not go with an offer to ask
  if (isAhead(found)) return [askInstead];
  return ifHurt.test(sentenceText(found)) ? [letGo] : afterForce(told);
}

function anew(found: Found, told: boolean): readonly Offer[] {
  if (found.name === 'inDistress' || isAgainst(found) || saidNo.test(sentenceText(found))) return afterNo(told);
  if (found.name !== 'bringBack' && (isForced(found) || madeTo.test(sentenceText(found)))) return kept(found, told);
  const hand = isOfHand(found) ? [underHand(found, told)] : [];
  if (isAhead(found))
    return [
      add('Add how the child can agree', 'Wait until {child} shows you it is OK ({sign}), and stop when {sign}.'),
      ...hand,
    ];
  const agreed = told
    ? '{child} showed it was OK by {what you saw}; we stopped when {sign}.'
    : '{child} shows it is OK by {what you see}; we stop when {sign}.';
  return [add('Add how the child agreed', agreed), ...(hand.length > 0 ? hand : [askNextTime])];
}

function underHand(found: Found, told: boolean): Offer {
  if (isAhead(found))
    return tell(
      'Tell it with a hand under theirs',
      'Offer your hand under {child}’s, so that {child} can lead or let go.',
    );
  return tell(
    'Tell it with your hand under theirs',
    told
      ? 'I offered my hand under {child}’s, so that {child} could lead or let go. {what happened}.'
      : 'We offer a hand under {child}’s, so that {child} can lead or let go.',
  );
}

const ifHurt = /^(?:if|when|whenever) (?:he|she|they) (?:hits?|kicks?|bites?|throws?|scratch(?:es)?|runs?)\b.*,/;

/** Advice or a plan, recognized by the bare verb at its beginning. */
const isAhead = (found: Found): boolean =>
  found.name === 'bringBack' ||
  (/^(?:(?:please|gently|just|then|firmly|slowly) )*(?:use|hold|push|press|rub|wipe|take|lift|turn|open|bring|pick|sit|put|wrap|cup|physically (?:guide|prompt|place|move|assist|redirect)|guide|help|place|move|try|keep|will|continue)\b/i.test(
    found.block.prose.slice(found.block.tokens.start[found.sentence.first]),
  ) &&
    !/\b(?:used|held|guided|placed|moved|prompted|positioned|redirected|assisted)\b/i.test(sentenceText(found)));

/** After a noun, the agreement fits in parentheses. A verb still needs its object. */
function inPlace(found: Found): readonly Offer[] {
  const { name, text } = found;
  if (name === 'onNo' && /^(?:|[.,;])$/.test(wordBehind(found, found.end)))
    return [sayInstead('stop, and wait for a sign that it is OK')];
  if (name === 'bringBack') return invitedBack(found);
  const order = ordered(found);
  if (order !== undefined)
    return [
      sayInstead('stop, and wait for a sign that it is OK', { replaces: { first: order, end: found.sentence.end } }),
    ];
  if (isAhead(found) || isAgainst(found)) return [];
  if (!/^(?:handOverHand|physical|assisted)$/.test(name)) return [];
  return [say(`${lowered(text)} ({child} said OK by {sign})`, { title: 'Add how the child said OK' })];
}

/** “If he squirms, keep a firm hold until he relaxes”: the index of the order to the reader, after the comma. */
function ordered(found: Found): number | undefined {
  const { block, first, sentence } = found;
  if (!isAgainst(found) || !/^(?:if|when|whenever)$/.test(wordAt(block, sentence.first))) return undefined;
  return wordAt(block, first - 1) === ',' ? first : undefined;
}

/** “If she gets up, bring her back to the chair” → “invite her back to the chair” */
function invitedBack({ get, text }: Found): readonly Offer[] {
  return / to$/i.test(text) ? [sayInstead(`invite ${get('whom')} back to`)] : [];
}

const lowered = (text: string): string => (text.startsWith('HOH') ? text : text.toLowerCase());
