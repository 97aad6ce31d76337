import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found } from './phrase-rule.ts';
import {
  ability,
  askedFor,
  baseOf,
  baseOfDoing,
  doing,
  leaning,
  manner,
  narrow,
  neverDone,
  notAbility,
  nothing,
  ofMind,
  ofOneSide,
} from './shared/abilities.ts';
import { isAboutCaregiver, isSaidOfCaregiver } from './shared/caregivers.ts';
import { inPlace } from './shared/not-yet-offers.ts';
import { add, tell } from './shared/offers.ts';
import { isTrouble, troublePatterns } from './shared/trouble-patterns.ts';
import { isDenied, opensClause, sentenceText, textBehind, whoBefore, wordInFront } from './shared/who.ts';

/** Kinds of control that a child develops: of a pencil, of the head, of an impulse. */
const control =
  '((pencil|crayon|marker|head|trunk|scissor|scissors|postural|motor|impulse|core|hand|finger|grip|lip|tongue|jaw|breath) (control|skills|strength|grasp|grip|stability|closure|awareness)|pincer (grasp|grip)?|(protective|righting) (reactions|responses)|(sitting|standing) balance|(safety|danger|body) awareness|trunk rotation|(self care|self help|prewriting|pre writing|coping|scissor) skills)';

/** A bare “cannot”: true, and half the picture. */
export const cannotWithoutContext = definePhraseRule({
  id: 'cannot-without-context',
  title: 'A bare “cannot”',
  family: 'labels',
  severity: { 'session-note': 'hint', 'caregiver-letter': 'hint' },
  source: ['SLS', 'STR', 'PLG', 'SEED'],
  options: {},
  patterns: {
    cannot: `<still:(still)>? [(cannot|can't|can not|could not|couldn't)] <how:${manner}>? <verb:${doing}> (or <other:${doing}>)?`,
    unable: `<still:(still)>? [(unable|not able) to] <how:${manner}>? <verb:${doing}> (or <other:${doing}>)?`,
    isnt: `[(isn't|wasn't) able to] <how:${manner}>? <verb:${doing}> (or <other:${doing}>)?`,
    doesNot: `<still:(still)>? [(does not|doesn't)] <how:${manner}>? <verb:${doing}> (or <other:${doing}>)?`,
    didNot: `[(did not|didn't)] <how:${manner}>? <verb:${askedFor}> (or <other:${askedFor}>)?`,
    fails: `[(fails|failed|failing) to] <how:${manner}>? <verb:${doing}>`,
    lacks:
      '[(lacks|lacked)] !(<number>|insurance|transportation|transport|access|time|a (car|ride|phone)|housing|food|heat|coverage|interest|motivation)',
    poor: `<article:(a|an)>? [<how:(poor|limited)>] (<adj:..2> ${ability}|${ability}) ${notAbility}`,
    isPoor: `${ability} (<be:be>|remains|remained|continues to be) (also|very|still|quite|fairly|somewhat|more)? [(poor|limited)] !(to|by)`,
    none: `[no (functional|spontaneous|verbal|spoken|single|true|meaningful|real|consistent)? <what:${nothing}>] !(concern|concerns|delay|delays|barrier|barriers|deficit|deficits|problem|problems|test|tests|needed|were|was|difficulties|therapy|can|could|at stake|disorder|issues|but|only|from (me|us|the adults))`,
    noControl: [
      `(has|had|have|there is|there was|with|shows|showed|demonstrates|demonstrated|^|and|:|,) [(no|zero) (real|functional|true|fine motor|effective|consistent|good)? ${control}] !(yet|concern|concerns|problem|problems|issue|issues|change|work|practice|needed|was|were|today)`,
      `[(does not|doesn't|did not|didn't) have (any|enough|much|good|functional)? ${control}] !(yet)`,
    ],
    noLook: '<how:(makes|made|has|had|shows|showed|gives|gave|with|maintains)>? [no eye contact]',
    incapable: "(<be:(is|was|are|were|isn't|wasn't)>)? [(not capable|incapable|capable) of] <verb:word>",
    noIdea: `(<have:(has|had)>)? [((absolutely|really)? (no idea|no clue) how to|no (way|means|ability|capacity) (to|of)|(does not|doesn't) know how to)] <verb:${doing}>`,
    noLeaning: `<have:(has|had|shows|showed|demonstrates|demonstrated|displays|displayed|with)>? [(no|zero|little to no|absolutely no|little or no) <what:${leaning}> <prep:(in|of|for|to)>]`,
    never: `[never] <verb:${neverDone}>`,
    weak: `<article:(a|an)>? [<how:(weak|inadequate|deficient|subpar|below average|impaired|absent|immature|nonfunctional|non functional|inefficient|disorganized|inconsistent)>] (<adj:..3> ${ability}|${ability}) ${notAbility}`,
    less: `<article:(a|an)>? [<how:(decreased|reduced|diminished|minimal)>] (<adj:..2> ${ofMind}|${ofMind}) ${notAbility}`,
    lackOf: `[(a|an)? (lack|absence) of] (<adj:..2> ${ability}|${ability}|${leaning})`,
    notDoing: `[not] <verb:(walking|talking|crawling|sitting|rolling|babbling|pointing|speaking|standing|jumping|imitating|playing|sharing|combining|producing|using words|making eye contact|initiating|potty trained|toilet trained|verbal)> !(about|to|with|much|as|because|at|on the|up|back|a)`,
    isNotDoing: `[(isn't|wasn't|aren't)] <verb:(walking|talking|crawling|sitting|rolling|babbling|pointing|speaking|standing|jumping|imitating|combining|using words|making eye contact|initiating|potty trained|toilet trained|verbal)> !(about|to|with|much|as|because|at|on the|up|back|today|here|in)`,
    notHave: `[(does not|doesn't|did not|didn't) have (any|many|enough|much) (true|functional|spontaneous|real|meaningful|spoken)? <what:${nothing}>]`,
    notKnow:
      "[(does not|doesn't) know] (his|her|their|any|all|most|the)? (of)? (his|her|the)? (colors|colours|letters|numbers|shapes|abcs|alphabet|body parts|own name)",
    noEyeContact: `[(did not|didn't) (make|maintain|sustain|establish) (any|consistent)? eye contact]`,
    hasNot: `[(has not|hasn't|have not|haven't)] <verb:(learned|mastered|developed|acquired|achieved)> !(a|any|weight|fever|symptoms|of|about)`,
    rarely: `[(rarely|seldom|hardly ever|scarcely ever)] <verb:${neverDone}>`,
    struggles: `[struggles (with|to)] (<adj:..2> ${ability}|${ability}|buttons|fasteners|zippers|scissors|stairs|transitions|reading|writing|dressing|letters|directions|peers|<verb:${doing}>)`,
    isAbsent: `${ability} (:|is|was|are|were|remains|remained)? (also|very|still|quite|fairly|completely|largely|currently)? [(absent|lacking|nonexistent|non existent|inadequate|deficient)] (.|,|;|$|at|in|with|during|for|and|this)`,
    deficits: `<have:(has|had|shows|showed|demonstrates|demonstrated|displays|exhibits|exhibited|presents with|with)>? [(significant|marked|notable|severe|clear)? (deficits|deficit|weakness|weaknesses|impairments|impairment|shortcomings|limitations) in] (<adj:..2> ${ability}|${ability})`,
    ...troublePatterns,
    wontAccept: "[(will not|won't) (accept|tolerate)]",
  },
  unless: [
    '(yet|unless|until|without|when|whenever|once|if|after|before|instead|but|although|though|except|only|alone|whether|today|anymore|longer !(than))',
    '(any more|no longer)',
    '(by|on) (himself|herself|themselves|his own|her own|their own)',
    // a medical order, which must not be reworded
    '(plan|p|order|orders|precautions|surgeon|cast|fracture|strict|strictly|status) ..4 :? no weight bearing',
    '^ no weight bearing',
    // a deal: “No words, no bubbles”
    '^ no (words|work|signs|talking) , no (play|snack|snacks|bubbles|treat|treats|toy|toys|tablet|ipad|tv|sticker|prize|turn)',
    'from (<possessive>|a|an|the|his|her)? (help|support|hand|hands|assistance|adult|partner|grown up|<caregiver>|me|us|you|teacher|brother|sister|peer|friend)',
    '(with|given) (<possessive>|a|an|the|some|more|less|extra|two|one|both|minimal|moderate|maximal|min|mod|max|total|hand|light|close)? (help|support|hand|hands|assist|assistance|cue|cues|cueing|prompt|prompts|adult|partner|grown up|<caregiver>|me|us|you|time|pictures|visuals|model|models|teacher|brother|sister|peer|friend|walker|chair|a !(spoon|fork|knife|straw|cup|pencil|crayon|marker)|of|braces|pillow|rail)',
    '(still learning|is learning|working on|help him|help her|helps him|helps her|for you to|you can|so he|so she|so we|so i|what helps)',
    '(<possessive> (brother|sister|twin|cousin|dad|mom|father|mother|aunt|uncle|grandma|grandpa) (pretended|said|says|jokes|joked))',
    '(pretend !(play|skills)|pretended|pretends|pretending|puppet|doll|dolls|dragon|dinosaur|bear !(weight|any weight|full weight))',
    '(precaution|precautions|contraindicated|allergic|allergy|doctor|physician|surgeon|insurance|policy)',
  ],
  answered: [
    // “With both hands held he bends his knees”, not “With her sister away, Mom came alone”
    '^ with (<blank>|two|both|one|a|an|my|our|his|her|their|your|min|mod|max|minimal|moderate|maximal|more|less|some|extra|light|hand|hands|support|help|cues|cueing|prompts|pictures|visuals|me|us|you|<caregiver>) ..9 ,? !(<caregiver>) (he|she|they|<child>|<Name>|<blank>)',
  ],
  accepts: (found) => isBare(found),
  message: 'True, and only half the picture. What can the child do now, with whom, and what helps?',
  rewrites: (found) =>
    isOfOneSide(found)
      ? [withWhom]
      : [
          ...inPlace(found),
          ...(isAboutCaregiver(found, wordAt(found.block, found.sentence.first)) || isOfTwins(found) ? [] : ofTheChild),
        ],
});

