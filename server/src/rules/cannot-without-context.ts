import { wordAt } from '../language/grammar.ts';
import { inflect } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import {
  ability,
  askedFor,
  doing,
  ingOf,
  leaning,
  manner,
  narrow,
  neverDone,
  notAbility,
  nothing,
  ofMind,
} from './shared/abilities.ts';
import { isTrouble, troubleOffers, troublePatterns } from './shared/trouble-patterns.ts';
import { isAboutCaregiver } from './shared/caregivers.ts';
import { say, sayInstead, tell } from './shared/offers.ts';
import { isDenied, opensClause, sentenceText, whoBefore, wordBehind, wordInFront } from './shared/who.ts';

/** Control that grows: of a pencil, of the head, of a turn to wait for. */
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
    none: `[no (functional|spontaneous|verbal|spoken|single|true|meaningful|real|consistent)? <what:${nothing}>] !(concern|concerns|delay|delays|barrier|barriers|deficit|deficits|problem|problems|test|tests|needed|were|was|difficulties|therapy|can|could|at stake|disorder|issues|but|only|only|from (me|us|the adults))`,
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
    'from (<possessive>|a|an|the|his|her)? (help|support|hand|hands|assistance|adult|partner|grown up|<caregiver>|me|us|you|teacher|brother|sister|peer|friend)',
    '(with|given) (<possessive>|a|an|the|some|more|less|extra|two|one|both|minimal|moderate|maximal|min|mod|max|total|hand|light|close)? (help|support|hand|hands|assist|assistance|cue|cues|cueing|prompt|prompts|adult|partner|grown up|<caregiver>|me|us|you|time|pictures|visuals|model|models|teacher|brother|sister|peer|friend|walker|chair|a !(spoon|fork|knife|straw|cup|pencil|crayon|marker)|of|braces|pillow|rail)',
    '(still learning|is learning|working on|help him|help her|helps him|helps her|for you to|you can|so he|so she|so we|so i|what helps)',
    '(<possessive> (brother|sister|twin|cousin|dad|mom|father|mother|aunt|uncle|grandma|grandpa) (pretended|said|says|jokes|joked))',
    '(pretend !(play|skills)|pretended|pretends|pretending|puppet|doll|dolls|dragon|dinosaur|bear !(weight|any weight|full weight))',
    '(precaution|precautions|contraindicated|allergic|allergy|doctor|physician|surgeon|insurance|policy)',
  ],
  accepts: (found) => isBare(found),
  message: 'True, and only half the picture. What can the child do now, with whom, and what helps?',
  rewrites: (found) => [
    ...inPlace(found),
    ...(isAboutCaregiver(found, wordAt(found.block, found.sentence.first)) ? [] : ofTheChild),
  ],
});

/** What is said of a caregiver is no sentence about the child. */
const ofTheChild = [
  tell('Tell what the child does now', '{child} {what you see now}, and {what comes next} is still to come.'),
  tell('Tell with whom and what helps', 'With {who or what helps}, {child} {what you see}.'),
];

/** Said of the child, or of nobody in a note without subjects; and not denied. */
function isBare(found: Found): boolean {
  const { first, name } = found;
  if (isExplained(found) || isToldOn(found)) return false;
  const known = isTrouble(found);
  if (known !== undefined) return known && !isDenied(found, first, 3);
  if (name === 'incapable' && !isIncapable(found)) return false;
  if (ofAnAbility.has(name)) return !isDenied(found, first, 3);
  return isChildOrNote(found) || goesOn(found) ? isLearnedHere(found) : isWithVerb(found);
}

/** “incapable of pedaling”, not “incapable of harm”, nor “capable of” without a “not” */
const isIncapable = ({ get, text }: Found): boolean =>
  /ing$/i.test(get('verb')) && (!/^capable/i.test(text) || /n.t$/i.test(get('be')));

