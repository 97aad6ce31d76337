import { wordAt } from '../../language/grammar.ts';
import type { Found, Offer } from '../phrase-rule.ts';

/** Verbs that lead in what is asked of a child, and do not fit other words: “asked, “What do you say?””. */
const lead =
  /^(?:asked|asking|ask|prompted|prompting|cued|cueing|cuing|reminded|reminding|instructed|encouraged|directed|told|tell|telling|required)$/;
/** “A reminder to “use your words”” takes no other words. */
const nouns = /^(?:cues?|prompts?|reminders?|rules?|requests?|demands?|instructions?)$/;
const behindVerb =
  /^\s*(him|her|them|(?:the |my )?(?:child|student|client|pt|group|class)|\p{Lu}[\p{L}.]*)?\s*(to|of|about|with)?\s*(,)?\s*$/u;
const be = /^(?:was|were|is|are|been|being|be|gets?|got)$/;

/** An offer for words between quote marks, with the frame they stand in told anew where they would not fit in it. */
export function inFrame<Name extends string>(found: Found<Name>, offer: Offer): readonly Offer[] {
  const { block, sentence, speech } = found;
  const range = typeof offer.replaces === 'object' ? offer.replaces : speech;
  if (!speech || speech.form !== 'quote' || range?.first !== speech.first) return [offer];
  const mark = speech.first - 1;
  for (let verb = mark - 1; verb >= Math.max(sentence.first, mark - 5); verb--) {
    const word = wordAt(block, verb);
    if (!lead.test(word) && !nouns.test(word)) continue;
    const gap = behindVerb.exec(block.source.slice(block.tokens.end[verb], block.tokens.start[mark]));
    if (!gap) return [offer];
    const [, whom = '', link = '', comma = ''] = gap;
    if (nouns.test(word)) return link === '' ? [offer] : [];
    if (/^t[eo]l/.test(word) && link === '') return [offer];
    const isPassive = link !== '' || (verb > sentence.first && be.test(wordAt(block, verb - 1)));
    const told = frame(word, whom === '' && !isPassive);
    const quote = block.source.slice(block.tokens.start[mark], block.tokens.start[speech.first]);
    return [
      {
        ...offer,
        replaces: { first: verb, end: range.end },
        text: `${told}${whom === '' ? '' : ` ${whom}`}${comma} ${quote}${offer.text}`,
      },
    ];
  }
  return [offer];
}

/** “asked” → “told”, and “said” where nobody is named; in the form of the verb that goes. */
function frame(verb: string, says: boolean): string {
  if (/ing$/.test(verb)) return says ? 'saying' : 'telling';
  if (/^(?:ask|tell)$/.test(verb)) return says ? 'say' : 'tell';
  return says ? 'said' : 'told';
}
