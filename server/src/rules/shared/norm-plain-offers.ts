import { plural } from '../../language/inflect.ts';
import { articleFor } from '../../language/sound.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { say, sayInstead } from './offers.ts';
import { isMany } from './copula.ts';
import { normOffers } from './norm-patterns.ts';
import { opensClause, sentenceText, wordBehind, wordInFront } from './who.ts';

/** Offers for a comparison of a child with a norm. */

const modal = /^(?:can|could|will|would|may|might|should)$/;
const peersOf = (noun: string): string =>
  /^(?:siblings?|sister|brother|twin|child|friends)$/.test(noun) ? 'children' : isMany(noun) ? noun : 'children';

/** Offers that are the same in any context, by pattern name. */
const always: Readonly<Record<string, readonly Offer[]>> = {
  forAge: [sayInstead('different from what we see in most children this age')],
  oddUse: [say('in a way I don’t understand yet')],
  oddThing: [sayInstead('something I don’t understand yet')],
  almost: [sayInstead('much like other children this age')],
  grows: [say('much like other children this age')],
  isNormal: [say('much like other children this age')],
  does: [say('much like other children this age')],
};

export function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const known = normOffers(found);
  if (known) return known;
  const who = get('who').toLowerCase();
  switch (name) {
    case 'thingIs':
      return [say(`much like ${thoseOf(found)} of other children this age`)];
    case 'disordered':
      return [
        sayInstead(`${text.includes(' ') ? 'very different' : 'different'} from what we see in most children this age`),
      ];
    case 'people':
      return [aged(found, who)];
    case 'classroom':
      return [
        say(`${get('article') === '' ? '' : `${get('article').toLowerCase()} `}${who} with other children this age`),
      ];
    case 'family':
      return [
        get('article').toLowerCase() === 'a'
          ? say(`a ${who} with {who is there}`)
          : say(`${get('article').toLowerCase()} ${who}`.trim()),
      ];
    case 'doing':
      return wordBehind(found, found.end) === 'for' ? [] : [doing(found)];
    case 'others':
      return unlikeOthers(found, who);
    case 'life':
      return [say(`a full ${who}`)];
    case 'thingAlmost':
      return [
        sayInstead(
          /^(?:below|under|outside|well)/i.test(text)
            ? 'not yet what we see in most children this age'
            : 'getting close to that of most children this age',
        ),
      ];
    case 'shouldBe':
      return [
        sayInstead(
          `${get('who').toLowerCase()} ${/they/i.test(get('who')) ? 'are' : 'is'} not yet ${get('doing').toLowerCase()}`,
        ),
      ];
    case 'odd':
      return odd(found);
    case 'wish':
      return /\bnever\b/.test(sentenceText(found)) ? [] : [say('much like other children this age')];
    case 'isNot':
      return [sayInstead(`${isnt(found)}not like most children this age`)];
    case 'thingIsNot':
      return [sayInstead(notLike(found))];
    case 'oddly':
      return oddly(found);
    // 'asNormal', 'messy', 'shouldDo', 'differs': only the writer can reword these
    default:
      return always[name] ?? likeOthers(found);
  }
}

/** “does not play like other kids” → “… in ways that differ from most kids”, “Not like other kids” → “Different from most kids” */
function unlikeOthers(found: Found, who: string): readonly Offer[] {
  if (/^(?:is|are|was|were|be|been)$/.test(wordInFront(found, found.first))) return [];
  const how = opensClause(found, found.first) ? 'different from' : 'in ways that differ from';
  return [sayInstead(`${how} most ${peersOf(who)}`)];
}

/** “like a normal toddler” → “like most toddlers this age”, “normal three-year-olds” → “many three-year-olds” */
function likeOthers(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const age = get('age').toLowerCase();
  switch (name) {
    case 'like':
      return [say(`like most ${peersOf(get('who').toLowerCase())} this age`)];
    case 'likeTheirs':
      return [say(`${get('how').toLowerCase()} ${thoseOf(found)} of most ${theirs(get('who'))} this age`)];
    case 'likeAged':
      return age.includes('old')
        ? [say(`like most ${text.replace(/^.*?\bnormal /i, '').replace(/old$/i, 'olds')}`)]
        : [];
    case 'agesOne':
      return modal.test(wordBehind(found, found.end))
        ? [say(`many ${get('n').toLowerCase()}-${age.replace(/[ -]olds?$/, '')}-olds`)]
        : [];
    case 'ages': {
      const isCounted = /^(?:most|many|all|some)$/.test(wordInFront(found, found.first));
      return [sayInstead(text.toLowerCase().replace(/^normal ?/, isCounted ? '' : 'many '))];
    }
    default:
      return [];
  }
}

