import { wordAt } from '../../language/grammar.ts';
import { inflect, tenseOf } from '../../language/inflect.ts';
import type { Kind } from '../../text/kind.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import {
  actOf,
  auxiliary,
  despite,
  didNot,
  errand,
  finding,
  framed,
  hard,
  hardTo,
  howOf,
  present,
  related,
  undermines,
  unused,
  unwilling,
  unworn,
} from './blame-offers.ts';
import { plainly, toBase, toldOften } from './blame-words.ts';
import { askWhatFits, foundItHard, isWholeSentence, nextWord, wordsBefore } from './caregivers.ts';
import { add, say, sayInstead, tell } from './offers.ts';
import { sentenceText } from './who.ts';

/** What is offered in place of blame, and behind it. */

/** What somebody does once, so that it was not found hard: it did not come about. */
const once = /^(?:attend|return|bring|call|sign|show|come|answer|respond|reply|send|arrive|notify|inform|let)\b/;

export const inPlace = (found: Found): readonly Offer[] => (makers[found.name] ?? poor)(found);

/** The wording in place, by what was found. */
const makers: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  failed,
  once: ({ get }) => [say(`did not get to ${actOf(get)}`), say(`could not ${actOf(get)}`)],
  didNot: ({ get }) => [didNot(get)],
  didNotDo: ({ get }) => [didNot(get)],
  errand: ({ get }) => errand(get),
  unworn: ({ get }) => [unworn(get)],
  because: (found) => related(found),
  tooLate: ({ get }) => [sayInstead('did not get to')].filter(() => get('to') !== ''),
  wasTold: ({ get }) =>
    [say(`and I ${/^ha[sv]/i.test(get('aux')) ? 'have ' : ''}talked about it`)].filter(() => get('aux') !== ''),
  skips: (found) => forgot(found),
  undermines: ({ get }) => undermines(get),
  unwilling: ({ get }) => (get('verb') === '' ? [] : unwilling(get)),
  theirPart: ({ get }) => [didNot(get)],
  hasNot: ({ get }) => [hard(`${auxiliary(get('aux'))} found`, howOf(get), toBase(get('act')))],
  hasNotDone: ({ get }) => [hard(`${auxiliary(get('aux'))} found`, howOf(get), toBase(get('act')))],
  isNot: ({ get }) => [hard(`${auxiliary(get('aux'))} finding`, howOf(get), toBase(get('act')))],
  yetTo: ({ get }) => [sayInstead(`${get('aux').toLowerCase()} found it hard to`)],
  never: ({ get }) => [sayInstead(`had not yet ${{ did: 'done', came: 'come' }[actOf(get)] ?? actOf(get)}`)],
  inconsistent: ({ get }) => [sayInstead(`${finding[get('aux').toLowerCase()] ?? 'found'} it hard to be consistent`)],
  unused: ({ end, first, get, kept, text }) => {
    const by = kept.get('by');
    const when = kept.get('when');
    // “was not done as instructed”: only whoever gave the instruction would say so
    if (/^as /i.test(get('when')) && when)
      return get('by') === ''
        ? [sayInstead(`${hardTo(text)} the way we talked about`, { replaces: { first, end: when.end } })]
        : [];
    if (get('by') === '' || !by) return [sayInstead(unused(text, get('when')))];
    return [
      sayInstead(`${unused(text, get('when'))}${get('when') === '' ? '' : ` ${get('when')}`}`, {
        replaces: { first, end: Math.max(end, by.end) },
      }),
    ];
  },
  unusedOf: ({ text }) => [sayInstead(unused(text, ''))].filter(() => !/rarely|hardly|barely|seldom/i.test(text)),
  unusedOften: ({ text }) => [sayInstead(hardTo(text))],
  notTouched: ({ text }) => [sayInstead(hardTo(text))].filter(() => !/(?:touched|opened|looked at)$/i.test(text)),
  saidBut: ({ text }) => [
    sayInstead(/has|have|had/i.test(text) ? 'but it has not worked out yet' : 'but it did not work out'),
  ],
  stillNotDoing: () => [sayInstead('still finding it hard to fit it in')],
  doneOnlyOnce: ({ text }) => [
    say(text.replace(/ ?\b(?:only|just|barely)\b ?/i, ' ').trim(), { title: 'Leave out “only”' }),
  ],
  notKeptUp: ({ get, text }) => [
    sayInstead(`${auxiliary(get('aux'))} ${/^ha/i.test(text) ? 'found' : 'finding'} it hard to keep up`),
  ],
  leftAtHome: ({ text }) => [say(text.replace(/ again$/i, ''), { title: 'Leave out the “again”' })],
  missedVisits: () => [sayInstead('the visits we missed')],
  despite: (found) => despite(found),
  despiteTeaching: (found) => despite(found),
  wouldNot: ({ get }) => [hard(inflect('find', /^would/i.test(get('aux')) ? 'past' : present(get)), '', actOf(get))],
  rarely: ({ get, text }) => {
    const gets = inflect('get', /^\S+ed\b|^(?:did|tried)\b/i.test(get('act')) ? 'past' : present(get));
    const seldom = text.slice(0, text.length - get('act').length).toLowerCase();
    return [say(`${seldom}${gets} to ${plainly(actOf(get))}`, { title: `Say “${seldom}${gets} to”` })];
  },
  // “came unprepared and without his AFOs”
  unprepared: (found) =>
    nextWord(found) === 'and' && nextWord(found, 1) === 'without'
      ? [say(found.text.split(' ')[0]?.toLowerCase() ?? '', { replaces: { first: found.first, end: found.end + 1 } })]
      : [],
  noEffort: ({ get }) => [
    sayInstead(
      /^(?:makes|puts)|^(?:can|won)/i.test(get('verb')) && !/^could/i.test(get('verb'))
        ? `${inflect('find', present(get))} no time to`
        : 'found no time to',
    ),
  ],
  roundTo: () => [sayInstead('found no time for')],
  forgets: ({ get }) => [
    say(
      `${inflect('find', /^(?:kept|forgot)/i.test(get('verb')) ? 'past' : present(get))} it hard to remember${get('to') === '' ? '' : ' to'}`,
    ),
  ],
  slide: ({ text }) =>
    [
      say(
        /^(?:letting|slacking)/i.test(text)
          ? 'finding it hard to keep up'
          : /^lets/i.test(text)
            ? 'finds it hard to keep up'
            : 'found it hard to keep up',
      ),
    ].filter(() => !/(?:exercises|stretches|program|patching|brushing|routine)/.test(text)),
  toldOften,
  saidOften,
  feedsTheir: () => [say('may go together with')],
  ...framed,
  gathersDust: ({ text }) =>
    /^ha(?:s|ve) been /i.test(text) ? [say(`${text.slice(0, text.indexOf(' been'))} been hard to use`)] : [],
  letSlip: ({ get }) => [
    sayInstead(
      `${{ lets: 'finds', letting: 'finding' }[get('verb').toLowerCase()] ?? 'found'} it hard to keep up ${get('what')}`,
    ),
  ],
  cameWithout: ({ text }) =>
    [say(text.replace(/ (?:yet |once )?again$/i, ''), { title: 'Leave out the “again”' })].filter(
      (offer) => offer.text !== text,
    ),
  neglects: ({ get, text }) => [
    sayInstead(
      `${{ neglects: 'finds', neglecting: 'finding' }[get('verb').toLowerCase()] ?? 'found'} no time for ${text.split(' ').at(-1) ?? ''}`,
    ),
  ],
};

