import { wordAt } from '../../language/grammar.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { downFrames } from './down-frames.ts';
import { say, sayInstead, tell } from './offers.ts';
import { sentenceText } from './who.ts';

/** Offers in place of words that talk down to a caregiver. */

const tries = sayInstead('it can take a few tries');

/** Wordings for frames. Most frames say too much for a wording in place. */
const framed: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  anyoneCan: () => [],
  betterThanNone: ({ get, text }) => [
    say(`${text.slice(0, text.length - get('be').length).replace(/^even /i, '')}can help`, { settlesNegation: true }),
  ],
  // for “you of course know”
  courseOnly: (found) =>
    wordAt(found.block, found.first - 1) === 'you'
      ? [sayInstead('may')].filter(() => /^(?:know|understand)$/.test(wordAt(found.block, found.end)))
      : [without(found)],
  ifSimply: (found) => [without(found)],
  justMinutes: (found) => [without(found)],
  littleEffort: () => [sayInstead('this can take some effort')],
  obviousThing: (found) => [without(found)],
  toldYouEnd: ({ block, end, first }) => [
    sayInstead(block.source.slice(block.tokens.start[first - 2], block.tokens.end[first - 2]), {
      title: 'Leave it out',
      replaces: { first: first - 2, end },
    }),
  ],
  asAny: (found) => [without(found)],
  asExplained: (found) => [without(found)],
  asSimpleAs: () => [tries],
  discussedBefore: (found) => [without(found)],
  isNotHard: ({ text }) => (/^none/i.test(text) ? [] : [tries]),
  likeISaid: (found) => [without(found)],
  mustUnderstand: ({ block, end }) =>
    /^(?:that|how|what)$/.test(wordAt(block, end)) ? [sayInstead('it may help to know')] : [],
  needNotTell: (found) => (/that$/i.test(found.text) ? [without(found)] : []),
  prettyBasic: () => [tries],
  trustMe: (found) => [isSaidNext(found) ? sayInstead('I think') : without(found)],
  kidsAre: () => [sayInstead('we are in this with you')],
  heardBefore: ({ text }) => (/^which/i.test(text) ? [] : [sayInstead('you may know some of this already')]),
  neverHurt: (found) =>
    /\bcry/i.test(sentenceText(found))
      ? [tell('Say that it is hard', 'It is hard to hear {child} cry. We are in this with you.')]
      : [],
};

/** The wordings in place, best first. */
export function downOffers(found: Found): readonly Offer[] {
  const { get, name } = found;
  if (name in downFrames) return framed[name]?.(found) ?? [];
  switch (name) {
    case 'easy':
    case 'notHard':
      return easier(found, get('subject').toLowerCase().replaceAll('\u2019', "'"));
    case 'justDo':
      return [sayInstead(`it may help to ${wordAt(found.block, found.end - 1)}`)];
    case 'justRemember':
    case 'simplyDo':
      return startsAfresh(found) ? [sayInstead('it may help to')] : [without(found)];
    case 'justNeed':
      return [sayInstead('it may help to')];
    case 'allYouDo':
      return [sayInstead('one thing you could do is')];
    case 'allItTakes':
      return takes(found);
    case 'dontWorry':
      return [worry(found)];
    case 'anyone':
      return [sayInstead('this can take a few tries')];
    case 'couldNot':
      return [sayInstead('can take a few tries')];
    case 'onlyTakes':
      return [sayInstead('this may take')];
    case 'enough':
      return [sayInstead('something to try at your own pace')];
    case 'feelings':
      return [onYourMind(found)];
    case 'relax':
      return [relax(found)];
    case 'breeze':
      return [sayInstead('can take a few tries')];
    case 'nothingTo':
    case 'nothingToIt':
      return [sayInstead('this can take a few tries')];
    case 'anyParent':
    case 'weAllKnow':
      return [sayInstead('many families find that')];
    case 'tooMuch':
      return [sayInstead(/that you$/i.test(found.text) ? 'it may help if you' : 'it may help to')];
    case 'simpleForYou':
      return [sayInstead('here is the short version')];
    case 'basicStuff':
      return [sayInstead('this can take a few tries')];
    case 'overthinking':
      return [onYourMind(found)];
    case 'childCould':
      return [sayInstead('this can take a few tries')];
    case 'goodMother':
      return goodMother(found);
    case 'yourWords':
      return [sayInstead(`say ${found.text.toLowerCase().split(' ')[1] ?? 'it'} plainly`)];
    case 'fret':
      return fret(found);
    case 'surely':
      return [canFind(found) ?? without(found)];
    case 'evenOthers':
    case 'hardCanItBe':
    case 'least':
    case 'toldYou':
    case 'noTime':
    case 'tooMuchBare':
      return [];
    case 'byNow':
      return [sayInstead('you may know')];
    case 'asYouKnow':
      return [asYouKnow(found)];
    case 'commonSense':
      if (wordAt(found.block, found.end) === 'that') return [];
      return [
        sayInstead(
          found.end < found.block.tokens.length && wordAt(found.block, found.end) === 'to'
            ? 'it may help'
            : 'this may be something you do already',
        ),
      ];
    default:
      return [without(found)];
  }
}