/** “did not point this time, she walked me there”: what came instead is told. */
const isToldOn = (found: Found): boolean =>
  found.name === 'didNot' && /, (?:he|she|so|but)\b|; |this time|\btoday\b/.test(behindText(found, found.end));

/** “Brief eye contact, did not greet”, “He is not combining words and does not follow directions”: the fragment goes on. */
function goesOn(found: Found): boolean {
  const { sentence, whole } = found;
  if (!ofAFragment.has(found.name) || !/^(?:,|and|but|;)$/.test(wordInFront(found, whole.first))) return false;
  const text = sentenceText(found);
  const front = text.slice(
    0,
    (found.block.tokens.start[whole.first] ?? 0) - (found.block.tokens.start[sentence.first] ?? 0),
  );
  return !others.test(front);
}

const ofAFragment = new Set(['doesNot', 'didNot', 'unable', 'fails', 'cannot', 'notDoing']);
const others =
  /^(?:the|it|this|there|that|if|because|our|your)\b|\b(?:i|we|you|mom|mum|dad|mother|father|parents?|grandm\w+|grandp\w+|sister|brother|aunt|uncle|who|which|teacher|aide|nurse|they|puppet|toys?|swing|chair|van|bus|insurance)\b/;

/** Said of what a child learns: the words name it, whoever stands before. */
const ofAnAbility = new Set(['noControl', 'poor', 'isPoor', 'weak', 'less', 'lackOf', 'isAbsent', 'deficits']);

/** A reason that follows is context; what stands before (“fell because she lacks …”) is none. */
const isExplained = (found: Found): boolean => explained.test(behindText(found, found.end));
const explained =
  /\b(?:because|since|while)\b|;.*\b(?:at home|with (?:her|his|their|you|me|us)|he|she)\b|^ *\S+ (?:much|a lot|often|as)\b/;

const behindText = ({ block, sentence, ...found }: Found, end: number): string =>
  sentenceText({ block, sentence, ...found }).slice(
    (block.tokens.end[end - 1] ?? 0) - (block.tokens.start[sentence.first] ?? 0),
  );

/** “Is unable to …” opens a note without subjects as “Unable to …” does. */
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

/** “… and has no words”, “with no eye contact”: the subject may stand far off. */
function isWithVerb(found: Found): boolean {
  if (found.name === 'noLook') return found.get('how') !== '';
  return (
    found.name === 'none' &&
    before.test(wordInFront(found, found.first)) &&
    whoBefore(found.block, found.sentence.first, found.whole.first) !== 'writer'
  );
}

/** What stands before “no words” when somebody has none. */
const before = /^(?:has|had|have|with|shows?|showed|makes?|made|demonstrates?|demonstrated|uses?|used|and|,)$/;

function isLearnedHere(found: Found): boolean {
  const { get, kept, name } = found;
  const end = kept.get('verb')?.end;
  if (end === undefined) return true;
  if (name === 'fails' && /^(?:attend|complete|share)$/i.test(get('verb')))
    return /^(?:to|in|during|at circle)\b/.test(behindText(found, end).trim());
  return isLearned(name === 'never' ? baseOf(get('verb')) : get('verb'), behindText(found, end));
}

/** “initiates” → “initiate” */
const baseOf = (third: string): string => third.toLowerCase().replace(/(?<=sh|ch)es$|s$/, '');

