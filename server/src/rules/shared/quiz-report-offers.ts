import { wordAt } from '../../language/grammar.ts';
import { inflect, plural, tenseOf } from '../../language/inflect.ts';
import { capitalized } from '../../language/sound.ts';
import type { Block } from '../../text/block.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { rawAt, type Range } from './question.ts';
import type { Report } from './quiz-reports.ts';

/** What a note could tell in place of a quiz that it reports, or of a goal to answer one. */

const verbs = [
  'ask',
  'prompt',
  'instruct',
  'direct',
  'tell',
  'cue',
  'request',
  'encourage',
  'require',
  'challenge',
  'expect',
  'have',
  'make',
  'quiz',
  'test',
  'drill',
  'go',
];

/** A form of `verb` in the tense of the one that stands there. */
function inSameTense(found: Found, verb: string): string {
  const form = (found.get('verb') || wordAt(found.block, found.first)).toLowerCase();
  if (form.startsWith('quiz'))
    return inflect(
      verb,
      form.endsWith('ed') ? 'past' : form.endsWith('ing') ? 'ing' : form.endsWith('es') ? 'third' : 'base',
    );
  const base = verbs.find((each) => tenseOf(form, each) !== undefined);
  return inflect(verb, (base === undefined ? undefined : tenseOf(form, base)) ?? 'past');
}

/** From token `first` to behind the first of `words` in the match, with the particle it takes. */
function upToWord({ block, whole }: Found, first: number, words: RegExp): Range | undefined {
  for (let at = first; at < whole.end; at++) {
    if (!words.test(wordAt(block, at))) continue;
    const takes =
      /^(?:to|at|of|me|us|out|you)$/.test(wordAt(block, at + 1)) &&
      /^(?:point|pointing|identification|labell?ing|naming|recognition|respond|show|give|hand|pick)$/.test(
        wordAt(block, at),
      );
    return { first, end: takes ? at + 2 : at + 1 };
  }
  return undefined;
}

/** Who was asked, as it was said: “him”, “the child”. */
function asked({ block, kept }: Found): string {
  const who = kept.get('who');
  if (!who) return '';
  const before = wordAt(block, who.first - 1);
  return `${/^(?:the|your)$/.test(before) ? `${before} ` : ''}${rawAt(block, who.first)}${wordAt(block, who.end) === '.' ? '.' : ''} `;
}

/** “name”, “point”, “count”: what was to be done. */
function whatWasAsked({ block }: Found, { end }: Range): string {
  const last = wordAt(block, end - 1);
  return /^(?:to|at|of|me|us|out|you)$/.test(last) ? wordAt(block, end - 2) : last;
}

const namingWord =
  /^(?:name|label|identify|id|list|answer|respond|recogni[sz]e|point|touch|indicate|count|find|show|give|hand|pick)$/;
/** In the pronoun of the sentence, where it has one. */
function waysOf({ block, sentence }: Found): string {
  const text = block.source.slice(block.tokens.start[sentence.first], block.tokens.end[sentence.end - 1]);
  const isHis = /\b(?:he|his|him)\b/i.test(text);
  const isHer = /\b(?:she|her|hers)\b/i.test(text);
  return `in ${isHis === isHer ? 'their' : isHis ? 'his' : 'her'} own way (words, sounds, signs or pictures)`;
}

export function reportOffers(found: Found): readonly Offer[] {
  switch (found.name as Report) {
    case 'askedWhat':
      return [wonderedWith(found), talk(found)];
    case 'askedTo':
      return [...invited(found), talk(found)];
    case 'scored':
    case 'couldTell':
      return [talk(found)];
    case 'quizzed':
      return /\b(?:if|whether)\b/i.test(found.text) ? [talk(found)] : [talkedWith(found), talk(found)];
    case 'workedOn':
      return workedOn(found);
    default:
      return goal(found);
  }
}

/** For what was done, and for what a family might do. */
function talk(found: Found): Offer {
  const form = rawAt(found.block, found.kept.get('verb')?.first ?? found.first).toLowerCase();
  const isAdvice =
    found.name !== 'couldTell' &&
    /^(?:ask|have|make|tell|prompt|encourage|quiz|cue|point|touch|find|show|name)$/.test(form);
  const text = isAdvice
    ? 'You could look at {what} together, say what you notice, and wait to see what comes.'
    : 'We looked at {what} together. I said what I noticed, waited, and {child} {what they shared}.';
  return { title: 'Say what was noticed and shared', style: 'play', replaces: 'sentence', text };
}

