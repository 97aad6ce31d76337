import type { Found, Offer } from '../phrase-rule.ts';
import { say } from './offers.ts';

/** Forms behind “has not” and “is not” whose base is not told by their spelling. */
const base: Readonly<Record<string, string>> = {
  followed: 'follow',
  following: 'follow',
  carried: 'carry',
  carrying: 'carry',
  complied: 'comply',
  complying: 'comply',
  practiced: 'practice',
  practicing: 'practice',
  practised: 'practise',
  practising: 'practise',
  implemented: 'implement',
  implementing: 'implement',
  kept: 'keep',
  keeping: 'keep',
  completed: 'complete',
  completing: 'complete',
  returned: 'return',
  attended: 'attend',
  done: 'do',
  doing: 'do',
  used: 'use',
  using: 'use',
  tried: 'try',
  trying: 'try',
  worked: 'work',
  working: 'work',
  consistent: 'be consistent',
  started: 'start',
  starting: 'start',
  begun: 'begin',
  attempted: 'attempt',
  attempting: 'attempt',
  opened: 'open',
  being: 'be',
};

export function toBase(act: string): string {
  const [first = '', ...rest] = act
    .toLowerCase()
    .replace(/^been /, '')
    .split(' ');
  return [base[first] ?? first, ...rest].join(' ');
}

/** “does the stretches” → “do the stretches”. */
export const plainly = (act: string): string =>
  act.replace(
    /^\w+/,
    (verb) =>
      ({
        does: 'do',
        did: 'do',
        tries: 'try',
        tried: 'try',
        practices: 'practice',
        practiced: 'practice',
        practises: 'practise',
        practised: 'practise',
        uses: 'use',
        used: 'use',
        completes: 'complete',
        completed: 'complete',
      })[verb] ?? verb.replace(/(?:s|ed)$/, ''),
  );

/** “Mom has been told several times to bring …” → “Mom and I have talked several times about how to bring …”. */
export function toldOften({ end, first, get, kept }: Found): readonly Offer[] {
  const to = get('to').toLowerCase();
  if (to === '' || get('times') === '') return [];
  const who = get('caregiver') === '' ? 'we have' : 'and I have';
  return [
    say(`${who} talked ${get('times').toLowerCase()} times about${to === 'to' ? ' how to' : ''}`, {
      replaces: { first, end: kept.get('to')?.end ?? end },
    }),
  ];
}