/** “forgot the splint again” → “came without the splint again”; “skips stretches” → “finds it hard to fit in stretches” */
function forgot(found: Found): readonly Offer[] {
  const { get } = found;
  const verb = get('verb').toLowerCase();
  const isPast = /(?:ed|forgot|blew off)$/.test(verb);
  if (verb.endsWith('ing')) return [];
  if (!verb.startsWith('forg'))
    return [sayInstead(`${inflect('find', isPast ? 'past' : present(get))} it hard to fit in`)];
  const what = /\b(?:visits?|sessions?|appointments?|appt|meetings?)\b/.test(sentenceText(found)) ? 'miss' : 'come';
  return [
    say(`${inflect(what, isPast ? 'past' : present(get))}${what === 'come' ? ' without' : ''}`, {
      settlesNegation: true,
    }),
  ];
}

function failed({ block, first, get }: Found): readonly Offer[] {
  // “has failed to return” → “has found it hard to return”
  if (/^ha(?:s|ve|d)$/.test(wordAt(block, first - 1))) return [foundItHard('past'), sayInstead('not been able to')];
  const verb = get('verb').toLowerCase();
  const tense = tenseOf(verb, 'fail') ?? tenseOf(verb, 'neglect') ?? 'past';
  if (tense !== 'past') return [foundItHard(tense)];
  const didNotGetTo = sayInstead('did not get to');
  return once.test(actOf(get)) ? [didNotGetTo, sayInstead('could not')] : [foundItHard(tense), didNotGetTo];
}

