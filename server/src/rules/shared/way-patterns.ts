import { inflect, tenseOf, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { say, sayInstead } from './offers.ts';
import { sentenceText, whoBefore, wordBehind } from './who.ts';

/** More guesses at motives: cheating, goofing off, a will that could be different. */

const here = '(today|at|in|during|with|when|and|for|this|but|enough|.|,|;|$)';
const wants = '(feels like it|felt like it|wants to|wanted to|wants|chooses to|chose to)';
const praise =
  '(sweet|good|nice|kind|lovely|charming|helpful|polite|gentle|funny|smart|capable|cooperative|affectionate|delightful|loving)';

export const wayPatterns = {
  notMotivated: `(is|was|seems|seemed|appears|appeared) [not (very|really|particularly|at all|always)? motivated] ${here}`,
  lazyPart:
    '<article:(a|an|the)>? (very|quite|rather|bit of a)? [lazy] <noun:(head turner|head lifter|lifter|roller|crawler|climber|chewer|swallower|sucker|latcher|listener|looker|reacher)>',
  cheats: '[<verb:~cheat>] (by|at|on|when|during|with (his|her|the) <word>)',
  sayAnything:
    "(he'll|she'll|they'll|he will|she will|would|will) [(say|do|try) anything to (get out of|avoid|escape|get away from)]",
  onlyWhen: `[only <verb:word> ..2 (when|if) (he|she|they) ${wants}] (.|,|;|$|and|but)`,
  whenWantsToBe: `${praise} ..3 ,? [(when|if|only when|whenever) (he|she|they) ((really|just) )?(wants|wanted|chooses|chose) to be]`,
  goofsOff: '[<verb:~goof> off] !(with|together)',
  notOwnWay:
    "[<verb:(can't|cannot|couldn't|could not|doesn't|does not|didn't|did not|hates|hated)> (handle|tolerate|stand|cope with|take|accept|like)? not (getting|having) (his|her|their) (own)? way]",
} as const;

const isSomebody = /^(?:pronoun|they|child|name|nobody)$/;
const fun = /\b(?:laugh\w*|giggl\w*|grin\w*|jok\w+|together|pirate|puppets?|story|hide and seek)\b/;

/** Does a match of a pattern in this file count? Undefined for other patterns. */
export function isWay(found: Found): boolean | undefined {
  const { block, first, name, sentence } = found;
  if (!(name in wayPatterns)) return undefined;
  if (fun.test(sentenceText(found))) return false;
  // these patterns contain the child, or a word for a child
  if (/^(?:sayAnything|whenWantsToBe|lazyPart)$/.test(name)) return true;
  return isSomebody.test(whoBefore(block, sentence.first, first));
}

/** The wordings in place. Undefined for patterns that are not in this file. */
export function wayOffers(found: Found): readonly Offer[] | undefined {
  return offers[found.name]?.(found) ?? (found.name in wayPatterns ? [] : undefined);
}

const offers: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  notMotivated: () => [sayInstead('not yet drawn in by what we offer')],
  lazyPart: ({ end, get, kept }) => [
    say(`${get('noun')} who tires easily`, { replaces: { first: end - 1, end: kept.get('noun')?.end ?? end } }),
  ],
  // a body that moves in another way tells us something about the body
  cheats: (found) =>
    /^(?:by|with)$/.test(wordBehind(found, found.end))
      ? [say(`${inflect('find', tenseIn(found, 'cheat'))} another way`)]
      : [],
  onlyWhen: ({ text }) => [
    sayInstead(
      text.replace(/^only /i, '').replace(/ (?:when|if) (?:he|she|they) .*$/i, ' at some times and not yet at others'),
    ),
  ],
  goofsOff: (found) => [say(`${inflect('have', tenseIn(found, 'goof'))} other ideas`)],
  notOwnWay: ({ get }) => [
    sayInstead(`${/^(?:could|did|hated)/i.test(get('verb')) ? 'found' : 'finds'} it hard when things go another way`),
  ],
};

const tenseIn = ({ get }: Found, base: string): Tense => tenseOf(get('verb').toLowerCase(), base) ?? 'past';