const isPassive = (found: Found): boolean => isPassiveAt(found) || isShownAndAsked(found);

/** “was shown photos and asked who …” */
function isShownAndAsked({ block, kept, sentence }: Found): boolean {
  const verb = kept.get('verb')?.first ?? 0;
  if (wordAt(block, verb - 1) !== 'and') return false;
  for (let at = Math.max(sentence.first, verb - 7); at < verb - 2; at++)
    if (/^(?:was|were)$/.test(wordAt(block, at)) && /(?:ed|own|en)$/.test(wordAt(block, at + 1))) return true;
  return false;
}

const isPassiveAt = ({ block, kept }: Found): boolean =>
  /^(?:was|were|is|are|be|been|being|when|if|once|after)$/.test(wordAt(block, (kept.get('verb')?.first ?? 0) - 1));

/** “SLP presented cards and wondered together” would be one alone. */
const inCompany = ({ block, first, kept, sentence }: Found): string => {
  const verb = kept.get('verb')?.first ?? first;
  return verb === sentence.first || /^we\b/.test(wordAt(block, verb - 1)) ? 'together' : 'aloud';
};

function wonderedWith(found: Found): Offer {
  const from = found.kept.get('verb') ?? found;
  const named = found.kept.get('who')?.end ?? from.end;
  const end = wordAt(found.block, named) === '.' ? named + 1 : named;
  const who = asked(found).trim();
  const passive = who === '' && isPassive(found);
  const text = passive
    ? 'invited to think together about'
    : `${inSameTense(found, 'wonder')} ${who === '' ? inCompany(found) : `with ${who}`}`;
  return { title: `Say “${text}”`, style: 'play', replaces: { first: from.first, end }, text };
}

function invited(found: Found): readonly Offer[] {
  const verb = found.kept.get('verb');
  if (/\bthe \w+ of$/i.test(found.text)) return [wonderedAbout(found)];
  const range = verb && upToWord(found, verb.first, namingWord);
  if (!range) return [];
  const act = whatWasAsked(found, range);
  const what =
    act === 'count'
      ? 'join in counting'
      : /^(?:point|touch|find|show|give|hand|pick)$/.test(act)
        ? 'join in finding'
        : 'share ideas about';
  const text = `${inSameTense(found, 'invite')} ${asked(found)}to ${what}`;
  return [{ title: `Say “${text}”`, style: 'play', replaces: range, text }];
}

/** “asked for the name of each” → “wondered together about each” */
function wonderedAbout(found: Found): Offer {
  const who = asked(found).trim();
  const passive = who === '' && isPassive(found);
  const text = passive
    ? 'invited to think together about'
    : `${inSameTense(found, 'wonder')} ${who === '' ? inCompany(found) : `with ${who}`} about`;
  return { title: `Say “${text}”`, style: 'play', text };
}

function talkedWith(found: Found): Offer {
  const who = asked(found).trim();
  const passive = who === '' && /^(?:was|were|is|are|been|being)$/.test(wordAt(found.block, found.first - 1));
  const text = passive
    ? 'invited to talk about'
    : `${inSameTense(found, 'talk')} ${who === '' ? 'together' : `with ${who}`} about`;
  return { title: `Say “${text}”`, style: 'play', text };
}

function workedOn(found: Found): readonly Offer[] {
  if (/^(?:prob|assess|check)/.test(wordAt(found.block, found.first - 1))) return [talk(found)];
  const words = found.text.toLowerCase();
  const counts = /^counting\b/.test(words);
  const thing = /^(\S+(?: part)?) (?:naming|identification|labell?ing|recognition|id)$/.exec(words)?.[1];
  const named = /^(?:naming|identification|labell?ing|recognition) of (.+)$/.exec(words)?.[1];
  const about = thing === undefined ? named : plural(thing);
  const talking = about === undefined ? 'noticing and talking about' : `noticing and talking about ${about}`;
  const text = words.includes('question') ? 'sharing ideas, in any way,' : counts ? 'joining in to count' : talking;
  const opens = /^\p{Lu}/u.test(found.text);
  return [
    { title: `Say “${text}”`, style: 'play', text: opens ? capitalized(text) : text.replace(/,$/, '') },
    talk(found),
  ];
}