/** “As we discussed many times” → “As we talked about”, “mentioned this several times” → “talked about this”. */
function saidOften(found: Found): readonly Offer[] {
  const { get, text } = found;
  if (!/^(?:said|mentioned|explained|discussed)$/i.test(get('said')) || / (?:you|her|him|them) /i.test(text)) return [];
  const what = / (?:this|it) /i.exec(text)?.[0].trimEnd() ?? '';
  const isWhole =
    what !== '' ||
    wordAt(found.block, found.whole.first) === 'as' ||
    /^(?:how|what|why|the|his|her|their)$/.test(nextWord(found));
  return [say(`talked about${what}`, { title: 'Say “talked about”' })].filter(() => isWhole);
}

/** How a home goes is no idea of ours that something got in the way of. */
const ofTheHome =
  /(?:structure|discipline|boundaries|limits|supervision|stimulation|routines?|parenting|skills|insight|motivation|interest|effort)\b/i;

/** “Poor follow-through”: what we do not know yet. */
function poor(found: Found): readonly Offer[] {
  const { end, first, name, text } = found;
  if (name === 'notCarriedOver') return [sayInstead('not yet part of the days at home')];
  if (!name.startsWith('poor') || ofTheHome.test(text)) return [];
  const isVisits = name === 'poorVisits';
  if (isWholeSentence(found)) return isVisits ? [] : [askWhatFits];
  const opens = !/\w/.test(wordsBefore(found).join(''));
  if (isNoted(found, opens)) return [askWhatFits];
  if (/^(?:of|with|for|on)$/.test(nextWord(found))) {
    // “Poor follow-through with brushing.” is no sentence yet
    const inWay = `${opens ? 'I don’t know yet ' : ''}what gets in the way of`;
    const the = /^(?:hep|home)$/.test(nextWord(found, 1)) ? ' the' : '';
    return [say(inWay, { text: `${inWay}${the}`, replaces: { first, end: end + 1 } })];
  }
  const inWay = say(isVisits ? 'what gets in the way of visits' : 'what gets in the way at home');
  return [inWay].filter(() => fitsInWay(found, opens));
}

/** “what gets in the way at home is a factor” and “due to what gets in the way” tell nothing. */
function fitsInWay(found: Found, opens: boolean): boolean {
  const next = nextWord(found);
  if (/^(?:is|are|was|were|remains)$/.test(next) || /^(?:to|of|from)$/.test(wordsBefore(found).at(-1) ?? ''))
    return false;
  return !opens || /^(?:has|have|may|continues|slows|limits|makes|means|affects|\w+ing|\w+ed)$/.test(next);
}

/** “… with the referral noted.”, “Noted …”: nobody noted what gets in the way. */
const isNoted = (found: Found, opens: boolean): boolean =>
  /^(?:noted|reported|observed|evident)$/.test(opens ? lastWord(found) : (wordsBefore(found).at(-1) ?? ''));

const lastWord = ({ block, sentence }: Found): string =>
  [sentence.end - 1, sentence.end - 2].map((at) => wordAt(block, at)).find((word) => /\w/.test(word)) ?? '';

const visits = tell(
  'Say that you missed each other',
  'We missed each other on {dates}. I’ll ask what would make visits easier: time, place, video, a ride.',
);
const ideas = tell(
  'Tell what got in the way',
  'The home ideas did not fit the week. {caregiver} shared that {what was going on}. We picked one idea that fits {routine}.',
);
const ask = tell(
  'Ask what got in the way',
  'I don’t think the ideas I gave you fit your week yet. What got in the way?',
);
const willAsk = add('Add that you will ask', 'I don’t know yet what got in the way, and will ask.');
const wonder = tell(
  'Wonder with them',
  'I wonder how the ideas are going at home. What fits your days, and what doesn’t?',
);
const saw = tell(
  'Say what you saw, and wonder',
  'I saw {what you saw}. I’ll ask {caregiver} how it looks from where they stand.',
);
const wonderWithYou = tell(
  'Say what you saw, and wonder',
  'I noticed {what you saw}. I wonder how it looks from where you stand.',
);

const doable = tell(
  'Ask which ideas feel doable',
  'Some of these ideas may fit your days, and some may not. Which ones feel doable right now?',
);

