import { formsOf, inflect } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { nextWord } from './caregivers.ts';
import { say } from './offers.ts';

/** Base forms of verbs for what is done at home, or once. */
const doings =
  'follow carry comply practice practise implement keep complete return attend do use try work start begin attempt open read put apply charge fill record continue stick adhere maintain enforce incorporate generalize give offer set look call contact schedule book make order sign send bring get obtain pick turn submit register arrange reach answer respond reply replace wash'.split(
    ' ',
  );
const bases = new Map(doings.flatMap((verb) => formsOf(verb).map((form) => [form, verb])));

/** “been doing the stretches” → “do the stretches”, “consistent” → “be consistent”. */
export function toBase(act: string): string {
  const [first = '', ...rest] = act
    .toLowerCase()
    .replace(/^been /, '')
    .split(' ');
  if (first === 'consistent') return ['be', first, ...rest].join(' ');
  return [bases.get(first) ?? (first === 'being' ? 'be' : first), ...rest].join(' ');
}

/** “does the stretches” → “do the stretches”. */
export const plainly = (act: string): string =>
  act.replace(/^\w+/, (verb) => bases.get(verb) ?? verb.replace(/(?:s|ed)$/, ''));

/** “Mom has been told several times to bring …” → “Mom and I have talked several times about bringing …”. */
export function toldOften({ block, end, first, get, kept, sentence }: Found): readonly Offer[] {
  const to = get('to').toLowerCase();
  if (to === '' || get('times') === '') return [];
  const who = get('caregiver') === '' ? 'we have' : 'and I have';
  const last = kept.get('to')?.end ?? end;
  const act = nextWord({ block, end: last, sentence });
  const isAct = to === 'to' && /^\p{L}+$/u.test(act);
  if (isAct && /^(?:not|never|always|\w+ly)$/.test(act)) return [];
  return [
    say(`${who} talked ${get('times').toLowerCase()} times about${isAct ? ` ${inflect(act, 'ing')}` : ''}`, {
      title: 'Say that you talked about it',
      replaces: { first, end: isAct ? last + 1 : last },
    }),
  ];
}
