import { wordAt } from '../../language/grammar.ts';
import { inflect, tenseOf, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { say, sayInstead } from './offers.ts';
import { sentenceText, whoBefore, wordBehind, wordInFront } from './who.ts';

/** Offers in place of a lack of English. They tell what is spoken at home, and never give a language as a reason. */

export const inPlace = (found: Found): readonly Offer[] => makers[found.name]?.(found) ?? [];

/** The only name in the replaced words is “English”, and the rule accepts that it is lost. */
const what = (text: string, title = 'Say what they do speak'): Offer => sayInstead(text, { title, tellsNothing: true });
const homeSpeaking = (): readonly Offer[] => [what('{home language}-speaking', 'Say which language they speak')];

const homeAnd = (much: string): string =>
  /^(?:no|)$/i.test(much) ? '{home language}' : '{home language} and some English';
const speak = (tense: Tense, much: string): readonly Offer[] => [what(`${inflect('speak', tense)} ${homeAnd(much)}`)];

/** The wordings in place, by pattern name. */
const makers: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  has: ({ get }) => {
    const verb = get('verb').toLowerCase();
    return [what(`${speaks[verb] ?? verb} ${homeAnd(get('much'))}`)];
  },
  lacks,
  unable: ({ get, text }) => {
    const be = get('be').toLowerCase();
    const tense = /^(?:was|were)/.test(be) ? 'past' : /^(?:are|be)$|'re$/.test(be) ? 'base' : 'third';
    return speak(tense, text.includes(' to ') ? 'no' : 'some');
  },
  cannot: (found) => {
    const isBase = /^do(?:n| )/i.test(found.text) || /s$|^they$/i.test(wordInFront(found, found.first));
    return speak(isBase ? 'base' : 'third', 'no');
  },
  notSpeak,
  english,
  atHome,
  noLanguage,
  nonEnglish: homeSpeaking,
  isNonEnglish: homeSpeaking,
  onlySpeaks: ({ text }) => [sayInstead(text.replace(/\bonly /i, ''))],
  onlyTongue: ({ text }) => [sayInstead(text.replace(/(?: |-)(?:speaking )?only$/i, '-speaking'))],
  tooMany: ({ text }) => [say(text.replace(/too many/i, 'several'))],
  barrier,
  // for “late talker because of” and “delay likely due to”
  delayed: ({ get, text }) =>
    /^\w+ (?:because of|due to|caused by|from|secondary to)$/i.test(text)
      ? [sayInstead(`${get('effect').toLowerCase()}, with`)]
      : [],
  confused: (found) =>
    /ed$/i.test(found.get('effect')) && !/^g[eo]t/.test(wordInFront(found, found.first))
      ? [sayInstead('growing up with')]
      : [],
  confuses,
  accent: (found) => [
    sayInstead(
      isOwned(found)
        ? `accent, which I am still getting used to${/^\p{L}/u.test(wordBehind(found, found.end)) ? ',' : ''}`
        : 'an accent I am still getting used to',
    ),
  ],
};

const speaks: Readonly<Record<string, string>> = { has: 'speaks', have: 'speak', had: 'spoke' };

/** “lacks English” → “speaks {home language}”, “barely speaks English” → “speaks {home language} and some English” */
function lacks({ get }: Found): readonly Offer[] {
  const verb = get('verb').toLowerCase();
  if (verb.startsWith('lack')) return speak(tenseOf(verb, 'lack') ?? 'third', 'no');
  if (verb.startsWith('struggl')) return speak(tenseOf(verb, 'struggle') ?? 'third', 'some');
  return [what(`${verb} ${homeAnd('some')}`)];
}

/** “does not speak English” → “speaks {home language}”. If they speak some English, that stays. */
function notSpeak({ get, text }: Found): readonly Offer[] {
  const tense = /^(?:does|can)/i.test(text) ? 'third' : /^did/i.test(text) ? 'past' : 'base';
  const isSome = /^(?:much|a lot of|enough)$/i.test(get('much')) || get('well') !== '';
  return speak(tense, isSome ? 'some' : 'no');
}