/** “not like a normal baby’s” → “not like that of most babies this age”, “Movements are not like …” → “those of”. */
const thoseOf = ({ block, first, sentence }: Found): string =>
  /\b(?:are|were|movements|reflexes|hands)\b/i.test(
    block.source.slice(block.tokens.start[sentence.first], block.tokens.start[first]),
  )
    ? 'those'
    : 'that';

function theirs(who: string): string {
  const noun = who.toLowerCase().replace(/['\u2019]s?$/, '');
  if (noun === 'child') return 'children';
  return isMany(noun) || noun === 'children' || noun.endsWith('s') || noun === 'babie' ? noun : plural(noun);
}

/** “a normal attention span” → “an attention span like that of most children this age” */
function doing({ get, text }: Found): Offer {
  const noun = text.replace(/^(?:an? )?normal /i, '');
  const article = get('article') === '' ? '' : `${articleFor(noun)} `;
  return say(`${article}${noun} like ${/s$/i.test(text) ? 'those' : 'that'} of most children this age`);
}

/** “weird rituals” → “rituals that I wondered about”. If more is said about them, there is no offer in place. */
function odd(found: Found): readonly Offer[] {
  const noun = found.text.replace(/^\S+\s+/, '').replace(/ (?:noted|observed|seen)$/i, '');
  const next = wordBehind(found, found.end);
  const age = wordBehind(found, found.end + 1);
  if (next === 'for' && /^(?:his|her|their|this|that)$/.test(age) && wordBehind(found, found.end + 2) === 'age')
    return [
      say(`${noun} different from what we see in most children ${age} age`, {
        replaces: { first: found.first, end: found.end + 3 },
      }),
    ];
  // in “that I wondered about when excited”, the writer would be excited
  return !/^(?:|[.,;:!]|during|and|for|today|throughout|but|per)$/.test(next) ||
    /^(?:and|or|,)$/.test(wordInFront(found, found.first))
    ? []
    : [say(`${noun} that I wondered about`)];
}

/** “is abnormal” → “is not like that of …”, “looks abnormal” → “looks different from that of …” */
function notLike(found: Found): string {
  const that =
    /s$/i.test(found.get('who')) || /^(?:are|were)$/.test(wordInFront(found, found.first)) ? 'those' : 'that';
  const how =
    /^(?:is|are|was|were|)$/.test(wordInFront(found, found.first)) || isnt(found) !== ''
      ? 'not like'
      : 'different from';
  return `${isnt(found)}${how} ${that} of most children this age`;
}

/** “isn’t normal” → “is not like …” */
const isnt = ({ text }: Found): string => /^(is|are|was)n/i.exec(text)?.[1]?.toLowerCase().concat(' ') ?? '';

/** “Normal children know” → “Children this age know”, but “Normal children her age” → “Children her age”. */
function aged(found: Found, who: string): Offer {
  const isAged = /^(?:his|her|their|this|that|of)$/.test(wordBehind(found, found.end));
  if (/^(?:sister|brother|twin|siblings?)$/.test(who))
    return say(`${found.get('article')} ${who}`.trim().toLowerCase());
  // “She is a normal child” → “She is much like other children this age”
  if (/^(?:is|are|was|were|not|be|otherwise|basically|mostly)$/.test(wordInFront(found, found.first)))
    return say(`much like other ${isMany(who) ? who : plural(who)} ${isAged ? '' : 'this age'}`.trim());
  const noun = `${who}${isAged || /\b(?:this|that|his|her|their) age\b/.test(sentenceText(found)) ? '' : ' this age'}`;
  if (found.get('article') === '' && isMany(who) && opensClause(found, found.first)) return say(`many ${noun}`);
  return say(found.get('article') === '' ? noun : `${articleOf(found.get('article'), noun)} ${noun}`);
}

const articleOf = (article: string, noun: string): string =>
  /^an?$/i.test(article) ? articleFor(noun) : article.toLowerCase();

/** “acts weird” → “acts in a way I don’t understand yet”, “his play is bizarre” → “… something I don’t understand yet”. */
function oddly({ block, first }: Found): readonly Offer[] {
  const before = block.prose.slice(block.tokens.start[first - 1], block.tokens.end[first - 1]).toLowerCase();
  if (/^(?:(?:act|behave|play|talk|laugh|stare|move)(?:s|d|ed)|and)$/.test(before))
    return [sayInstead('in a way I don’t understand yet')];
  return /^(?:seem|appear|look|as$)/.test(before) ? [] : [sayInstead('doing things in a way I don’t understand yet')];
}