/** “use words” is learned, “use a pacifier” is not. */
const isLearned = (verb: string, behind: string): boolean => narrow[verb.toLowerCase()]?.test(behind.trim()) ?? true;

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const known = troubleOffers(found);
  if (known) return known;
  const isBareNote = /^(?:nobody|thing)$/.test(whoBefore(found.block, found.sentence.first, found.whole.first));
  const is = (past: boolean): string => (isBareNote ? '' : past ? 'was ' : 'is ');
  const upTo = asFarAs(found);
  if (upTo) return [upTo];
  const offers: Readonly<Record<string, () => Offer>> = {
    cannot: () => sayInstead(`${is(/^could/i.test(text))}not yet ${doingNow(found)}`, { replaces: 'pattern' }),
    doesNot: () => sayInstead(`${is(false)}not yet ${doingNow(found)}`, { replaces: 'pattern' }),
    didNot: () => sayInstead(`${is(true)}not yet ${doingNow(found)}`, { replaces: 'pattern' }),
    fails: () => sayInstead(`${is(/^failed/i.test(text))}not yet ${doingNow(found)}`, { replaces: 'pattern' }),
    unable: () =>
      joinsTo(found)
        ? sayInstead('not yet able to')
        : sayInstead(`not yet ${doingNow(found)}`, { replaces: 'pattern' }),
    isnt: () => {
      const be = /^was/i.test(text) ? 'was' : 'is';
      return joinsTo(found)
        ? sayInstead(`${be} not yet able to`)
        : sayInstead(`${be} not yet ${doingNow(found)}`, { replaces: 'pattern' });
    },
    lacks: () => sayInstead(`${is(/ed$/i.test(text))}still building`),
    poor: () => (isGaze(found) ? say('brief') : growing(found)),
    isPoor: () => say('still growing'),
    none: () => notYetThere(found),
    noControl: () => notYetThere(found),
    noLook: () =>
      sayInstead(
        `${inflect('look', /^with/i.test(get('how')) ? 'ing' : /s$/i.test(get('how')) ? 'third' : 'past')} elsewhere`,
        { replaces: 'pattern' },
      ),
    incapable: () =>
      sayInstead(`${get('be') === '' ? '' : /^was|^were/i.test(get('be')) ? 'was ' : 'is '}not yet ${get('verb')}`, {
        replaces: 'pattern',
      }),
    noIdea: () =>
      sayInstead(
        `${/^had/i.test(get('have')) ? 'was ' : /^has/i.test(get('have')) ? 'is ' : is(false)}not yet ${doingNow(found)}`,
        { replaces: 'pattern' },
      ),
    noLeaning: () =>
      sayInstead(
        `${copula(get('have'))}not yet showing ${/^(?:concept|sense)$/i.test(get('what')) ? 'a ' : ''}${get('what')} ${get('prep')}`,
        { replaces: 'pattern' },
      ),
    never: () => sayInstead(`${is(false)}not yet ${inflect(baseOf(get('verb')), 'ing')}`, { replaces: 'pattern' }),
    weak: () =>
      /^absent$/i.test(get('how'))
        ? sayInstead(`no ${wholeText(found).replace(/^.*?absent /i, '')} yet`, { replaces: 'pattern' })
        : growing(found),
    lackOf: () => say('still-growing'),
    less: () => (isGaze(found) ? say('brief') : growing(found)),
    notDoing: () => sayInstead('not yet'),
    isNotDoing: () => sayInstead(`${/^was/i.test(text) ? 'was' : /^are/i.test(text) ? 'are' : 'is'} not yet`),
    notHave: () => sayInstead(`${text} yet`),
    notKnow: () => sayInstead(`${is(false)}still learning`),
    noEyeContact: () => sayInstead('looked elsewhere'),
    hasNot: () => sayInstead(`${text.toLowerCase().replace(/n't$/, ' not')} yet`),
    struggles: () =>
      say(
        `${is(false)}still learning ${/to$/i.test(text) ? 'to' : held.test(wordBehind(found, found.end)) ? 'to use' : 'about'}`,
      ),
    isAbsent: () => say('still growing'),
    wontAccept: () => sayInstead(`${is(false)}not yet ready to ${text.split(' ').at(-1)?.toLowerCase() ?? 'accept'}`),
  };
  if (
    /^(?:cannot|doesNot|didNot)$/.test(name) &&
    get('other') === '' &&
    orMore.test(behindText(found, found.whole.end))
  )
    return [];
  if (name === 'deficits') return deficits(found);
  const offer = offers[name];
  return offer ? [offer()] : [];
}