/** “limited English” → “{home language} and some English”. This does not fit in “Mom’s poor English”. */
function english(found: Found): readonly Offer[] {
  if (isOwned(found) || wordInFront(found, found.first) === 'of' || isNounNext(found)) return [];
  const home = / (?:at|in the) home$/i.exec(found.text)?.[0] ?? '';
  return [what(`${homeAnd(found.get('much'))}${home}`)];
}

/** “limited English speakers”: the words describe the next noun. */
const isNounNext = (found: Found): boolean =>
  /^(?:speaker|speakers|family|families|home|exposure|background)$/.test(wordBehind(found, found.end));

/** “English is not spoken” → “{home language} is spoken” */
function atHome(found: Found): readonly Offer[] {
  const { text } = found;
  if (/^with/i.test(text) || /\b(?:since|because|as|behind|delay\w*)\b/.test(sentenceText(found))) return [];
  return [what(text.replace(/english/i, '{home language}').replace(/ (?:not|never|rarely|hardly)|n['\u2019]t/, ''))];
}

/** “has no language” → “tells us things with {…}”, “has no language except Somali” → “speaks Somali” */
function noLanguage(found: Found): readonly Offer[] {
  const { end, first, get } = found;
  const next = wordBehind(found, end);
  const tense = tenseOf(get('have').toLowerCase(), 'have') ?? 'third';
  if (/^(?:except|but)$/.test(next) && isLanguageAlone(found))
    return [sayInstead(inflect('speak', tense), { replaces: { first, end: end + 1 } })];
  if (!/^(?:|[.;:!?]|and|at|when|so)$/.test(next)) return [];
  const tells = sayInstead(`${inflect('tell', tense)} us things with {gestures, sounds, looks}`);
  // adults have a language, though it may not be ours
  const isGrown = whoBefore(found.block, found.sentence.first, first) === 'caregiver';
  return isGrown ? [...speak(tense, 'no'), tells] : [tells];
}

/** “… except Somali.”: the language ends the clause. */
const isLanguageAlone = ({ block, end, sentence }: Found): boolean =>
  /^\p{Lu}/u.test(block.source.slice(block.tokens.start[end + 1], block.tokens.end[end + 1])) &&
  (end + 2 >= sentence.end || /^[.,;!]$/.test(wordAt(block, end + 2)));

/** “Part of this may be the language barrier” gives a reason. The need for an interpreter is not a reason. */
function barrier(found: Found): readonly Offer[] {
  const isReason =
    /^(?:at|in|between)$/.test(wordBehind(found, found.end)) ||
    /\b(?:may be|part of|due to|because of|factor|reason|caus\w+|delay\w*)\b/.test(sentenceText(found));
  return isReason
    ? []
    : [sayInstead(/^a /i.test(found.text) ? 'a need for an interpreter' : 'need for an interpreter')];
}

/** “Two languages are confusing him” → “Two languages are part of his life” */
function confuses(found: Found): readonly Offer[] {
  // “…, so please stick to English” would not follow from the offer
  if (wordBehind(found, found.end) === ',' && wordBehind(found, found.end + 1) === 'so') return [];
  // the sentence already says it: “She is bilingual, which …”
  if (/^(?:which|and|this)/i.test(found.text)) return [];
  return [sayInstead(`${beOf(found)} part of ${theirs[found.get('whom').toLowerCase()] ?? 'the child’s'} life`)];
}

const theirs: Readonly<Record<string, string>> = { him: 'his', her: 'her', them: 'their' };

function beOf(found: Found): string {
  const { get } = found;
  // that there are two languages is a fact, not a guess
  const sure = /languages/i.test(sentenceText(found)) ? 'are' : 'is';
  return (
    get('be')
      .toLowerCase()
      .replace(/^(?:may|might|could|can) be$/, sure) ||
    (/ed$/i.test(get('confuse')) ? 'were' : /s$/i.test(get('confuse')) ? 'is' : 'are')
  );
}

const isOwned = ({ block, first, sentence }: Found): boolean =>
  first > sentence.first &&
  (block.tokens.possessive[first - 1] === true || /^(?:his|her|their|your|the|.+'s)$/.test(wordAt(block, first - 1)));
