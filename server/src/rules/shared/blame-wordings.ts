import { wordAt } from '../../language/grammar.ts';
import { inflect, tenseOf } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { ofTheHome, once } from './blame-anew.ts';
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
import { say, sayInstead } from './offers.ts';
import { sentenceText } from './who.ts';

/** Offers in place of blame. */

export const inPlace = (found: Found): readonly Offer[] => (makers[found.name] ?? poor)(found);

/** The wordings in place, by pattern name. */
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
    // “was not done as instructed”: only the person who gave the instruction would say so
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

/** “Poor follow-through”: we do not know yet why. */
function poor(found: Found): readonly Offer[] {
  const { end, first, name, text } = found;
  if (name === 'notCarriedOver') return [sayInstead('not yet part of the days at home')];
  if (!name.startsWith('poor') || ofTheHome.test(text)) return [];
  const isVisits = name === 'poorVisits';
  if (isWholeSentence(found)) return isVisits ? [] : [askWhatFits];
  const opens = !/\w/.test(wordsBefore(found).join(''));
  if (isNoted(found, opens)) return [askWhatFits];
  if (/^(?:of|with|for|on)$/.test(nextWord(found))) {
    // for “Poor follow-through with brushing.”, the offer has to make a sentence
    const inWay = `${opens ? 'I don’t know yet ' : ''}what gets in the way of`;
    const the = /^(?:hep|home)$/.test(nextWord(found, 1)) ? ' the' : '';
    return [say(inWay, { text: `${inWay}${the}`, replaces: { first, end: end + 1 } })];
  }
  const inWay = say(isVisits ? 'what gets in the way of visits' : 'what gets in the way at home');
  return [inWay].filter(() => fitsInWay(found, opens));
}

/** “what gets in the way at home is a factor” and “due to what gets in the way” say nothing. */
function fitsInWay(found: Found, opens: boolean): boolean {
  const next = nextWord(found);
  if (/^(?:is|are|was|were|remains)$/.test(next) || /^(?:to|of|from)$/.test(wordsBefore(found).at(-1) ?? ''))
    return false;
  return !opens || /^(?:has|have|may|continues|slows|limits|makes|means|affects|\w+ing|\w+ed)$/.test(next);
}

/** “… with the referral noted.”, “Noted …”: nobody “noted what gets in the way”. */
const isNoted = (found: Found, opens: boolean): boolean =>
  /^(?:noted|reported|observed|evident)$/.test(opens ? lastWord(found) : (wordsBefore(found).at(-1) ?? ''));

const lastWord = ({ block, sentence }: Found): string =>
  [sentence.end - 1, sentence.end - 2].map((at) => wordAt(block, at)).find((word) => /\w/.test(word)) ?? '';
