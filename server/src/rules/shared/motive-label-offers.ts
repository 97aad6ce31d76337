import { inflect, tenseOf, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { isMany, verbFor, withArticle } from './copula.ts';
import { guessOffers } from './guess-patterns.ts';
import { motiveOffers } from './motive-patterns.ts';
import { ployOffers } from './ploy-patterns.ts';
import { wayOffers } from './way-patterns.ts';
import { say, sayInstead } from './offers.ts';
import { actsOut, toConnect } from './connect-offers.ts';
import { reframed } from './traits.ts';
import { isDenied, sentenceText, whoBefore, wordBehind, wordInFront } from './who.ts';

/** Offers in place of a guess at a motive. */

export function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  const whole = { replaces: 'pattern' } as const;
  const adjectives = [get('a'), get('b')]
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase().replaceAll('-', ' '));
  switch (name) {
    case 'trait':
    case 'traitJoined':
    case 'traitAlone':
      return traitOffers(found, adjectives);
    case 'lazyTo':
      return [say('too tired')];
    case 'lazyAbout':
      return [say('tired out by')];
    case 'traitChild':
      return ofAChild(found, reframed(adjectives));
    case 'lazyDoer':
      return [
        say(
          withArticle(get('article'), `${get('noun')} who ${get('noun').endsWith('s') ? 'tire' : 'tires'} easily`),
          whole,
        ),
      ];
    case 'traitBehavior':
      if (/ing$|^tears$/i.test(get('noun')))
        return [{ ...say(get('noun')), title: `Leave out “${get('a').toLowerCase()}”` }];
      return [/s$/i.test(get('noun')) ? say('moments of wanting a say') : say('strong wish to have a say')];
    case 'nounBrat':
      return brat(found);
    default:
      return seeking(found) ?? guessing(found) ?? purpose(found);
  }
}

/**
 * “a stubborn boy” → “a boy who is determined”. If more about the boy follows (“who …”, “with …”), or precedes (“a
 * bright but …”), only a single word fits before the noun.
 */
function ofAChild(found: Found, wording: string): readonly Offer[] {
  const { get, whole } = found;
  const noun = get('noun');
  const next = wordBehind(found, whole.end);
  const isOneWord = !wording.includes(' ');
  if (/^(?:but|yet|and|,)$/.test(wordInFront(found, whole.first))) return isOneWord ? [say(wording)] : [];
  if (/^(?:who|with|of|from|in|that)$/.test(next)) {
    if (isOneWord) return [say(withArticle(get('article'), `${wording} ${noun}`), { replaces: 'pattern' })];
    if (next !== 'who') return [];
  }
  const who = `${noun} who ${isMany(noun) ? 'are' : 'is'} ${wording}`;
  return [say(withArticle(get('article'), next === 'who' ? `${who} and` : who), { replaces: 'pattern' })];
}

/** “is a drama queen” → “has big feelings”, “is a brat” → “is a child who needs help with hard moments” */
function brat({ get, text }: Found): readonly Offer[] {
  const be = get('be');
  if (!/drama queen$/i.test(text)) return [say('a child who needs help with hard moments')];
  if (/^being$/i.test(be)) return [say('having big feelings', { replaces: 'pattern' })];
  return /^(?:is|was|he['\u2019]s|she['\u2019]s)$/i.test(be)
    ? [say(`${verbFor(be, 'have')} big feelings`, { replaces: 'pattern' })]
    : [say('a child with big feelings')];
}

/** Wordings that replace a trait together with the next word. */
const joinedTo: Readonly<Record<string, string>> = {
  'lazy about': 'tired out by',
  'selfish with': 'keen to hold on to',
  'sneaky about': 'careful not to be seen with',
  'passive aggressive with': 'not yet ready to say no out loud to',
};

