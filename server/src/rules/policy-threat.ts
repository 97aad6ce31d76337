import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { say, sayInstead, tell } from './shared/offers.ts';
import { sentenceText, wordBehind, wordInFront } from './shared/who.ts';
import { threatFrames } from './shared/threat-frames.ts';
import { asWelcome, before, cost, inNote, letterOffers, misses, noteOffers, whenLate } from './shared/threat-offers.ts';
import { noThreat, threatPatterns } from './shared/threat-patterns.ts';

/** A rule about visits, fees or being late that warns where it could welcome. */
export const policyThreat = definePhraseRule({
  id: 'policy-threat',
  title: 'A rule about visits that reads as a warning',
  family: 'voice',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'MISS', 'VEIPD'],
  options: {},
  patterns: { ...threatPatterns, ...threatFrames },
  unless: noThreat,
  answered: [
    'everyone misses visits',
    '(each|every) family has ..4 to miss',
    'before any of that',
    'running late happens',
    'if this cost is hard for you',
    'asked ..2 what would make visits easier',
    'ask (you|<blank>|<caregiver>|<Name>|them) what gets in the way',
    '(we|i) ..1 (call|talk with|reach out to|check in with) you ..2 (first|before)',
  ],
  // “There are no exceptions to this rule”: the sentences before tell what it is about. “If the room is closed, the
  // visit may be cancelled” threatens nobody
  accepts: (found) =>
    found.get('to') !== ''
      ? isOfVisits.test(sentenceText(found) + (wordBehind(found, found.end) === 'about' ? '' : textInFront(found)))
      : !/^(?:ifThen|ifWe|feeFor)$/.test(found.name)
        ? found.name !== 'endOfList' || wordInFront(found, found.first) !== 'and'
        : isAboutVisits.test(sentenceText(found)),
  judges: { unattributed: false, writer: false },
  message:
    'Life gets in the way of therapy, and families know it. Could this say what happens next without a warning in it?',
  // a note tells about the rule; only a letter can welcome the reader instead
  rewrites: (found, { kind }) =>
    kind === 'session-note' ? (noteOffers[found.name] ?? inNote) : [...inPlace(found), ...anyRule(found)],
});