/**
 * If one hand, leg or side does less than the other, this is a clinical sign. It is not reworded; the offer adds to it.
 */
const isOfOneSide = (found: Found): boolean => ofOneSide.test(sentenceText(found));
/** “Never uses her left hand” needs no context for clinical readers, so it is not flagged. */
const isUnused = (found: Found): boolean =>
  isOfOneSide(found) && (/^(?:never|rarely)$/.test(found.name) || unused.test(sentenceText(found)));
const unused = /\bus(?:es?|ing) (?:(?:his|her|the|their) )?(?:left|right|one|[rl]ue)\b/;
const withWhom = add('Add with whom and what helps', 'With {who or what helps}, {child} {what you see}.');

/** Offers that speak about the child. They do not fit a sentence about a caregiver. */
const ofTheChild = [
  tell('Tell what the child does now', '{child} {what you see now}, and {what comes next} is still to come.'),
  tell('Tell with whom and what helps', 'With {who or what helps}, {child} {what you see}.'),
];

/** The sentence is about the child, or has no subject, as in many notes; and it is not negated. */
function isBare(found: Found): boolean {
  const { first, name } = found;
  if (isElsewhere(found)) return false;
  const known = isTrouble(found);
  if (known !== undefined) return known && !isDenied(found, first, 3);
  if (isOfTwins(found)) return isLearnedHere(found);
  if (ofAnAbility.has(name)) return !isDenied(found, first, 3);
  return isChildOrNote(found) || goesOn(found) ? isLearnedHere(found) : isWithVerb(found);
}

