import { inflect } from '../../language/inflect.ts';
import { wordAt } from '../../language/grammar.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { nextWord } from './caregivers.ts';
import { isMany } from './named.ts';
import { lowered, provided, taught, wasTaught } from './lesson-offers.ts';
import { add, say, sayInstead, tell } from './offers.ts';
import { sentenceText } from './who.ts';

/** Offers where a caregiver was given permission or lessons. */

export const inPlace = (found: Found): readonly Offer[] => (makers[found.name] ?? (() => []))(found);

const isWelcome = ({ get, text }: Found): readonly Offer[] =>
  [say(`${get('be').toLowerCase()} welcome`)].filter(() => !/only/i.test(text));
const areWelcomeTo = (): readonly Offer[] => [say('are welcome to')];
const withThem = (found: Found): readonly Offer[] => taught(found, whoseOf(found));
const whoseOf = ({ get, text }: Found): string => get('who') || text.replace(/^\S+ /, '');

/** “demonstrated good understanding and return demo”: the replaced verb has another object. */
const hasMore = (found: Found): boolean =>
  /^(?:and|&)$/.test(nextWord(found)) &&
  !/(?:ed|s|t)$|^(?:he|she|we|i|will|began|took|gave|had)$/.test(nextWord(found, 1));

/** The wordings in place, by pattern name. */
const makers: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  allowed,
  letThem: allowed,
  letIn: ({ get }) => [say(`${get('who')} came ${get('in').toLowerCase()}`)],
  wasLetIn: ({ get }) => [say(`came ${get('in').toLowerCase()}`)],
  wasAllowed: (found) => [past(found)],
  isAllowed: ({ get }) => [say(`${get('be').toLowerCase()} welcome to`)],
  isAllowedIn: isWelcome,
  permission: ({ get }) => [
    say(
      `${/^g(?:ive|rant)s$/i.test(get('verb')) ? 'invites' : /^g(?:ive|rant)$/i.test(get('verb')) ? 'invite' : 'invited'} ${lowered(get('who'))} to`,
    ),
  ],
  mayMany: areWelcomeTo,
  mayManyMore: areWelcomeTo,
  maySiblings: areWelcomeTo,
  mayBe: (found) => {
    const { get, text } = found;
    if (hasOnly(found)) return spaceFor(found);
    return [
      say(`${isMany(get('caregiver')) ? 'are' : 'is'} welcome to ${text.split(' ').slice(1).join(' ').toLowerCase()}`),
    ];
  },
  mayOne: (found) =>
    hasOnly(found) ? spaceFor(found, ' to') : [say(`${isMany(found.get('caregiver')) ? 'are' : 'is'} welcome to`)],
  mayYou: areWelcomeTo,
  waitOutside: ({ get }) => [
    say(`${get('who') === '' ? '' : `${get('who')} `}${inflect(get('act').toLowerCase(), 'past')}`),
  ],
  sentOut: ({ get }) => [say(`${get('who')} stepped out`)],
  reDone: (found) => taught(found, whoseOf(found), ' again'),
  taughtMore: (found) => taught(found, whoseOf(found), ` ${found.get('more').toLowerCase()}`),
  taught: withThem,
  wasTaught,
  provided,
  wasProvided: provided,
  showedBack,
  // “were able to return demonstrate” → “showed it back to me”
  ableBack: (found) =>
    [
      say(/^(?:|[.,;]|and|but|with|after|today|x\d*)$/.test(nextWord(found)) ? 'showed it back to me' : 'showed me'),
    ].filter(
      () =>
        found.get('how') === '' &&
        !/^(?:is|are)/i.test(found.text) &&
        !/^(?:x|in|on|for|at|\d.*)$/.test(nextWord(found)),
    ),
  understood: (found) =>
    [
      say(
        found.get('of') === ''
          ? 'and I talked it through'
          : `and I talked through${/(?:with|in)$/i.test(found.text) ? ' work' : ''}`,
      ),
    ].filter(
      () => !/ (?:partial|some|fair) /i.test(found.text) && !/(?:with|in)$/i.test(found.text) && !hasMore(found),
    ),
  neededCues: ({ text }) => [say(`tried, with ${text.slice(text.indexOf(' ') + 1).toLowerCase()},`)],
  advised: (found) => {
    const { get, text } = found;
    const not = / not to$/i.test(text) ? ' not' : '';
    // nobody is “invited” to stop
    const verb = not !== '' || /^(?:stop|refrain|avoid|leave|step)$/.test(nextWord(found)) ? 'asked' : 'invited';
    const who = get('who') === '' ? `${get('be').toLowerCase()} ${verb}`.trim() : `${verb} ${lowered(get('who'))}`;
    return [sayInstead(`${who}${not} to`)];
  },
  shownHow: ({ get, text }) =>
    /how to/i.test(text)
      ? [say(get('who') === '' ? 'and I worked on how to' : `worked with ${lowered(get('who'))} on how to`)]
      : [say(get('who') === '' ? 'and I tried a way' : `tried with ${lowered(get('who'))} a way`)],
  onlyOne: ({ text }) => [
    say(
      /^(?:only|no)/i.test(text)
        ? `we have space for ${text.replace(/^only |^no more than /i, '').replace(/ (?:is|are|may be|will be|can be) \w+$/i, '')}`
        : text.replace(/^(?:allow|permit|let)(?: only)?(?: no more than)?/i, 'have space for'),
      { title: 'Say that there is space' },
    ),
  ],
  onlyOneBack: ({ text }) => [
    say(`we have space for ${text.replace(/^only /i, '').replace(/ (?:may|can) .*$/i, '')}`, {
      title: 'Say that there is space',
    }),
  ],
  hadThem: ({ get }) => [say(`${get('who')} ${inflect(get('act').toLowerCase(), 'past')}`)],
  mustWait: ({ text }) =>
    /asked/i.test(text) ? [] : [say(`are asked to ${text.split(' ').at(-1)?.toLowerCase() ?? 'wait'}`)],
  youMay: ({ text }) => [say(/^are/i.test(text) ? 'are welcome to' : 'will be welcome to')],
  youMayLast: areWelcomeTo,
  letYou: () => [say('you are welcome to')],
  youreAllowed: ({ text }) =>
    [say(text.replace(/ (?:allowed|permitted) /i, ' welcome ').toLowerCase())].filter(() => !/ only /i.test(text)),
  // “Granted dad time alone with baby”
  granted: (found) =>
    [say(`${found.text.replace(/^\S+ /, '')} had`)].filter(() => found.whole.first === found.sentence.first),
  trainYou: ({ block, end, first, get }) => {
    const to = wordAt(block, end) === 'to';
    const will = get('will').toLowerCase().replace(/^i\b/, 'I');
    return to
      ? [say(`${will} work with you on how to`, { replaces: { first, end: end + 1 } })]
      : [say(`${will} work with you`)];
  },
  youTaught: ({ first, get, kept, end }) => [
    say(`we will work together on${/to$/i.test(get('prep')) ? ' how to' : ''}`, {
      replaces: { first, end: kept.get('prep')?.end ?? end },
    }),
  ],
  signedOff: ({ first, get, kept, end }) => [
    say(ready(get('who'), 'for'), { replaces: { first, end: kept.get('prep')?.end ?? end } }),
  ],
  clearedThem: ({ get, text }) => [say(ready(get('who'), / to$/i.test(text) ? 'to' : 'for'))],
  cleared: ({ get }) => [
    say(
      `${
        get('be') === ''
          ? 'is'
          : get('be')
              .toLowerCase()
              .replace(/^(?:has|have) been$/, (be) => (be.startsWith('has') ? 'is' : 'are'))
      } ready to`,
    ),
  ],
  tested: ({ first, get, kept, end }) => [
    say(`talked with ${lowered(get('who'))} about`, { replaces: { first, end: kept.get('of')?.end ?? end } }),
  ],
  quizzed: ({ get }) => [say(`talked with ${lowered(get('who'))} about`)],
  corrected: ({ get }) => [say(`worked with ${lowered(get('who'))} on the ${get('what').toLowerCase()}`)],
  supervised: ({ get }) => [say(`joined ${lowered(get('who'))}`)],
};