/** What a family did or is to do. */
const isAboutVisits =
  // the lookahead makes V8 compile the list after it only once: docs/speed.md
  /\b(?:(?:not|n't|cannot|without|unless|fail\w*) .*|\d+ hours?.*|)(?=\w)(?:you|your|family|families|parents?|clients?|patients?|calls?|forms?|signed|returned|paid|balance|attend\w*|absen\w+|cancel\w*|late|missed|miss|tard\w+|lateness|no-shows?|show|notice|payments?|hear from|again|continues?|persists?)\b/;

/** Up to three sentences before, in lower case. */
const textInFront = ({ block, sentence }: Found): string =>
  block.prose
    .slice(0, block.tokens.start[sentence.first])
    .toLowerCase()
    .split(/(?<=[.!?])\s+/)
    .slice(-3)
    .join(' ');

const isOfVisits =
  /\b(?:visits?|sessions?|appointments?|cancel\w*|attendance|absen\w+|late|fees?|billed|charged|payments?|slots?|no-shows?|miss\w*|notice)\b/;

const makeEasier = 'let’s talk about what would make visits easier, before anything changes';

/** With somebody who does not answer, nobody can talk. */
const further = (told: string): string =>
  isOfHome.test(told) ? 'let’s talk about what would fit your days, before anything changes' : furtherOfVisits(told);

const isOfHome =
  /\b(?:hep|exercises?|home|homework|practi[cs]e|practi[cs]ing|stretch\w*|carry ?over|activities|strategies)\b/i;

const furtherOfVisits = (told: string): string =>
  /\b(?:minutes?|mins?) (?:or more )?late\b/.test(told)
    ? 'we may need to find another time'
    : /\b(?:hear|reach|respond|reply|return(?:ed)?|answer|contact|confirm)\b/.test(told)
      ? 'we will try another way to reach you, before anything changes'
      : makeEasier;

/** “Continued tardiness will result in …” → “If it is hard to be here on time, …”. */
function leading(what: string): string {
  if (/pay|balance|bills|fees|invoices/i.test(what))
    return 'if paying is hard right now, let’s talk about what we can do, before anything changes';
  return `${/late|tard/i.test(what) ? 'if it is hard to be here on time' : 'if visits are hard to keep'}, ${makeEasier}`;
}

function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  switch (name) {
    case 'failure':
      return [
        sayInstead(`if life gets in the way and you cannot ${get('what')}, let’s talk. It can ${plainly(get('act'))}`, {
          title: 'Begin with “if life gets in the way”',
        }),
      ];
    case 'after':
    case 'ifMissed':
    case 'missed':
    case 'ifThen':
    case 'ifWe':
    case 'ifHome':
      if (/^(?:unless|until|should) /i.test(condition(found))) return unless(found);
      return [anew(found, `${condition(found)}, ${further(condition(found))}`)];
    case 'unless':
      return unless(found);
    case 'leads':
    case 'leadsDoing':
    case 'grounds':
      return [anew(found, leading(get('what')))];
    case 'meansOut':
    case 'count':
      return [anew(found, `after ${condition(found)}, ${makeEasier}`)];
    case 'consequence':
      return fromConsequence(found);
    case 'fee':
      // “… are billed to the family”
      return /^(?:to|at|by|for)$/.test(wordBehind(found, found.end)) && found.get('who') === '' ? [] : [fee(found)];
    case 'enforced':
      return [
        say(
          `${get('be').toLowerCase() === 'are' || endsInS(found) ? 'are' : 'is'} here so that every family gets their time`,
        ),
      ];
    case 'exceptions':
      return [exceptions(found)];
    case 'excessive':
      return [say(inPlainWords[get('what').toLowerCase()] ?? 'many missed visits')];
    case 'reserve':
      return [say('will talk with you before we', { tellsNothing: true })];
    case 'feeFor':
      return [];
    case 'notHeld':
      return [sayInstead('can be hard to hold')];
    case 'warning':
    case 'lastChance':
      return [
        tell(
          'Say that you would like to go on',
          'We would like to keep seeing {child}. What would make visits easier?',
        ),
      ];
    case 'notice':
      return [
        tell(
          'Say that you would like to hear from them',
          'We have not heard from you, and would like to. What would make visits easier?',
        ),
      ];
    case 'required':
      // what a form says is not ours to change
      return [say(get('for') === '' ? 'visits help most when they fit the week' : 'being here together helps')].filter(
        () => !/^to$/i.test(get('for')) && wordInFront(found, found.first) !== 'that',
      );
    case 'notSeen':
      // “…, as late arrivals will not be seen”
      if (/^(?:as|because|since|that)$/.test(wordInFront(found, found.first)))
        return [sayInstead(`${get('who')} may need another time`)];
      return [sayInstead(`${/late/i.test(get('who')) ? 'if you arrive late, ' : ''}we may need to find another time`)];
    default:
      return [];
  }
}

/** “There are no exceptions to this rule” → “Life gets in the way, so let’s talk” */
function exceptions({ get, text }: Found): Offer {
  const isFor = get('for') !== '' || / for$/i.test(text);
  return sayInstead(`life gets in the way, so ${get('to') === '' && isFor ? 'please tell us about' : 'let’s talk'}`);
}

/** “result in” → “mean” */
const plainly = (act: string): string => (/^(?:result|lead|be)/i.test(act) ? 'mean' : act.toLowerCase());

function fee({ block, end, first, get, text }: Found): Offer {
  if (get('who') === '') {
    const isOne = /\bis\b/i.test(text) || (!/\bare\b/i.test(text) && !wordAt(block, first - 1).endsWith('s'));
    return say(`${isOne ? 'has' : 'have'} a cost, and we can talk about it`);
  }
  const saysHowMuch = /^(?:[$\d]|an?$|the$)/.test(block.source.slice(block.tokens.start[end], block.tokens.end[end]));
  return say(saysHowMuch ? 'we ask you to pay' : 'we ask you to help with the cost');
}

const inPlainWords: Readonly<Record<string, string>> = {
  cancellations: 'many changed visits',
  tardiness: 'many late starts',
  lateness: 'many late starts',
};

const isOfMoney = /\$|\b(?:fees?|billed|charged?|charges|refund\w*|rates?|pay\w*|balances?|money)\b/;

const isOfLateness =
  /\b(?:late arrivals?|(?:minutes?|mins?|arriv\w+|comes?|coming|you are|you're|run|running) late|arriv\w+ (?:after|more|past)|tardy|tardiness|lateness)\b/;
/** It is a pattern that has its consequence: there is something before that. */
const isOften = /\b(?:tardiness|lateness|(?:two|three|four|five|\d+|several|repeated|multiple) late arrivals)\b/;

/** What it costs comes first; where nothing is to happen yet, there is no “before”. */
function anyRule(found: Found): readonly Offer[] {
  const known = letterOffers[found.name];
  if (known) return known;
  if (isOfMoney.test(sentenceText(found))) return [cost, before, misses, asWelcome];
  if (isOfLateness.test(sentenceText(found)))
    return isOften.test(sentenceText(found)) ? [before, whenLate] : [whenLate];
  return /^(?:asLongAs|onlySafe|required)$/.test(found.name)
    ? [misses, before, asWelcome]
    : [before, misses, asWelcome];
}

/** Keeps the condition, and replaces the consequence, up to the end of the sentence, with an offer to talk. */
function anew(found: Found, text: string): Offer {
  const { block, end, first, sentence } = found;
  const last = /^[.!?]$/.test(wordAt(block, sentence.end - 1)) ? sentence.end - 1 : sentence.end;
  const from = wordAt(block, end);
  const rest =
    end < last && from === 'from'
      ? ` in ${block.source.slice(block.tokens.start[end + 1], block.tokens.end[last - 1])}`
      : '';
  return sayInstead(`${text}${rest}`, { title: 'Offer a talk instead', replaces: { first, end: last } });
}

/** “Unless you call …” → “If you cannot call …”, “Should you be late …” → “If you are late …”. */
function unless(found: Found): readonly Offer[] {
  const told = condition(found)
    .replace(/^(?:unless|until) you (?:can )?(?=\p{L})/u, 'if you cannot ')
    .replace(/^(?:unless|until) we (?=hear|get|receive)/u, 'if we do not ')
    .replace(/^should you be /u, 'if you are ')
    .replace(/^should you /u, 'if you ');
  return told.startsWith('if ') ? [anew(found, `${told}, ${further(told)}`)] : [];
}

/** “Your child will be discharged after two no-shows”: the condition moves to the front. */
function fromConsequence(found: Found): readonly Offer[] {
  const { block, end, sentence } = found;
  const rest = block.source.slice(block.tokens.start[end], block.tokens.end[sentence.end - 1]).replace(/[.!?]$/, '');
  return /^(?:after|if|when)\b/.test(rest)
    ? [anew({ ...found, end: sentence.end }, `${kindly(rest)}, ${further(rest)}`)]
    : [];
}

/** The condition before the consequence: “after two missed visits”. */
function condition({ block, first, kept }: Found): string {
  const stop = (kept.get('who') ?? kept.get('loss'))?.first ?? first;
  return kindly(
    block.source
      .slice(block.tokens.start[first], block.tokens.end[stop - 1])
      .replace(/,? *(?:then|and|means?|equals?|=)?$/, ''),
  );
}

const kindly = (text: string): string =>
  text
    .replace(/^please (?:note|remember|be advised|be aware)(?: that)? /i, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
    .replaceAll(/no[- ]call[ ,/-]+no[- ]shows?|no[- ]shows?|absences?/gi, (found) =>
      found.toLowerCase().endsWith('s') ? 'missed visits' : 'missed visit',
    )
    .replace('unexcused ', '')
    .replace(/fails? to/, 'cannot');

const endsInS = ({ block, first }: Found): boolean =>
  first > 0 && /(?:rules|policies|times|fees|deadlines|limits)$/.test(wordAt(block, first - 1));
