import { wordAt } from '../language/grammar.ts';
import { inflect, tenseOfAny } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { nextWord } from './shared/caregivers.ts';
import { isMany } from './shared/named.ts';
import { labelPatterns, noLabel } from './shared/family-labels.ts';
import { meaningOf, meanings, softer, type Meaning } from './shared/family-meanings.ts';
import { say, sayInstead, tell } from './shared/offers.ts';
import { isTakenBack } from './shared/taken-back.ts';

/** A label for a family, in place of a next step. */
export const hardToReachFamily = definePhraseRule({
  id: 'hard-to-reach-family',
  title: 'A label for a family',
  family: 'caregivers',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'warning' },
  source: ['CDCP', 'MISS', 'HS', 'SEED'],
  options: {},
  patterns: labelPatterns,
  unless: noLabel,
  accepts: (found) => !isTakenBack(found) && !isKindOfFamily(found) && isTheirs(found),
  message:
    'What have they been facing, and what have we not yet made easy? That gives the next person somewhere to start.',
  rewrites: (found, { kind }) => [
    ...inPlace(found),
    ...(kind === 'caregiver-letter' ? [askInLetter] : [tellOf(found)]),
  ],
});

const others =
  /\b(?:he|she|they|it|i|we|that|who|child|son|daughter|baby|brother|sister|boy|girl|toddler)\b|\b\p{Lu}\.\p{Lu}/iu;

function isTheirs(found: Found): boolean {
  const { block, get, name, whole } = found;
  // “was difficult to hear” is about the phone
  if (name === 'label' && /^difficult$/i.test(get('word')) && get('to') !== '') return false;
  // “is on board” is praise; only its negation is flagged
  if (name === 'notOnBoard') return get('not') !== '' || get('isnt') !== '';
  // not flagged: “uninterested in screens”
  if (name === 'label' && /interested/i.test(get('word')) && nextWord(found) === 'in') return false;
  if (name === 'labelAfter') return !others.test(get('between'));
  // not flagged: “Dad’s work is demanding”
  return (name !== 'label' && name !== 'isHardToReach') || block.tokens.possessive[whole.first] !== true;
}

/** “biological father is not involved”, “comes from a broken home”: the rule family-assumption covers these. */
const isKindOfFamily = ({ block, name, text, whole }: Found): boolean =>
  name === 'notInvested'
    ? /^(?:biological|bio|birth)$/.test(wordAt(block, whole.first - 1))
    : name === 'background' && /^broken (?:home|family|household)$/i.test(text);

function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  switch (name) {
    case 'isHardToReach':
    case 'telegraphicReach':
      return bestReached(found);
    case 'checkedOut':
      return [say(/^[^ ]+ing/.test(found.text) ? 'quiet' : 'grew quiet')];
    case 'telegraphic':
      return telegraphic(found);
    case 'notOnBoard':
    case 'unwilling':
    case 'wontAccept':
      return unsure(found);
    case 'babies':
      return [say(`${get('verb').endsWith('ed') ? 'did' : 'does'} a lot for`)];
    case 'hardToReachFamily':
      return get('noun') === ''
        ? []
        : [sayInstead(`${get('noun').toLowerCase()} we have not found a good way to reach yet`)];
    case 'denial':
      return denial(found);
    case 'label':
    case 'labelAfter':
      // no offer for “was difficult to redirect”
      return get('to') === '' && nextWord(found) === 'to' ? [] : label(found);
    case 'labelled':
      return /^dynamics?$/.test(nextWord(found))
        ? []
        : [labelled(found, get('noun').toLowerCase(), meaningOf(get('word')))];
    case 'chaoticHome':
      return [say(`${/^d/i.test(get('word')) ? 'full' : 'busy'} ${get('noun').toLowerCase()}`)];
    case 'homeIsChaotic':
      return [say('full: {who and what was going on}'), say('full')].reverse();
    case 'unreliable':
      return [sayInstead(`${isMany(get('caregiver')) ? 'have' : 'has'} {what} to carry right now`)];
    case 'notAccepted':
      return [sayInstead(`${/^(?:have|are|were)/i.test(found.text) ? 'need' : 'needs'} time to take in`)];
    case 'notInvested':
      return notInvested(found);
    case 'notCoping':
      return notCoping(found);
    case 'saysNo':
      return saysNo(found);
    case 'atRisk':
      return [say(`${get('noun').toLowerCase()} facing {what}`)];
    default:
      return [];
  }
}