/** “Child will label five animals” → “In play, the child will share ideas about five animals in their own way (…)”. */
function goal(found: Found): readonly Offer[] {
  const { block, first, sentence } = found;
  const range = upToWord(found, first, namingWord);
  if (!range) return [];
  const from = adverbBefore(block, first, sentence.first);
  const counts = wordAt(block, range.end - 1) === 'count';
  const share = counts ? 'join in counting' : 'share ideas about';
  const isAnswer = /^(?:answer|respond)/i.test(found.text);
  const said = isAnswer ? behindAbout(found) : behindThing(found);
  const end = behindRequest(found, said);
  const thing = block.source.slice(block.tokens.start[range.end], block.tokens.end[said - 1]);
  const body = isAnswer ? answered(thing) : `${share} ${thing}`;
  const opener = openerOf(found);
  const ways = waysOf(found);
  const settled = isAnswer ? ({ settlesNegation: true } as const) : {}; // “yes/no questions”
  const inPlay: Offer = {
    title: `Say “in play, … ${share} …”`,
    style: 'play',
    replaces: { first: sentence.first, end },
    text: `In play, ${opener}${body} ${ways}`,
  };
  const here: Offer = {
    title: `Say “${share} … in play”`,
    style: 'play',
    replaces: { first: from, end },
    text: `${body} in play, ${ways}`,
  };
  const partner: Offer = {
    title: 'Say with whom, and where',
    style: 'play',
    replaces: { first: from, end },
    text: `play with {partner} and ${body} together, ${ways}`,
  };
  const simple =
    opener.length < 40 && !opener.includes(',') && !opener.includes(':') && !/ is (?:for .+ )?to $/.test(opener);
  return (simple ? [inPlay, partner] : [here, partner]).map((offer) => ({ ...offer, ...settled }));
}

/** “answer wh-questions about a picture” → “share ideas about a picture” */
function answered(questions: string): string {
  const topic = / about (.+)$/i.exec(questions)?.[1];
  return topic === undefined ? 'share ideas' : `share ideas about ${topic}`;
}

const behindThing = ({ block, sentence, whole }: Found): number =>
  Math.min(sentence.end, wordAt(block, whole.end) === 'of' ? whole.end + 2 : whole.end);

/** With the “when asked” behind it: what is shared in play needs no asking. */
const behindRequest = ({ block }: Found, end: number): number =>
  /^(?:when (?:asked|named|told)|(?:on|upon) (?:request|command))$/.test(
    `${wordAt(block, end)} ${wordAt(block, end + 1)}`,
  )
    ? end + 2
    : end;

/** “will receptively identify”: the adverb goes with what is asked. */
const adverbBefore = (block: Block, first: number, from: number): number =>
  first > from && /^(?:correctly|accurately|receptively|expressively|verbally)$/.test(wordAt(block, first - 1))
    ? first - 1
    : first;

/** With what the questions are about, as far as that is one thing: “… questions about a picture”. */
function behindAbout({ block, sentence, whole }: Found): number {
  const about = wordAt(block, whole.end - 1) === 'about' ? whole.end - 1 : whole.end;
  if (about >= sentence.end || wordAt(block, about) !== 'about') return whole.end;
  let end = about + 1;
  while (
    end < Math.min(sentence.end, about + 5) &&
    !/^(?:with|in|on|from|for|during|given|when|across|,|\.|;)$/.test(wordAt(block, end))
  )
    end++;
  return end;
}

/** What stands before the verb, said behind “In play, ”. */
function openerOf({ block, first, sentence }: Found): string {
  if (first <= sentence.first) return '';
  const text = block.source
    .slice(block.tokens.start[sentence.first], block.tokens.start[first])
    .replace(/(?:correctly|accurately|receptively|expressively|verbally) $/i, '');
  if (/^child\b/i.test(text)) return `the ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const keepsCapital =
    /^\p{Lu}(?:\p{Ll}*['’]|\.)/u.test(text) ||
    !/^(?:The|He|She|They|His|Her|Their|My|Will|Your|Our|This|Client|Patient|Student|To|Be|In|By)\b/.test(text);
  return keepsCapital ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