/** “spoiled by grandma” → “used to getting a yes from grandma”, “lazy about using” → “tired out by using” */
function traitOffers(found: Found, adjectives: readonly string[]): readonly Offer[] {
  const next = wordBehind(found, found.end);
  const withNext = { replaces: { first: found.first, end: found.end + 1 } } as const;
  if (adjectives.at(-1)?.startsWith('spoil') === true && next === 'by')
    return [say(`${reframed(adjectives)} from`, withNext)];
  const joined = adjectives.length === 1 ? joinedTo[`${adjectives[0] ?? ''} ${next}`] : undefined;
  if (joined !== undefined) return [say(joined, withNext)];
  // “eager to lead towards” somebody is not English
  return /^towards?$/.test(next) ? [] : [say(reframed(adjectives))];
}

const base: Tense = 'base';
const tenseIn = (verb: string, of: string, otherwise: Tense = base): Tense =>
  tenseOf(verb.toLowerCase(), of) ?? otherwise;

/** “wants attention” → “wants to connect”, “… from adults” → “wants to connect with adults” */
function wantsToConnect(found: Found): Offer {
  const verb = found.get('verb');
  const wants = inflect('want', /s$/i.test(verb) ? 'third' : /ed$/i.test(verb) ? 'past' : 'base');
  return wordBehind(found, found.end) === 'from'
    ? say(`${wants} to connect with`, { replaces: { first: found.first, end: found.end + 1 } })
    : say(`${wants} to connect`);
}

const lessens = /\b(?:ignor|extinguish|decreas|reduc|eliminat|redirect|discourag|stop|lessen)/;

/** The child looks for us, not for “attention”. */
function seeking(found: Found): readonly Offer[] | undefined {
  const { block, get, name, sentence, whole } = found;
  switch (name) {
    case 'seekingNouns':
      // here, “attempts to connect” would be what is ignored or reduced
      return lessens.test(sentenceText(found)) ? [] : [say('attempts to connect')];
    case 'seekingNoun':
      return [
        say(get('article') === '' ? 'a need for connection' : withArticle(get('article'), 'need for connection'), {
          replaces: 'pattern',
          title: 'Say “need for connection”',
        }),
      ];
    case 'seekingIs':
    case 'seekingAlone':
      return [say('looking for connection')];
    case 'seeker':
      return [say(withArticle(get('article'), 'child who looks for connection'), { replaces: 'pattern' })];
    case 'seeksAttention':
      return [say(`${inflect('look', tenseIn(get('verb'), 'seek'))} for connection`)];
    case 'forAttention':
      return toConnect(found);
    case 'wantsAttention':
      return [wantsToConnect(found)];
    case 'manipulates':
      return [
        say(`${inflect('look', tenseIn(get('verb'), 'manipulate'))} for a way to be heard by`, {
          title: 'Say “looks for a way to be heard”',
        }),
      ].filter(() => whoBefore(block, sentence.first, whole.first) !== 'thing');
    default:
      return undefined;
  }
}

/** Words that close the story. The offers open it again. */
function guessing(found: Found): readonly Offer[] | undefined {
  const { get, name, text } = found;
  const whole = { replaces: 'pattern' } as const;
  switch (name) {
    case 'actOut':
      return actsOut(found).filter(() => !/^(?:behaviou?rs?|to)$/.test(wordBehind(found, found.end)));
    case 'defiance':
      return [
        say(
          noted.test(wordBehind(found, found.end)) && get('article') === ''
            ? 'moments of wanting a say'
            : /^(?:a|an|)$/i.test(get('article'))
              ? 'a wish to have a say'
              : `${get('article')} wish to have a say`,
          whole,
        ),
      ].filter(() => !/^(?:some|more|much|increased|total|complete|open)$/i.test(get('article')));
    case 'powerGame':
      return [say(withArticle(get('article'), 'way to have a say'), whole)].filter(() => !/games$/i.test(text));
    case 'playsAdults':
    case 'playsTheAdults':
      return [say(`${inflect('ask', tenseIn(get('verb'), 'play'))} one grown-up and then another`)];
    case 'knowsBetter':
      return [sayInstead(`${inflect('know', tenseIn(get('verb'), 'know'))} the rule, and could not use it just then`)];
    case 'testsLimits':
      return [say(`${inflect('find', tenseIn(get('verb'), 'test'))} out where the edges are`)];
    case 'testsUs':
      return /parents$/i.test(text)
        ? []
        : [
            say(
              `${inflect('check', tenseIn(get('verb'), 'test'))} that ${/you$/i.test(text) ? 'you' : 'we'} are still there`,
            ),
          ];
    case 'buttons':
      return [
        say(
          `${inflect('get', tenseIn(get('verb'), 'push'))} a big response from ${/^my/i.test(get('whose')) ? 'me' : /^your/i.test(get('whose')) ? 'you' : 'us'}`,
        ),
      ].filter(() => /^(?:my|our|your)$/i.test(get('whose')));
    case 'badAttitude':
      return hardTimeWith(found);
    case 'manipulation':
    case 'escape':
    case 'avoidance':
    case 'avoidantIs':
      return avoiding(found);
    default:
      return undefined;
  }
}