function bestReached(found: Found): readonly Offer[] {
  const { block, end } = found;
  // also replaces the adverb in “very difficult to engage”
  const first = degrees.test(wordAt(block, found.first - 1)) ? found.first - 1 : found.first;
  // “hard to reach by phone” already names a way
  const reached = nextWord(found) === 'by' ? 'best reached {when}' : 'best reached by {way and time}';
  if (wordAt(block, first - 1) !== 'been') return [say(reached, { replaces: { first, end } })];
  // “has been best reached by …” is not English
  const [who, has] = [wordAt(block, first - 3), wordAt(block, first - 2)];
  return /^ha(?:s|ve)$/.test(has) && who !== 'you'
    ? [say(`${has === 'has' ? 'is' : 'are'} ${reached}`, { replaces: { first: first - 2, end } })]
    : [];
}

function notInvested(found: Found): readonly Offer[] {
  const { end, first, sentence, text } = found;
  // nothing is known about what an absent person carries
  if (sentence.first === first || /involved$/i.test(text)) return [];
  return /^(?:in|with)$/.test(nextWord(found))
    ? [sayInstead('carrying {what} besides', { replaces: { first, end: end + 1 } })]
    : [sayInstead('carrying {what}')];
}

/** “is not coping” → “is having a very hard time”; “seems not coping” → “seems to be having a very hard time”. */
function notCoping(found: Found): readonly Offer[] {
  const is = found.get('is').toLowerCase();
  const be = /^(is|are|was|were)n['\u2019]t$/.exec(is)?.[1];
  if (be !== undefined) return [sayInstead(`${be} having a very hard time`)];
  return [sayInstead(/^(?:seem|appear)/.test(is) ? 'to be having a very hard time' : 'having a very hard time')];
}

/** “Parents refuse services” → “Parents say no to services”. */
function saysNo({ first, get, kept }: Found): readonly Offer[] {
  const verb = kept.get('verb');
  const said = get('verb').toLowerCase();
  const tense = /ed\b/.test(said) ? 'past' : said.endsWith('ing') ? 'ing' : /^\w+s\b/.test(said) ? 'third' : 'base';
  return verb ? [say(`${inflect('say', tense)} no to`, { replaces: { first, end: verb.end } })] : [];
}

/** “Mum a bit needy, …” → “Mum asks for {what}, …”. Before “about”, only the offer about doubts fits. */
function telegraphic(found: Found): readonly Offer[] {
  const { end, first, get, kept } = found;
  const meaning = meaningOf(get('word'));
  const isAbout = get('to') !== '';
  if (isAbout && meaning !== 'doubts') return [];
  const [verb, rest] = meanings[meaning];
  const from = kept.get('very');
  const range = {
    first: from && from.end > from.first ? from.first : first,
    end: isAbout ? (kept.get('to')?.end ?? end) : end,
  };
  return [
    say(`${inflect(verb, isMany(get('caregiver')) ? 'base' : 'third')} ${rest}${isAbout ? ' about' : ''}`, {
      replaces: range,
    }),
  ];
}

/** “is not on board with AAC” → “has doubts about AAC”. */
function unsure({ first, get, kept, name }: Found): readonly Offer[] {
  if (name === 'unwilling') return [sayInstead('unsure about')];
  const had = /^(?:was|were|seemed|did)/i.test(`${get('is')}${get('isnt')}${get('aux')}`);
  const have = had ? 'had' : isMany(get('caregiver')) ? 'have' : 'has';
  if (name === 'wontAccept') return [sayInstead(`${have} a different view of`)];
  const to = kept.get('with');
  return [
    get('with') === '' || !to
      ? sayInstead(`${have} doubts`)
      : sayInstead(`${have} doubts about`, { replaces: { first, end: to.end } }),
  ];
}

function labelled({ block, end, first }: Found, noun: string, meaning: Meaning): Offer {
  const [verb, rest] = meanings[meaning];
  // “a very needy family” → “a family who …”
  const isVery = /^(?:very|quite|rather|so|really|extremely|pretty|somewhat)$/.test(wordAt(block, first - 1));
  const start = isVery ? first - 1 : first;
  // “an extremely needy family” → “a family who …”
  const article = wordAt(block, start - 1) === 'an' ? 'a ' : '';
  const range = isVery || article ? { replaces: { first: start - (article ? 1 : 0), end } } : {};
  return say(`${article}${noun} who ${inflect(verb, isMany(noun) ? 'base' : 'third')} ${rest}`, range);
}

/** “is depressed and withdrawn”: the other words are kept. */
const alsoSaid = /\b(?:and|but)\b|,/;
const isNext = ({ block, first }: Found, end: number): boolean =>
  first - end <= 3 && !alsoSaid.test(block.source.slice(block.tokens.start[end], block.tokens.start[first]));

const linking = ['remain', 'become', 'present'] as const;
const forms: Readonly<Record<string, 'past' | 'third' | 'base'>> = {
  gets: 'third',
  was: 'past',
  were: 'past',
  is: 'third',
  are: 'base',
};

const degrees = /^(?:very|quite|so|rather|really|extremely|too|somewhat|pretty|a bit)$/;

const adjective = /(?:ive|ful|ous|ing|al|ile|ic|ant|ent|less|able|y)$/;

/** “was resistant to” → “had doubts about”; “seemed needy” → “seemed to ask for {what}”. */
function label(found: Found): readonly Offer[] {
  const { end, first, get, kept } = found;
  const meaning = meaningOf(get('word'));
  const [verb, rest] = meanings[meaning];
  const isAbout = get('to') !== '';
  if (isAbout && meaning !== 'doubts') return [];
  const about = isAbout ? ' about' : '';
  const stop = isAbout ? (kept.get('to')?.end ?? end) : end;
  const soft = say(`${softer[meaning]}${about}`, { replaces: { first, end: stop } });
  const is = kept.get('is');
  return is && isNext(found, is.end) && goesWithVerb(found, meaning)
    ? [
        say(`${headOf(get('is').toLowerCase(), verb)} ${rest}${about}`, { replaces: { first: is.first, end: stop } }),
        soft,
      ]
    : [soft];
}

/**
 * Can the offer replace the verb too? Not in “was challenging and aggressive”, because “aggressive” still needs the
 * verb.
 */
const goesWithVerb = (found: Found, meaning: Meaning): boolean =>
  !found.get('is').includes(' ') &&
  !(meaning === 'quiet' && /^(?:seem|appear)/i.test(found.get('is'))) &&
  !(/^(?:and|but|,)$/.test(nextWord(found)) && adjective.test(nextWord(found, 1))) &&
  !(nextWord(found) === 'but' && nextWord(found, 1).endsWith('ed')) &&
  !(nextWord(found) === ',' && /^(?:and|,)$/.test(nextWord(found, 2)));

/** “seemed” → “seemed to have”, “was” → “had”. */
function headOf(is: string, verb: string): string {
  if (/^(?:seem|appear)/.test(is)) return `${is.replace(/ to be$/, '')} to ${verb}`;
  const tense = forms[is] ?? tenseOfAny(is, linking);
  return inflect(verb, tense === 'base' || tense === 'third' ? tense : 'past');
}

function denial({ get, text }: Found): readonly Offer[] {
  const is = get('is').toLowerCase();
  const has = is === '' ? 'with' : headOf(is, 'have');
  return [
    say(`${has} ${/still/i.test(text) ? 'still ' : ''}a different view${get('about') === '' ? '' : ' of'}`, {
      title: 'Say “a different view”',
    }),
  ];
}

const askInLetter = tell(
  'Ask what suits them',
  'We have not found a good time or way to connect yet. What works best for you: a call, a text, an evening?',
);
const views = tell('Tell how they see it', '{caregiver} sees it differently: “{words}”. We will keep talking.');
const reached = tell(
  'Tell what you tried, and what is next',
  'We have not found a good way to connect yet. Tried: {ways}. Still to try: {other ways}.',
);
const full = tell('Say who was there', 'The home was full today: {who}. We played {where}.');
const carrying = tell(
  'Say what is in the way, or that you will ask',
  '{caregiver} has a lot to carry right now: {what}. I’ll ask how they would like to be part of this.',
);
const histories = tell(
  'Say what makes sense of it',
  '{caregiver} keeps {child} close. After {history}, that makes sense.',
);

function tellOf({ get, name }: Found): Offer {
  if (/reach|aChallenge|foundHard|wontEngage|getYou|unreached|foundYouHard|notReached/i.test(name)) return reached;
  if (/home/i.test(name)) return full;
  if (/^(?:denial|notOnBoard|unwilling|wontAccept|expectations|sand|saysNo|opposed)$/.test(name)) return views;
  if (name === 'babies') return histories;
  if (
    /^(?:notInvested|notInterested|doesNotSeem|wantsNone|cannotCope|doesNotValue|doesNotCare|slow|atRisk|onDefense|checkedOut|aHandful|lacksInsight|veryMuch|tooAnxious|background|epithet|ownIssues|poorAt|notBright|shortFuse|tooMuch|wreck)$/.test(
      name,
    )
  )
    return carrying;
  return {
    doubts: tell('Tell the doubts', '{caregiver} had doubts about {what} and told me why: {why}.'),
    quiet: carrying,
    struggling: carrying,
    tired: carrying,
    close: histories,
    asking: carrying,
  }[meaningOf(get('word'))];
}