/** Fault in what is done or not done: what was seen says more than “the home ideas”. */
const seen = new Set(
  'watchedTv yelledAt inARush seemsBored speaksFor hovers threatensChild wasUnprepared onPhoneAll talkedOnPhone textedAll sleptThrough asksNothing answersNothing notRemembered notWatching gaveUpOn leftInSeat overdoes wouldIfYou moreEffort forgotAgain notDoingEnough stayedIn nothingAtHome remindedAgain doYourPart despiteTeaching neverPicked theBarrier toldNotTo seemsNotTo notConducive failsToSee leftBy notReadTo doneLittle talksOver notFilled toldAndNot dependsOnWhether noWonderSo cameBackEmpty getsAway byNow becauseNever avoidable notOnAgain noTimeIn scrolling disappointed notHelping crickets cameWithout undid moreFrom onlyIf neverBack quickerIf ifNot comesDownTo nobodyAtHome ontheirOwn askedSince feeds feedsTheir madeWorse phoneFirst noWonder fault shouldHave neglects undermines because becauseYou ifYou toBlame holdingBack lets notEnough tooLate serious unwilling choseNot gaveUp against onYou inattentive dependsOn ifOnly withoutYou traitOf mustLearn noExcuse theirFault onlySoMuch teaches ifComply workOn needsTo seldom uninvolved parenting supposedTo notDoing shapeUp noNeedToAsk doesNotGrasp ownNeeds rescues interferes apart noIdeaHowTo sitsThere'.split(
    ' ',
  ),
);

/** Of these, what did not come about: there something got in the way. */
const undone = new Set(
  'answersNothing notRemembered gaveUpOn forgotAgain notDoingEnough neverPicked notReadTo doneLittle notFilled toldAndNot cameBackEmpty notOnAgain noTimeIn disappointed crickets cameWithout neverBack ontheirOwn askedSince notEnough noExcuse skips neglects serious gaveUp choseNot unwilling against seldom supposedTo notDoing'.split(
    ' ',
  ),
);

/** Said of a visit that did come about. */
const here = new Set(['onPhoneAll', 'sleptThrough', 'talkedOnPhone', 'textedAll', 'wasUnprepared', 'notWatching']);

export function anew(found: Found, kind: Kind | undefined): readonly Offer[] {
  const { get, name, text } = found;
  const isLetter = kind === 'caregiver-letter';
  if (name.startsWith('poor') && ofTheHome.test(text)) return isLetter ? [wonderWithYou] : [saw];
  if (!here.has(name) && /visit|attend/i.test(`${name} ${text} ${get('act')} ${get('what')}`)) return [visits];
  if (name === 'failed' && !isLetter && !ofIdeas.test(get('act'))) return ofNoIdea(found);
  if (name === 'others') return isLetter ? [doable, wonderWithYou] : [saw];
  if (seen.has(name)) return isLetter ? [wonderWithYou] : undone.has(name) ? [saw, willAsk] : [saw];
  return isLetter ? [ask, wonder] : [ideas, askWhatFits, willAsk];
}

const ofIdeas =
  /^(?:do|use|follow|practi[cs]e|complete|implement|carry|keep|comply|continue|try|work|incorporate|adhere|maintain)/i;
/** A form that is not signed and a cue that is not seen are no home ideas. */
const ofNoIdea = ({ get }: Found): readonly Offer[] =>
  once.test(get('act').toLowerCase()) ? [willAsk] : [saw, willAsk];

/** Where a sentence tells more than one thing, a new one in its place would lose the other. */
const isOneOfTwo = /; |, (?:and|but|so|which|because|since) /;
/** “…, and her language shows it”, “…, but this teaches …”: the same fault once more. */
const isSameFault =
  /, (?:and|but|so) (?:(?:this|that|it) (?:teach|reinforc|show|encourag)\w*|(?:his|her|their|the) \w+ shows? it\b)/;
export const tellsMore = (sentence: string): boolean => isOneOfTwo.test(sentence) && !isSameFault.test(sentence);
export const askToo = add('Add that you will ask', 'I’ll ask {caregiver} how it looks from where they stand.');
export const wonderToo = add('Add that you wonder', 'I wonder how it looks from where you stand.');

export const unique = (offers: readonly Offer[]): readonly Offer[] =>
  offers.filter(({ text }, at) => offers.findIndex((other) => other.text === text) === at);
