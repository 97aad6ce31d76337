import { inflect, tenseOf, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { ofOneSide } from './abilities.ts';
import { sayInstead } from './offers.ts';
import { holdOf, tenseThere, wasOrWere } from './place.ts';
import { opensClause, sentenceText, textBehind, wordBehind, wordInFront } from './who.ts';

/** Offers in place of “refused” and similar words. */

/** Patterns with a noun. They name no doer, and what was refused may stand in the place of one. */
export const refusalNouns = new Set([
  'refusalTo',
  'resistanceTo',
  'refusalOf',
  'thingRefusal',
  'behaviors',
  'refusal',
  'refusalFirst',
  'unwillingness',
  'resistanceWhen',
  'refusedBy',
]);

const lessens =
  /\b(?:decreas|reduc|eliminat|extinguish|minimi[sz]|diminish|lessen|fewer|less than|under \d|no more than)/;

/** “was not ready”, in this tense. Undefined if the tense has no such form. */
function notReady(found: Found, tense: Tense): string | undefined {
  if (tense === 'past') return `${wasOrWere(found, found.first)} not ready`;
  return { third: 'is not ready', base: 'are not ready', participle: undefined, ing: undefined }[tense];
}

const ofTheBody =
  /\b(?:bear|put|take) (?:any |full |much )?weight\b|\bweight[ -]bear|\b(?:move|turn|bend|straighten|lift|raise|touch) (?=\w)(?:his|her|their|the) (?=\w)(?:head|neck|arms?|legs?|hips?|knees?|ankles?|shoulders?|foot|feet|hands?|elbows?|wrists?|fingers?|tummy|belly|ears?)\b/;

/**
 * “refuses to use her left hand”: not using a hand or a side, or not bearing weight, may be a clinical sign, whatever
 * the child wants.
 */
export function isOfTheBody(found: Found): boolean {
  const [clause = ''] = textBehind(found, found.first).split(/[,;:]| (?:and|but|so|then|while|because|as) /);
  return !refusalNouns.has(found.name) && (ofOneSide.test(clause) || ofTheBody.test(clause));
}

/**
 * “refuses to use” → “does not use”: a clinical sign is told as it was seen, and is called neither will nor readiness.
 */
function asSeen(found: Found): readonly Offer[] {
  const { first, get, name, text } = found;
  if (holdOf(found, first) !== 'none') return [];
  const not = (past: boolean): string =>
    past ? 'did not' : wasOrWere(found, first) === 'were' ? 'do not' : 'does not';
  const isWould = /^would/i.test(text);
  if (name === 'wontTolerate') return / let$/i.test(text) ? [sayInstead(`${not(isWould)} let`)] : [];
  if (name === 'willNot' || name === 'wouldNot') return [sayInstead(not(isWould))];
  if (!/^(?:refuseTo|flatOut)$/.test(name) || !isVerb(get('what'))) return [];
  return [sayInstead(`${not((tenseOf(get('verb').toLowerCase(), 'refuse') ?? 'past') === 'past')} ${get('what')}`)];
}

/** The wordings in place, best first. */
export function refusedOffers(found: Found): readonly Offer[] {
  if (isOfTheBody(found)) return [...asSeen(found), ...inPlace(found).filter(({ text }) => !text.includes('ready'))];
  return inPlace(found);
}

function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  // nobody wants fewer ways of saying no
  if (refusalNouns.has(name) && lessens.test(sentenceText(found))) return [];
  switch (name) {
    case 'refuseTo':
    case 'flatOut':
      return forVerb(
        found,
        'refuse',
        (no) => (isVerb(get('what')) ? `${no} to ${inflect(get('what'), 'ing')}` : undefined),
        (ready) => `${ready} to ${get('what')}`,
      );
    case 'declinesThing':
    case 'declinesAll':
      return forVerb(found, 'decline', (no) => `${no} to`);
    case 'refuse':
      return forVerb(found, 'refuse', (no) => (/^x\d*$/.test(wordBehind(found, found.end)) ? no : `${no} to`));
    case 'reject':
      return forVerb(found, 'reject', (no) => `${no} to`);
    case 'fight':
      return forVerb(found, 'fight', (no) => `${no} to`);
    case 'balk':
      return forVerb(found, 'balk', (no) => no);
    case 'oppose':
      return forVerb(found, 'oppose', (no) => `${no} to`);
    case 'declines':
      return forVerb(
        found,
        'decline',
        (no) => `${no} to ${inflect(get('what'), 'ing')}`,
        (ready) => `${ready} to ${get('what')}`,
      );
    case 'objects':
      return forVerb(found, 'object', (no) => `${no} to`);
    case 'quits':
      return [sayInstead(/s\b/i.test(get('verb')) ? 'stops' : 'stopped')];
    case 'unwillingness':
      return /to$/i.test(found.text) && opensClause(found, found.first) ? [sayInstead('not ready to')] : [];
    case 'kickFuss':
      return wordBehind(found, found.end) === 'at'
        ? [sayInstead(`${withoutVerb(found)} about`, { replaces: { first: found.first, end: found.end + 1 } })]
        : [sayInstead(withoutVerb(found))];
    case 'noPart':
    case 'fightUs':
    case 'resistanceWhen':
    case 'giveFight':
    case 'combative':
      return [];
    case 'resistanceTo':
      return wordInFront(found, found.first) === 'up' ? [] : [sayInstead(withoutVerb(found))];
    case 'refusalTo':
      return get('what').toLowerCase() === 'weight' ? [] : [sayInstead(withoutVerb(found))];
    case 'bare':
      // for “drops, which he refuses”
      return forVerb(found, 'refuse', (no) => (isRelative.test(textInFront(found)) ? `${no} to` : no));
    case 'resist':
      return resisted(found);
    case 'resistBare':
      return forVerb(found, 'resist', (no) => no);
    case 'protest':
      return forVerb(found, 'protest', (no) => `${no.replace(/ no$/, '')} “not yet”`);
    case 'protestAbout':
      return forVerb(found, 'protest', (no) => `${no.replace(/ no$/, '')} “not yet” about`);
    case 'turnDown':
      return forVerb(found, 'turn', (no) => (wordBehind(found, found.end) === 'and' ? no : `${no} to`));
    default:
      return [sayInstead(withoutVerb(found))];
  }
}