/** “has a poor attitude about her braces” → “has a hard time with her braces” */
function hardTimeWith(found: Found): readonly Offer[] {
  const { end, first, get } = found;
  const time = `${inflect('have', tenseIn(get('have'), 'have'))} a hard time`;
  return /^(?:about|towards?)$/.test(wordBehind(found, end))
    ? [say(`${time} with`, { replaces: { first, end: end + 1 } })]
    : [say(time)];
}

const noted = /^(?:noted|observed|seen|reported|displayed|present|throughout|today|during)$/;

function avoiding(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const kind = get('kind').toLowerCase();
  const what = kind === 'demand' ? 'the demands were' : `the ${kind === 'tabletop' ? 'table work' : kind} was`;
  if (name === 'avoidance') return [say(`signs that ${what} too much`)];
  if (name === 'avoidantIs')
    return [say(`${verbFor(get('be'), 'show')} us that ${what} too much`, { replaces: 'pattern' })].filter(() =>
      /^(?:is|was|were|are|he['\u2019]s|she['\u2019]s)$/i.test(get('be')),
    );
  if (name === 'escape' && wordBehind(found, found.end) === 'to') return [];
  if (name === 'escape') {
    // the replaced words include the article before “escape behavior”
    const first = /^an?$/.test(wordInFront(found, found.first)) ? found.first - 1 : found.first;
    return [
      /s$/i.test(text)
        ? say('signs that it was too much')
        : say('a sign that it was too much', { replaces: { first, end: found.end } }),
    ];
  }
  return [];
}

/** “on purpose”: we want to understand the purpose. */
function purpose(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  switch (name) {
    case 'onPurpose':
    case 'toBeBad':
      if (/(?:annoy|spite|upset|us|at)$/i.test(text) && !/^[.,;]?$/.test(wordBehind(found, found.end))) return [];
      return [say('for a reason I want to understand')];
    case 'deliberately':
      return [{ ...say(get('next'), { replaces: 'pattern' }), title: `Leave out “${text.toLowerCase()}”` }];
    case 'knowsHow':
      return [
        say(
          `${/^knows/i.test(text) ? 'has' : /^knew/i.test(text) ? 'had' : 'have'} found ways to tell us it is too much`,
        ),
      ];
    case 'knowsWhat':
      return [say(`${/^knows/i.test(text) ? 'has' : /^knew/i.test(text) ? 'had' : 'have'} found a way to have a say`)];
    case 'getsWay':
      // “can’t always get his way”: the offer would deny the child a say
      return isDenied(found, found.first, 3) ? [] : [say(`${inflect('have', tenseIn(get('verb'), 'get'))} a say`)];
    case 'wantsWay':
      return [say('a say')];
    case 'beingBad':
      return [say('having a hard time', { replaces: 'pattern' })];
    default:
      return guessOffers(found) ?? ployOffers(found) ?? wayOffers(found) ?? motiveOffers(found);
  }
}
