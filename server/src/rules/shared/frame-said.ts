import { wordAt } from '../../language/grammar.ts';
import type { Found, Offer } from '../phrase-rule.ts';

/** Verbs that introduce a demand on a child, and do not fit before other words: “asked, “What do you say?””. */
const lead =
  /^(?:asked|asking|ask|prompted|prompting|cued|cueing|cuing|reminded|reminding|instructed|encouraged|directed|told|tell|telling|required)$/;
/** Nouns that introduce one: other words would not fit after “a reminder to”. */
const nouns = /^(?:cues?|prompts?|reminders?|rules?|requests?|demands?|instructions?)$/;
const whomBefore = /^(?:him|her|them|(?:the |my )?(?:child|student|client|pt|group|class)|\p{Lu}[\p{L}.]*)$/u;
const linkBehind = /(?:^| )(?:to|of|about|with)$/;
const be = /^(?:was|were|is|are|been|being|be|gets?|got)$/;

/**
 * An offer for quoted words. If it does not fit after the words that introduce the quotation, these are reworded too.
 */
export function inFrame<Name extends string>(found: Found<Name>, offer: Offer): readonly Offer[] {
  const { speech } = found;
  const range = typeof offer.replaces === 'object' ? offer.replaces : speech;
  if (speech?.form !== 'quote' || range?.first !== speech.first) return [offer];
  const verb = verbBefore(found, speech.first - 1);
  return verb === undefined ? [offer] : retold(found, offer, { first: verb, end: range.end }, speech.first);
}

/** Rewords what stands between the verb and the quotation: the person told, “to” or “of”, a comma. */
function retold<Name extends string>(
  { block }: Found<Name>,
  offer: Offer,
  replaces: { readonly first: number; readonly end: number },
  quoted: number,
): readonly Offer[] {
  const verb = replaces.first;
  const gap = block.source.slice(block.tokens.end[verb], block.tokens.start[quoted - 1]).trim();
  const said = gap.replace(/,$/, '').trim();
  const whom = said.replace(linkBehind, '').trim();
  const isLinked = linkBehind.test(said);
  const word = wordAt(block, verb);
  if (whom !== '' && !whomBefore.test(whom)) return [offer];
  if (nouns.test(word)) return isLinked ? [] : [offer];
  if (/^t[eo]l/.test(word) && !isLinked) return [offer];
  const isPassive = isLinked || be.test(wordAt(block, verb - 1));
  const told = [frame(word, whom === '' && !isPassive), whom].join(' ').trim() + (gap.endsWith(',') ? ',' : '');
  const quote = block.source.slice(block.tokens.start[quoted - 1], block.tokens.start[quoted]);
  return [{ ...offer, replaces, text: `${told} ${quote}${offer.text}` }];
}

/** The nearest verb or noun before the quotation mark at `mark` that introduces the quoted words. */
function verbBefore<Name extends string>({ block, sentence }: Found<Name>, mark: number): number | undefined {
  for (let at = mark - 1; at >= Math.max(sentence.first, mark - 5); at--)
    if (lead.test(wordAt(block, at)) || nouns.test(wordAt(block, at))) return at;
  return undefined;
}

/** “asked” → “told”, or “said” if nobody is named, in the form of the replaced verb. */
function frame(verb: string, says: boolean): string {
  if (verb.endsWith('ing')) return says ? 'saying' : 'telling';
  if (/^(?:ask|tell)$/.test(verb)) return says ? 'say' : 'tell';
  return says ? 'said' : 'told';
}