/** “Only one parent may …”, “may only …” */
const hasOnly = ({ block, text, whole }: Found): boolean =>
  /\bonly\b/i.test(text) || [1, 2, 3].some((back) => wordAt(block, whole.first - back) === 'only');

/** “Only one parent may be present during the test” → “We have space for one parent during the test”. */
function spaceFor({ block, end, get, whole }: Found, to = ''): readonly Offer[] {
  const many = wordAt(block, whole.first - 1);
  if (wordAt(block, whole.first - 2) !== 'only' || !/^(?:one|two|three|\d+)$/.test(many)) return [];
  return [
    say(`we have space for ${many} ${get('caregiver').toLowerCase()}${to}`, {
      title: 'Say that there is space',
      replaces: { first: whole.first - 2, end },
    }),
  ];
}

/** “Signed father off on transfers” → “Father is ready for transfers”: it stays clear that it is safe. */
const ready = (who: string, to: string): string => `${who} ${isMany(bare(who)) ? 'are' : 'is'} ready ${to}`;

const well: Readonly<Record<string, string>> = { independently: ' on their own', safely: ' safely' };

/** “returned demonstration accurately” → “tried it with me, and it went well”. */
function showedBack(found: Found): readonly Offer[] {
  const { first, get, kept, text } = found;
  if (!/^(?:re|gave|comp|prov)/i.test(text) || /^return demonstration|^teach/i.test(text)) return [];
  const of = kept.get('of');
  const how = get('how').toLowerCase();
  if (of && of.end > of.first)
    return [say(`tried${how === '' ? '' : ` (${how})`}`, { replaces: { first, end: of.end } })];
  // before “with min cues”, “with me” would not fit
  if (how === '' && nextWord(found) === 'with') return [say('tried it')];
  return [say(how === '' ? 'tried it with me' : `tried it with me${well[how] ?? ', and it went well'}`)];
}

