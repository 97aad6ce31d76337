import { inflect, tenseOf, tenseOfAny, type Tense } from '../../language/inflect.ts';
import type { Found } from '../phrase-rule.ts';
import { gainVerbs } from './compliance-patterns.ts';
import { sentenceText, wordBehind } from './who.ts';

/** What to say in place of going along, for the kinds that need a second look. */

/** Splints and glasses are used, not taken part in. */
export const isWorn = (found: Found): boolean =>
  [0, 1, 2, 3].some((ahead) =>
    /^(?:splints?|brace|braces|glasses|patch|afos?|orthotics|helmet|aids?|device)$/.test(
      wordBehind(found, found.end + ahead),
    ),
  );

/** “complies with the patch” → “wears the patch” */
export const isPutOn = (found: Found): boolean =>
  wordBehind(found, found.end) === 'with' &&
  /^(?:the|his|her|their)$/.test(wordBehind(found, found.end + 1)) &&
  /^(?:splints?|brace|braces|glasses|patch|afos?|orthotics|helmet)$/.test(wordBehind(found, found.end + 2));

export function gained(found: Found): string | undefined {
  const { get, text } = found;
  // no limits build trust
  if (/\b(?:limits?|firm|consequences|rewards?|tokens?)\b/.test(sentenceText(found))) return undefined;
  if (
    /^increased/i.test(text) &&
    /^(?:noted|observed|seen|today|once|in|when|with|at|this)$/.test(wordBehind(found, found.end))
  )
    return 'more joining in';
  // “built rapport to build trust”
  const build = /\bbuil(?:d|ds|t|ding)\b/.test(sentenceText(found)) && !/^buil/i.test(text) ? 'earn' : 'build';
  return `${inflect(build, tenseOfAny(get('gain').toLowerCase(), gainVerbs) ?? 'base')} trust`;
}

/** “needs to learn to wait” → “is still learning to wait” */
export const learning = ({ get, text }: Found): string | undefined =>
  /^(?:has|needs) to$/i.test(get('lead'))
    ? text.replace(/^\S+ to learn/i, 'is still learning')
    : /^(?:had|needed) to$/i.test(get('lead'))
      ? text.replace(/^\S+ to learn/i, 'was still learning')
      : /^(?:have|need) to$/i.test(get('lead'))
        ? text.replace(/^\S+ to learn/i, 'are still learning')
        : undefined;

/** “was in step with us and sat with us”, “… to us” */
export const inStepWith = (found: Found): string =>
  wordBehind(found, found.end) === 'to' || /\bwith (?:us|me)\b/.test(sentenceText(found))
    ? 'tuned in'
    : 'in step with us';

/** “Good listening during the story” → “Tuned in during the story” */
export function listener(found: Found): string | undefined {
  if (/\b(?:poor|terrible)\b/i.test(found.text)) return undefined;
  if (/listener$/i.test(found.text)) return 'a good partner in play';
  return found.first === found.sentence.first ? 'tuned in' : 'time in step with each other';
}

/** “listened much better” → “was much more in step with us” */
export function inStep(found: Found): string | undefined {
  const { get } = found;
  const degree = /^better$/i.test(get('more')) ? 'more' : 'less';
  const how = get('how').toLowerCase();
  return `${inflect('be', tenseOf(get('verb').toLowerCase(), 'listen') ?? 'past')} ${how === '' ? '' : `${how} `}${degree} ${inStepWith(found)}`;
}

const standsAlone =
  /^(?:[.,;]|when|whenever|if|well|at|in|on|only|every|each|x|about|immediately|quickly|most|always|for|during|and|but|because|as|after|today|or)?$/;

/** “obeys most of our rules” and “every rule” take a “with”; “most of the time” and “every time” do not. */
export function isAlone(found: Found): boolean {
  const [next, then, last] = [0, 1, 2].map((ahead) => wordBehind(found, found.end + ahead));
  const time = /^(?:the|times?|days?|visits?|sessions?|mornings?|weeks?)$/;
  if (next === 'most')
    return then === 'of' ? last === 'the' && wordBehind(found, found.end + 3) === 'time' : time.test(then ?? '');
  return /^(?:every|each)$/.test(next ?? '') ? time.test(then ?? '') : standsAlone.test(next ?? '');
}

/** “needed three reminders to sit” → “sat with three reminders”. */
export function joined(found: Found): string | undefined {
  const { get, name, text } = found;
  const tense: Tense = /^(?:requires|needs)/i.test(text)
    ? 'third'
    : /^\w+ing\b/i.test(text)
      ? 'ing'
      : /^(?:require|need) /i.test(text)
        ? 'base'
        : 'past';
  if (name !== 'promptedToSit' && wordBehind(found, found.end) === 'in')
    return `${inflect('take', tense)} part, with ${get('help').toLowerCase()},`;
  // “joined in with max cues with 1-step requests”
  if (wordBehind(found, found.end) === 'with') return undefined;
  if (get('act') === 'stay' && /^(?:seated|on|at|in|with|still)$/.test(wordBehind(found, found.end))) return undefined;
  if (name !== 'promptedToSit') return `${inflect('join', tense)} in with ${get('help')}`;
  const isAtEnd = /^[.,;]?$/.test(wordBehind(found, found.end));
  return `${inflect(get('act').toLowerCase(), tense)}${isAtEnd ? ` with ${get('help')}` : `, with ${get('help')},`}`;
}