const isRelative = /\b(?:which|that) (?:(?:he|she|they)|\p{Lu}\S*) (?:\p{L}+ )?$/u;
const textInFront = ({ block, first, sentence }: Found): string =>
  block.source.slice(block.tokens.start[sentence.first], block.tokens.start[first]);

const bases: Readonly<Record<string, string>> = {
  being: 'be',
  getting: 'get',
  going: 'go',
  having: 'have',
  leaving: 'leave',
  putting: 'put',
  sitting: 'sit',
  wearing: 'wear',
};

/** “resisted the vest” → “was not ready for the vest”, “resisted having …” → “was not ready to have …” */
function resisted(found: Found): readonly Offer[] {
  const base = bases[wordBehind(found, found.end)];
  const [ready, ...others] = forVerb(
    found,
    'resist',
    (no) => `${no} to`,
    (how) => `${how} ${base === undefined ? 'for' : `to ${base}`}`,
  );
  if (ready === undefined) return [];
  return base !== undefined && ready.text.endsWith(base)
    ? [{ ...ready, replaces: { first: found.first, end: found.end + 1 } }, ...others]
    : [ready, ...others];
}

/** “refused to even try”: the verb comes later. */
const isVerb = (word: string): boolean => !/^(?:even|ever|not|fully|\w+ly)$/i.test(word);

/**
 * A form of “say no” in the tense of the verb. If nothing governs the verb, “was not ready” comes first, because it is
 * kinder.
 */
function forVerb(
  found: Found,
  base: string,
  no: (no: string) => string | undefined,
  ready?: (ready: string) => string,
): readonly Offer[] {
  const hold = holdOf(found, found.first);
  const tense = tenseOf(found.get('verb').toLowerCase(), base) ?? 'past';
  // “flatly was not ready” is not English
  const plain = hold === 'none' && !wordInFront(found, found.first).endsWith('ly') ? notReady(found, tense) : undefined;
  const said = no(inflect('say no', tenseThere(tense, hold)));
  return [plain && ready?.(plain), said].flatMap((text) => (text === undefined ? [] : [sayInstead(text)])).slice(0, 2);
}

/** Wordings for patterns without a verb whose form must be kept. */
function withoutVerb(found: Found): string {
  const { first, get, name, text } = found;
  const isMany = /s$/i.test(text);
  switch (name) {
    case 'refusedBy':
      return /by$/i.test(text) ? 'met with a “no” from' : 'met with a “no”';
    case 'refusalTo':
      return `“no” to ${inflect(get('what').toLowerCase(), 'ing')}`;
    case 'refusalOf':
      return '“no” to';
    case 'thingRefusal':
      return `“no” to ${/^(?:activity|task|session|bottle|toilet|breast|medication)$/i.test(get('what')) ? 'the ' : ''}${get('what').toLowerCase()}`;
    case 'behaviors':
      return isMany ? 'ways of saying no' : 'a way of saying no';
    case 'resistanceTo':
      return '“not yet” to';
    case 'pushback':
      return `${saidIn(found)} “not yet” ${/when$/i.test(text) ? 'when' : 'to'}`;
    case 'kickFuss':
      return `${saidIn(found)} “not yet”`;
    case 'wontTolerate':
      return tolerance(found);
    case 'notWilling':
      return `not ready to ${get('what')}`;
    case 'resistant':
      return readiness(get('degree').toLowerCase());
    case 'willNot':
      return `${wasOrWere(found, first) === 'were' ? 'are' : 'is'} not ready to`;
    case 'heels':
      return `${saidIn(found)} “not yet”`;
    case 'pushAway':
      return `${saidIn(found)} no to`;
    case 'refusalFirst':
    case 'refusal':
      return isMany ? '“no” answers' : '“no”';
    default:
      return name === 'unwilling' ? 'not ready to' : `${wasOrWere(found, first)} not ready to`;
  }
}

/** “kicks up a fuss” → “says”, “dug in her heels” → “said” */
function saidIn({ text }: Found): string {
  const verb = text.split(' ')[0]?.toLowerCase() ?? '';
  return inflect('say', ['kick', 'push', 'dig'].map((each) => tenseOf(verb, each)).find((tense) => tense) ?? 'past');
}

/** “wouldn’t let” → “was not ready to let”, “won’t tolerate” → “is not ready for” */
function tolerance(found: Found): string {
  const past = /^would/i.test(found.text);
  const be = wasOrWere(found, found.first) === 'were' ? (past ? 'were' : 'are') : past ? 'was' : 'is';
  const verb = found.text.split(' ').at(-1)?.toLowerCase() ?? '';
  return `${be} not ready ${/^(?:tolerate|accept|entertain|of|consider)$/.test(verb) ? 'for' : `to ${verb}`}`;
}

function readiness(degree: string): string {
  if (/^(?:more|most)$/.test(degree)) return degree === 'more' ? 'less ready for' : 'least ready for';
  if (/^(?:somewhat|slightly|mildly)$/.test(degree)) return 'not quite ready for';
  if (/^(?:often|still)$/.test(degree)) return `${degree} not ready for`;
  return degree === '' ? 'not ready for' : 'not at all ready for';
}