/** “Allowed mother to join” → “Mother joined”. */
function allowed(found: Found): readonly Offer[] {
  const { get, kept, sentence, whole } = found;
  const act = kept.get('act');
  const who = get('who');
  if (who === '' || !act || whole.first !== sentence.first)
    return [
      say(
        found.text.replace(/^\w+/, (verb) =>
          verb.endsWith('s') ? 'invites' : verb.endsWith('ed') ? 'invited' : 'invite',
        ),
        { title: 'Say “invited”' },
      ),
    ];
  // “We let parents watch on Fridays” describes a habit
  if (/^we$/i.test(get('subject')) && isMany(who))
    return [
      say(`${who} are welcome to ${get('act').toLowerCase()}`, { replaces: { first: whole.first, end: act.end } }),
    ];
  const done =
    get('act').toLowerCase() === 'be'
      ? isMany(bare(who))
        ? 'were'
        : 'was'
      : inflect(get('act').toLowerCase(), 'past');
  return [
    say(`${who} ${done}`, { replaces: { first: whole.first, end: act.end } }),
    say(`welcomed ${lowered(who)} to`, { title: 'Say “welcomed”' }),
  ];
}

const bare = (who: string): string => who.split(' ').at(-1) ?? who;

/** “was allowed to sit in” → “sat in”. */
function past(found: Found): Offer {
  const { first, get, kept } = found;
  const act = kept.get('act');
  const verb = get('act').toLowerCase();
  if (!act || verb === 'be') return say(/^were/i.test(found.text) ? 'were able to' : 'was able to');
  return say(inflect(verb, 'past'), { replaces: { first, end: act.end } });
}

const together = tell(
  'Say what you two tried',
  '{caregiver} and I tried {topic} together and worked out what fits. (Caregiver training: {topic}.)',
);
const shown = tell(
  'Say what they showed you',
  '{caregiver} showed me how they do it at home, and we built on that. (Caregiver training: {topic}.)',
);
const joined = tell('Say how they joined', '{child} and I were glad when {caregiver} sat down on the floor too.');
const welcome = tell('Open the door wide', 'Come in and play with us, or watch, or rest: whatever suits you that day.');
/** It stays clear that something is not possible. Only the writer knows whether it could be. */
const instead = add('Say why, and what is possible', 'This is because {why}. {What they can do instead}.');

/**
 * A rule for siblings, a rule with a condition, or two rules in one sentence. An offer that says “welcome” would not
 * cover it.
 */
const isMore = (found: Found): boolean =>
  /\b(?:siblings?|brothers?|sisters?|visitors|approval|only|until|unless|except)\b|; |, (?:and|but|so|or) /i.test(
    sentenceText(found),
  );

export const anew = (found: Found): readonly Offer[] =>
  opened(found).filter((offer) => offer !== welcome || !isMore(found));

const opened = (found: Found): readonly Offer[] => {
  const { name } = found;
  if (/^(?:notAllowed|ifQuiet|mustWait|approval|onlyOne|staysOut)/.test(name) || hasOnly(found)) return [instead];
  return /^(?:may|isAllowed|youMay|letYou|youreAllowed)/.test(name)
    ? [welcome]
    : /^(?:trainYou|youTaught)$/.test(name)
      ? []
      : /^(?:allowed|let|wasLet|wasAllowed|permission|waitOutside|sentOut)/.test(name)
        ? [joined]
        : [together, shown];
};
