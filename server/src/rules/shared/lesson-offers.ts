import { inflect, tenseOf, tenseOfAny } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { nextWord } from './caregivers.ts';
import { say } from './offers.ts';

/** Offers where a caregiver was taught: they tell what both did together. */

export const lowered = (who: string): string =>
  who.replace(/['\u2019]s?$/, '').replace(/^(?:The|His|Her|Their|Both|Your)\b/, (word) => word.toLowerCase());

/** Topics that people talk about. On other topics, they work. */
const told =
  /^(?:the|importance|safe|choking|seizures?|emergency|warning|medications?|skin|diagnosis|results|result|benefits|benefit|signs|safety|risks|risk|development|developmental|need|role|impact|rationale|milestones|nutrition|how|what|why|when|purpose|effects|expectations|progress|prognosis|poc|plan|goals|options|typical|normal)$/;
const isTold = (found: Found, at: number): boolean =>
  /^(?:the|appropriate|realistic)$/.test(nextWord(found, at))
    ? told.test(nextWord(found, at + 1))
    : told.test(nextWord(found, at));

export function taught(found: Found, whose: string, again = ''): readonly Offer[] {
  const { end, first, get } = found;
  const verb = get('verb').toLowerCase();
  const tense = tenseOfAny(verb, ['educate', 'instruct', 'train', 'teach']) ?? 'past';
  const lower = lowered(whose);
  const prep = nextWord(found);
  const colon = nextWord(found, 1) === ':' ? 1 : 0;
  const offer = (act: string, rest: string, words: number): Offer =>
    say(`${inflect(act, tense)}${again} with ${lower}${rest}`, { replaces: { first, end: end + words + colon } });
  if (/^(?:on|in|about|regarding|re)$/.test(prep))
    return [isTold(found, 1 + colon) ? offer('talk', ' about', 1) : offer('work', ' on', 1)];
  if (prep === 'to') return [offer('work', ' on how to', 1)];
  if (prep === 'how') return [offer('work', ' on', 0)];
  return /^[.,;]?$/.test(prep) ? [offer('work', ' on this', 0)] : [offer('work', '', 0)].filter(() => prep === 'for');
}

/** “Grandmother was educated on floor time” → “Grandmother and I worked on floor time”. */
export function wasTaught(found: Found): readonly Offer[] {
  const { first, get, kept } = found;
  const prep = get('prep').toLowerCase();
  const range = kept.get('prep');
  if (!range || prep === '')
    return [say(/taught$/i.test(found.text) ? 'and I worked on' : 'and I worked on this together')];
  // “Parents were trained in …, and were able to …”: the subject must stay the same
  const withMe =
    /\band (?:then |also |both )?(?:was|were|is|are|has|have|had|can|could|did|showed|verbalized|gave|said|felt|\w+ed)\b/.test(
      behindText(found, range.end),
    );
  const and = (verb: string): string => (withMe ? `${verb} with me` : `and I ${verb}`);
  const on =
    prep === 'to' || prep === 'how to'
      ? `${and('worked')} on how to`
      : isTold(found, prep === 'how to' ? 2 : 1)
        ? `${and('talked')} about`
        : `${and('worked')} on`;
  // includes the colon of “educated re: safe sleep”
  const replaces = {
    first,
    end: range.end + (found.block.source.startsWith(':', found.block.tokens.end[range.end - 1]) ? 1 : 0),
  };
  return on.endsWith(' on') && !withMe
    ? [say(on, { replaces }), say('and I tried', { replaces })]
    : [say(on, { replaces })];
}

/** The text after a token, to the end of its sentence. */
const behindText = ({ block, sentence }: Found, end: number): string =>
  block.source.slice(block.tokens.end[end - 1], block.tokens.end[sentence.end - 1]);

export function provided(found: Found): readonly Offer[] {
  const { block, first, get, kept, sentence, text } = found;
  const tense = tenseOf(get('verb').toLowerCase(), 'provide') ?? 'past';
  const person =
    get('who') !== '' && !/^(?:parent|caregiver|family)$/i.test(get('who'))
      ? lowered(get('who'))
      : /parent/i.test(text)
        ? 'the parents'
        : /family/i.test(text)
          ? 'the family'
          : 'the caregiver';
  const prep = kept.get('prep');
  const worked = inflect('work', tense);
  if (!prep || prep.end === prep.first) return [say(`${worked} together with ${person}`)];
  return [
    say(`${worked} with ${person} on${/^to$/i.test(get('prep')) ? ' how to' : ''}`, {
      replaces: { first, end: prep.end + (nextWord({ block, end: prep.end, sentence }) === ':' ? 1 : 0) },
    }),
  ];
}