/** It is explained, continued, a clinical sign, about a caregiver, or a score. */
const isElsewhere = (found: Found): boolean =>
  isExplained(found) ||
  isToldOn(found) ||
  isUnused(found) ||
  isSaidOfCaregiver(found) ||
  isScore(found) ||
  (found.name === 'incapable' && !isIncapable(found));

/** “scored below average in visual motor skills” */
const isScore = ({ get, name }: Found): boolean => name === 'weak' && /^(?:in|on|at|for|with)\b/i.test(get('adj'));

/** “incapable of pedaling”, not “incapable of harm” or “of hurting”, nor “capable of” without a “not” */
const isIncapable = ({ get, text }: Found): boolean =>
  (!/^capable/i.test(text) || /n.t$/i.test(get('be'))) &&
  baseOfDoing(get('verb').replace(/lling$/i, 'ling')) !== undefined;

/** “They are incapable of sitting”, where “they” are not adults. Other patterns have no plural form. */
const isOfTwins = (found: Found): boolean =>
  found.name === 'incapable' &&
  whoBefore(found.block, found.sentence.first, found.whole.first) === 'they' &&
  !grownUps.test(found.block.prose.slice(0, found.block.tokens.start[found.sentence.first]).toLowerCase());
const grownUps = /\b(?:parents|families|caregivers|grandparents|moms|dads|staff|teachers|aides|both)\b/;

