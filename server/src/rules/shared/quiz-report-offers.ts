import { wordAt } from '../../language/grammar.ts';
import { inflect, plural, tenseOf } from '../../language/inflect.ts';
import { capitalized } from '../../language/sound.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { rawAt, type Range } from './question.ts';
import { goalOffers, namingWord, upToWord } from './quiz-goal-offers.ts';
import { add } from './offers.ts';
import { textBehind } from './who.ts';
import type { Report } from './quiz-reports.ts';

/** Offers for a note that reports a quiz: in place of the report, or in addition to it. */

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

/** A form of `verb` in the tense of the verb in the note. */
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

/** Who was asked, as written: “him”, “the child”. */
function asked({ block, kept }: Found): string {
  const who = kept.get('who');
  if (!who) return '';
  const before = wordAt(block, who.first - 1);
  return `${/^(?:the|your)$/.test(before) ? `${before} ` : ''}${rawAt(block, who.first)}${wordAt(block, who.end) === '.' ? '.' : ''} `;
}

/** What the child was to do: “name”, “point”, “count”. */
function whatWasAsked({ block }: Found, { end }: Range): string {
  const last = wordAt(block, end - 1);
  return /^(?:to|at|of|me|us|out|you)$/.test(last) ? wordAt(block, end - 2) : last;
}

export function reportOffers(found: Found): readonly Offer[] {
  const name = found.name as Report;
  if (name === 'workedOn') return workedOn(found);
  if (!isDone(name)) return goalOffers(found);
  const inPlace = doneInPlace(found, name);
  if (isAdvice(found)) return [...inPlace, talk(found)];
  // a result belongs to the question as it was asked, so the question is not reworded
  return holdsResult(found) ? [playNextTime, talk(found)] : [playNextTime, ...inPlace, talk(found)];
}

const done = ['askedWhat', 'askedTo', 'quizzed', 'scored', 'couldTell'] as const;
type Done = (typeof done)[number];
const isDone = (name: Report): name is Done => (done as readonly Report[]).includes(name);

function doneInPlace(found: Found, name: Done): readonly Offer[] {
  switch (name) {
    case 'askedWhat':
      return [wonderedWith(found)];
    case 'askedTo':
      return invited(found);
    case 'quizzed':
      return /\b(?:if|whether)\b/i.test(found.text) ? [] : [talkedWith(found)];
    default:
      return [];
  }
}

/** Does not reword what was done. */
export const playNextTime = add(
  'Say what comes next',
  'Next time we can look at {what} together, say what we notice, and wait to see what comes.',
);

/** A result follows: “…; he answered 3/5”, “…, and she named four”. */
const holdsResult = ({ block, end, sentence }: Found): boolean =>
  /\d|\b(?:correct\w*|accura\w+|errors?|(?:nam|label|labell|identifi|answer|point|count|respond)ed|got|said|trials?|cues?|prompts?|assist\w*)\b/i.test(
    block.source.slice(block.tokens.end[end - 1], block.tokens.end[sentence.end - 1]),
  );

/** The offer for the whole sentence: one for what was done, one for advice to a family. */
function talk(found: Found): Offer {
  const text = isAdvice(found)
    ? 'You could look at {what} together, say what you notice, and wait to see what comes.'
    : 'We looked at {what} together. I said what I noticed, waited, and {child} {what they shared}.';
  return { title: 'Say what was noticed and shared', style: 'play', replaces: 'sentence', text };
}

function isAdvice({ block, first, kept, name }: Found): boolean {
  const form = rawAt(block, kept.get('verb')?.first ?? first).toLowerCase();
  return (
    name !== 'couldTell' && /^(?:ask|have|make|tell|prompt|encourage|quiz|cue|point|touch|find|show|name)$/.test(form)
  );
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

/** “together” needs company: “SLP presented cards and wondered together” would be about one person. */
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

const andMore =
  /\b(?:and|or|then) (?:name|label|identify|point|count|find|say|tell|show|match|sort|read|spell|touch)\b/;

function invited(found: Found): readonly Offer[] {
  const verb = found.kept.get('verb');
  if (/\bthe \w+ of$/i.test(found.text)) return [wonderedAbout(found)];
  const range = verb && upToWord(found, verb.first, namingWord);
  // “to count to ten and name the shapes”: the second verb would be left over
  if (!range || andMore.test(textBehind(found, range.end))) return [];
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
