import { wordAt } from '../../language/grammar.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { activeOf, inSentence, isPerson, subjectOf } from './active.ts';
import { say } from './offers.ts';

/**
 * Offers that name the doer, for passives that need more than their verb made active: what cannot be done, may be done,
 * or is not done yet.
 */

const begun: Readonly<Record<string, string>> = {
  started: 'start',
  begun: 'begin',
  scheduled: 'schedule',
  rescheduled: 'move',
  continued: 'continue',
  provided: 'give',
  resumed: 'start again with',
  processed: 'go through',
  ordered: 'order',
  completed: 'finish',
  finished: 'finish',
  offered: 'offer',
  approved: 'approve',
  arranged: 'arrange',
  booked: 'book',
  given: 'give',
  recommended: 'suggest',
  conducted: 'do',
  performed: 'do',
  repeated: 'repeat',
};

/** “Services cannot be started until …” → “We cannot start services until …”. */
function notYet(found: Found): readonly Offer[] {
  const { block, end, get, text } = found;
  const subject = subjectOf(found);
  const verb = begun[get('what').toLowerCase()];
  if (!subject || verb === undefined) return [];
  // “forms cannot be completed online” is about the people who fill them out
  if (verb === 'finish' && /^(?:forms?|paperwork|requests?|orders?)$/.test(wordAt(block, found.first - 1))) return [];
  const modal = text.slice(0, text.search(/ be /i)).toLowerCase();
  return [
    say(`we ${modal} ${verb} ${inSentence(block, subject)}`, {
      replaces: { first: subject.first, end },
      title: `Say “we ${modal} ${verb} …”`,
    }),
  ];
}

/** “Your form has not been received” → “We have not received your form”. */
function notYetDone(found: Found): readonly Offer[] {
  const { block, end, get, text } = found;
  const subject = subjectOf(found);
  const what = get('what').toLowerCase();
  if (!subject || !/^(?:received|scheduled|approved|processed|sent)$/.test(what)) return [];
  const yet = / yet /i.test(text) ? 'yet ' : '';
  return [
    say(`we have not ${yet}${what} ${inSentence(block, subject)}`, {
      replaces: { first: subject.first, end },
      title: `Say “we have not ${yet}${what} …”`,
    }),
  ];
}

/** “A VFSS may be ordered” → “We may order a VFSS”. */
function mayBe(found: Found): readonly Offer[] {
  const { block, end, get } = found;
  const subject = subjectOf(found);
  const verb = begun[get('what').toLowerCase()];
  if (!subject || verb === undefined) return [];
  const may = `${get('modal').toLowerCase()} ${verb}`;
  const replaces = { first: subject.first, end };
  return ['we', 'I'].map((who) =>
    say(`${who} ${may} ${inSentence(block, subject)}`, { replaces, title: `Say “${who} ${may} …”` }),
  );
}

const isInitial = ({ block, first }: Found): boolean =>
  /(?:^|\s)\p{Lu}\.\s+$/u.test(
    block.prose.slice(Math.max(0, (block.tokens.start[first] ?? 0) - 4), block.tokens.start[first]),
  );

/** “K. was seen in our clinic” → “We saw K. in our clinic”. */
function seenHere(found: Found): readonly Offer[] {
  const subject = subjectOf(found);
  return subject && (isPerson(found.block, subject) || isInitial(found)) ? activeOf(found) : [];
}

/** “Feeding was observed” means that it was watched, not noticed. */
const isWatched = ({ block, first, get }: Found): boolean =>
  /^observed$/i.test(get('what')) &&
  /^(?:feeding|eating|swallowing|play|walking|gait|balance|handwriting|speech|sleep)$/.test(wordAt(block, first - 1));

/** “until the form is received” → “until we get the form”. */
function untilReceived({ end, get, kept }: Found): readonly Offer[] {
  const thing = kept.get('thing');
  if (!thing) return [];
  const text = `${/received/i.test(get('what')) ? 'we get' : 'you send back'} ${get('thing')}`;
  return [say(text, { replaces: { first: thing.first, end } })];
}

/** “Feeding was observed” → “We watched feeding”. */
function watched(found: Found): readonly Offer[] {
  return activeOf(
    isWatched(found) ? { ...found, get: (name) => (name === 'what' ? 'watched' : found.get(name)) } : found,
  );
}

/** “You will be contacted” → “we will call you”, “… by the front desk” → “the front desk will call you”. */
export function contacted(found: Found): readonly Offer[] {
  const { get } = found;
  const verb = { contacted: 'call', notified: 'tell', informed: 'tell' }[get('what').toLowerCase()];
  const by = callerOf(found);
  if (by && verb !== undefined && /^will/i.test(get('be')))
    return [say(`${by.who} will ${verb} you`, { replaces: { first: found.whole.first, end: by.end } })];
  return [say(`we will ${verb ?? ''} you`)]
    .filter(() => !by)
    .filter(() => verb !== undefined && /^will/i.test(get('be')) && !/^(?:clients|patients)$/i.test(get('who')));
}

/** “… by the front desk”, if the clause ends after it or continues with a time. */
function callerOf({ block, end, sentence }: Found): { readonly who: string; readonly end: number } | undefined {
  if (end + 2 >= sentence.end || wordAt(block, end) !== 'by') return undefined;
  if (!/^(?:the|our|your|a|an|one)$/.test(wordAt(block, end + 1))) return undefined;
  let stop = end + 2;
  while (stop < sentence.end && /^\p{L}/u.test(wordAt(block, stop)) && !afterCaller.test(wordAt(block, stop))) stop++;
  const who = block.source.slice(block.tokens.start[end + 1], block.tokens.end[stop - 1]);
  return isDate.test(who) ? undefined : { who, end: stop };
}

const afterCaller =
  /^(?:on|in|at|to|with|within|about|for|when|if|before|after|by|and|or|this|next|once|as|today|soon)$/;
const isDate = /\b(?:end|close|start|beginning|week|month|day|morning|evening|phone|mail|email|text|letter)\b/i;

/** Functions by pattern name. */
const passives: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  found: watched,
  lookedAt: watched,
  mayBe,
  notBegun: notYet,
  notYetDone,
  seenHere,
  untilReceived,
};

/** The offers, best first. If nothing more is needed, they make the verb active. */
export const passiveOffers = (found: Found): readonly Offer[] => (passives[found.name] ?? activeOf)(found);

/** “The assessment was conducted by this writer” → “I did the assessment”. */
export function doneByWriter(found: Found): readonly Offer[] | undefined {
  const { block, end, first } = found;
  if (wordAt(block, first - 1) !== 'by') return undefined;
  const said: Readonly<Record<string, string>> = { be: wordAt(block, first - 3), what: wordAt(block, first - 2) };
  if (!/^(?:was|were)$/.test(said['be'] ?? '')) return undefined;
  const passive = { ...found, first: first - 3, end: first - 1, get: (name: string) => said[name] ?? '' };
  const [, mine] = passiveOffers({ ...passive, name: 'thing' });
  return mine && typeof mine.replaces === 'object' ? [{ ...mine, replaces: { ...mine.replaces, end } }] : undefined;
}

/** What “your … is appreciated” asks for, said as a wish. */
export const cooperation = (text: string): string =>
  /^your (?:feedback|input|reply|response)\b/i.test(text)
    ? 'we\u2019d love to hear from you'
    : /^your (?:attendance|presence)\b/i.test(text)
      ? 'we\u2019d be glad to see you'
      : 'we\u2019d be glad of your help';