/** “did not point this time, she walked me there”: the note already tells what happened instead. */
const isToldOn = (found: Found): boolean =>
  found.name === 'didNot' && /, (?:he|she|so|but)\b|; |this time|\btoday\b/.test(textBehind(found, found.end));

/**
 * “Brief eye contact, did not greet”, “He is not combining words and does not follow directions”: the subject is
 * further left.
 */
function goesOn(found: Found): boolean {
  const { block, sentence, whole } = found;
  if (!ofAFragment.has(found.name) || !/^(?:,|and|but|;)$/.test(wordInFront(found, whole.first))) return false;
  const inFront = (block.tokens.start[whole.first] ?? 0) - (block.tokens.start[sentence.first] ?? 0);
  return !others.test(sentenceText(found).slice(0, inFront));
}

const ofAFragment = new Set(['doesNot', 'didNot', 'unable', 'fails', 'cannot', 'notDoing']);
const others =
  /^(?:the|it|this|there|that|if|because|our|your)\b|\b(?:i|we|you|mom|mum|dad|mother|father|parents?|grandm\w+|grandp\w+|sister|brother|aunt|uncle|who|which|teacher|aide|nurse|they|puppet|toys?|swing|chair|van|bus|insurance)\b/;

/** Patterns that name what the child is learning, so the subject does not matter. */
const ofAnAbility = new Set(['noControl', 'poor', 'isPoor', 'weak', 'less', 'lackOf', 'isAbsent', 'deficits']);

/** A reason that follows gives context. One that precedes (“fell because she lacks …”) does not. */
const isExplained = (found: Found): boolean => explained.test(textBehind(found, found.end));
const explained =
  /\b(?:because|since|while)\b|;.*\b(?:at home|with (?:her|his|their|you|me|us)|he|she)\b|^ *\S+ (?:much|a lot|often|as)\b/;

/** “Is unable to …” can open a note without a subject, as “Unable to …” can. */
const opensNote = (found: Found): boolean =>
  opensClause(found, found.whole.first) ||
  (/^(?:is|was|are|were)$/.test(wordInFront(found, found.whole.first)) && opensClause(found, found.whole.first - 1));

function isChildOrNote(found: Found): boolean {
  const { block, sentence, whole } = found;
  const who = whoBefore(block, sentence.first, whole.first);
  return (
    (/^(?:pronoun|child|name)$/.test(who) || (who === 'nobody' && opensNote(found))) &&
    wordInFront(found, whole.first) !== 'not'
  );
}

/** “… and has no words”, “with no eye contact”: the subject may be far away. */
function isWithVerb(found: Found): boolean {
  if (found.name === 'noLook') return found.get('how') !== '';
  const have = wordInFront(found, found.first);
  const who = whoBefore(found.block, found.sentence.first, found.whole.first);
  // “Mom has no language” is not a skill to come; the rule language-deficit covers it
  if (who === 'caregiver' && /^(?:has|had|have)$/.test(have)) return false;
  return found.name === 'none' && before.test(have) && who !== 'writer';
}

/** The word before “no words” if somebody has none. */
const before = /^(?:has|had|have|with|shows?|showed|makes?|made|demonstrates?|demonstrated|uses?|used|and|,)$/;

function isLearnedHere(found: Found): boolean {
  const { get, kept, name } = found;
  const end = kept.get('verb')?.end;
  if (end === undefined) return true;
  if (name === 'fails' && /^(?:attend|complete|share)$/i.test(get('verb')))
    return /^(?:to|in|during|at circle)\b/.test(textBehind(found, end).trim());
  const verb = name === 'never' ? baseOf(get('verb')) : name === 'incapable' ? baseOfDoing(get('verb')) : get('verb');
  return isLearned(verb ?? '', textBehind(found, end));
}

/** “use words” is something to learn, “use a pacifier” is not. */
const isLearned = (verb: string, behind: string): boolean => narrow[verb.toLowerCase()]?.test(behind.trim()) ?? true;