/** “cannot sit for more than 3 minutes” → “sits for up to 3 minutes”: what is there is told. */
function asFarAs(found: Found): Offer | undefined {
  const { block, get, name, sentence, whole } = found;
  if (!/^(?:cannot|unable|isnt|doesNot)$/.test(name) || get('other') !== '' || get('how') !== '') return undefined;
  const be = wordInFront(found, whole.first);
  const isBe = /^(?:is|was)$/.test(be);
  const isLimit = limit.test([0, 1, 2, 3].map((at) => wordBehind(found, whole.end + at)).join(' '));
  const isMany = many.test(be) || whoBefore(block, sentence.first, whole.first) === 'they';
  if (!isLimit || isMany || get('verb').includes(' ')) return undefined;
  const past = be === 'was' || /^(?:could|wasn)/i.test(found.text);
  return sayInstead(`${inflect(get('verb').toLowerCase(), past ? 'past' : 'third')} for up to`, {
    replaces: { first: whole.first - (isBe ? 1 : 0), end: whole.end + 3 },
  });
}

const limit = /^for (?:more|longer) than (?:\d.*|an?|one|two|three|four|five|six|ten|half)$/;
const many = /^(?:they|are|were|twins|children|kids|boys|girls|students)$/;

/** “did not look at faces or point”: the other verb would be left behind. */
const orMore = new RegExp(`\\b(?:or|nor|and) ${doing}\\b`);
/** What is learned by hand, not known about. */
const held = /^(?:buttons|fasteners|zippers|scissors)$/;

/** “Reduced eye contact” is brief; “… and gestures” are not. */
const isGaze = (found: Found): boolean =>
  /eye contact$/i.test(wholeText(found)) && wordBehind(found, found.whole.end) !== 'and';

/** “No words” → “No words yet”, “No rolling noted” → “No rolling noted yet” */
function notYetThere(found: Found): Offer {
  const { end, first, text } = found;
  const next = wordBehind(found, end);
  return /^(?:noted|observed|seen|heard)$/.test(next)
    ? sayInstead(`${text} ${next} yet`, { replaces: { first, end: end + 1 } })
    : sayInstead(`${text} yet`);
}

/** “Still nonfunctional” → “still growing”, “very limited” → “still-growing” */
function growing(found: Found): Offer {
  const front = wordInFront(found, found.first);
  if (/ core$/i.test(wholeText(found)) && !/^an?$/i.test(found.get('article')))
    return say('still-growing core strength', { replaces: { first: found.first, end: found.whole.end } });
  if (front === 'still') return say('growing');
  return /^(?:very|quite|extremely|fairly|rather|somewhat|so|really)$/.test(front)
    ? say('still-growing', { replaces: { first: found.first - 1, end: found.end } })
    : say('still-growing');
}

/** “to jump or to climb”: the other verb goes on as it began. */
const joinsTo = (found: Found): boolean => /\b(?:or|and|nor) to \p{L}/u.test(behindText(found, found.whole.end));

const copula = (have: string): string =>
  have === '' || /^with$/i.test(have) ? '' : /ed$|^had$/i.test(have) ? 'was ' : 'is ';

/** “has deficits in joint attention” → “is still growing in joint attention” */
function deficits(found: Found): readonly Offer[] {
  const { end, get, whole } = found;
  if (get('have') === '' && !opensClause(found, whole.first)) return [];
  return [sayInstead(`${copula(get('have'))}still growing in`, { replaces: { first: whole.first, end } })];
}

const wholeText = ({ block, whole }: Found): string =>
  block.source.slice(block.tokens.start[whole.first], block.tokens.end[whole.end - 1]);

/** “point or wave” → “pointing or waving” */
function doingNow({ get }: Found): string {
  const how = get('how') === '' ? '' : `${get('how').toLowerCase()} `;
  const now = (verb: string): string => ingOf(verb.toLowerCase());
  return how + (get('other') === '' ? now(get('verb')) : `${now(get('verb'))} or ${now(get('other'))}`);
}