/** The index of a “please” before it, which is replaced too; otherwise the index of the match. */
const pleaseBefore = ({ block, first, sentence }: Found): number =>
  first > sentence.first && wordAt(block, first - 1) === 'please' ? first - 1 : first;

const onYourMind = (found: Found): Offer =>
  sayInstead('it makes sense that this is on your mind', {
    replaces: { first: pleaseBefore(found), end: found.end },
  });

const subjects: Readonly<Record<string, string>> = { "it's": 'it', "that's": 'that', "they're": 'they' };

/** “It’s easy once …” → “it gets easier once …”. Otherwise “it can take a few tries”. */
function easier({ block, end }: Found, subject: string): readonly Offer[] {
  const who = subjects[subject] ?? subject.split(' ')[0] ?? 'it';
  const next = end < block.tokens.length ? wordAt(block, end) : '';
  if (/^(?:once|when|after|with|as)$/.test(next))
    return [sayInstead(`${who} ${who === 'these' || who === 'they' ? 'get' : 'gets'} easier`)];
  return [sayInstead(`${who} can take a few tries`)];
}

function takes({ block, end, text }: Found): readonly Offer[] {
  const said = text.toLowerCase();
  if (said.startsWith('all you need is'))
    return [sayInstead(`what may help is${said.slice('all you need is'.length)}`)];
  if (said.endsWith('takes')) return [sayInstead('what it asks of you')];
  return [sayInstead(wordAt(block, end) === 'to' ? 'it may help' : 'it takes')];
}

/** “Don’t worry, she …” → “We are in this with you, and she …”. */
function worry(found: Found): Offer {
  const { block, end } = found;
  const first = pleaseBefore(found);
  const next = end < block.tokens.length ? wordAt(block, end) : '';
  const words = 'we are in this with you';
  if (next === ',') return sayInstead(`${words}, and`, { title: `Say “${words}”`, replaces: { first, end: end + 1 } });
  return sayInstead(/^\p{L}/u.test(next) && next !== 'and' ? `${words}, and` : words, {
    title: `Say “${words}”`,
    replaces: { first, end },
  });
}

const goodMother = (found: Found): readonly Offer[] =>
  [sayInstead('it may help to')].filter(
    () => /(?:would|will|can|should)$/i.test(found.text) && !/^(?:not|never|be)$/.test(wordAt(found.block, found.end)),
  );

/** “Relax and enjoy …” → “Enjoy …” */
const relax = (found: Found): Offer =>
  wordAt(found.block, found.end) === 'and' ? without({ ...found, end: found.end + 1 }) : worry(found);

/** “Don’t fret about the forms” → “We can look together at the forms”. */
function fret(found: Found): readonly Offer[] {
  const { block, end } = found;
  if (wordAt(block, end) !== 'about') return /^\p{L}/u.test(wordAt(block, end)) ? [] : [worry(found)];
  const first = pleaseBefore(found);
  return /^(?:it|this|that|anything)$/.test(wordAt(block, end + 1))
    ? [sayInstead('we are in this with you', { replaces: { first, end: end + 2 } })]
    : [sayInstead('we can look together at', { replaces: { first, end: end + 1 } })];
}

/**
 * “Surely you can find ten minutes” → “Some days you may find ten minutes”. Without the “surely”, it would still ask
 * for them.
 */
const canFind = ({ block, end, first }: Found): Offer | undefined =>
  wordAt(block, end) === 'you' &&
  wordAt(block, end + 1) === 'can' &&
  /^(?:find|spare|manage)$/.test(wordAt(block, end + 2))
    ? sayInstead('some days you may', { replaces: { first, end: end + 2 } })
    : undefined;

const asYouKnow = (found: Found): Offer =>
  wordAt(found.block, found.end) === 'from' ? fromReport(found) : without(found);

/** “Trust me, he’ll love it”: the next words make a statement, and ask for nothing. */
const isSaidNext = ({ block, end }: Found): boolean =>
  /^(?:he|she|it|they|you|we|this|that|these|the|your|his|her)(?:$|['\u2019])/.test(wordAt(block, end));

const startsAfresh = ({ block, first, sentence }: Found): boolean =>
  first === sentence.first || block.tokens.kind[first - 1] === 2 || /^(?:and|so|then)$/.test(wordAt(block, first - 1));

/** Deletes the words. The next word moves to their place. */
function without({ block, end, first }: Found): Offer {
  const text = block.source.slice(block.tokens.start[end], block.tokens.end[end]);
  return sayInstead(text, { title: 'Leave it out', replaces: { first, end: end + 1 } });
}

/** “As you know from our last report” → “As we wrote in our last report”. */
function fromReport(found: Found): Offer {
  const text = sentenceText(found);
  const words = /\bfrom .*\b(?:report|letter|evaluation)\b/i.test(text)
    ? 'as we wrote in'
    : /\bfrom .*\b(?:visit|meeting)\b/i.test(text)
      ? 'as we talked about at'
      : 'as we saw in';
  return sayInstead(words, { replaces: { first: found.first, end: found.end + 1 } });
}
