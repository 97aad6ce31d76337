import { wordAt } from '../../language/grammar.ts';
import { inflect, tenseOf } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { rawAt, type Range } from './question.ts';
import { oneOf } from './topics.ts';

/** Quiz questions as a note tells of them afterwards, and goals to answer them. */

const body = oneOf('body').slice(1, -1);
const things = `(colors|colours|color|colour|shapes|shape|letters|letter|numbers|animals|animal|objects|object|pictures|picture|photos|items|item|body parts|body part|vocabulary|words|flashcards|cards|card|foods|fruits|vegetables|vehicles|toys|things|nouns|verbs|actions|pages|alphabet|clothing|clothes|${body})`;
const feature = '(color|colour|colors|colours|shape|shapes|animal|animals|letter|letters|number|size|sound|noise)';
const naming = '(name|label|identify|id|list|recognize|recognise|point to|point at|touch|indicate)';
const named = `(${oneOf('animal', 'vehicle', 'food', 'shape', 'toy').slice(1, -1)}|item|object|picture|one|card|thing)`;
const gerund =
  '(naming|labeling|labelling|identifying|pointing to|recognizing|recognising|identification of|id of|labeling of|labelling of|naming of|recognition of|counting)';
const whom = '(the <who:child>|<who:child>|<who:object>|<who:Name> .|<who:Name>|your <who:child>)';
const said =
  '(<verb:~ask>|<verb:~prompt>|<verb:~instruct>|<verb:~direct>|<verb:~tell>|<verb:~cue>|<verb:~request>|<verb:~encourage>|<verb:~require>|<verb:~challenge>|<verb:~expect>)';
const work =
  '((worked|works|working|work|focused|focus|focusing) on|practiced|practised|practicing|practising|practice|practise|drilled|drilling|targeted|targeting|targets|target|reviewed|reviewing|addressed|addressing|continue|continued|introduced|trialed)';
const wish = '(wanted|wants|liked|likes|chose|preferred|would|needed|needs|felt|thought)';

const animals = oneOf('animal').slice(1, -1);
const isOrDoes = '(is|was|are|were|says|said|starts|started|makes|made|comes|came|has|had|does|did|goes|begins|began)';
const behind = '(called|with|in|on|from|next|after|first)';

const wh = '(wh|what|who|where|when|why|how|yes|no)';
const answering = `(answer|answers|answering|respond to) (simple|basic|concrete|comprehension|at least|<number>)? (<quote>)? ${wh} (<quote>)? (,|/|and|or|&)? (<quote>)? ${wh}? (<quote>)? (,|/|and|or|&)? (<quote>)? ${wh}? (<quote>)? (question|questions)`;
const goalHead = '(stg|ltg|goal|goals|objective|objectives|obj|outcome|target|benchmark) (<number>)? (:|-)';

export const reports = {
  askedWhat: [
    `[<verb:~ask> ${whom}? (what|which) ${feature}] !((<pronoun>|${whom}) ${wish})`,
    `[<verb:~ask> ${whom}? (what|which) ${feature} (<determiner>|each|every|it|this|that|these|those|<Name>) ..3 ${isOrDoes} ${behind}?]`,
    `[<verb:~ask> ${whom}? (what|which) ${feature} ${isOrDoes} ${behind}?] !(<word> ${wish})`,
    `[<verb:~ask> ${whom}? what <word> (says|eats|is called|was called|are called|were called)] !(about)`,
    `[<verb:~ask> ${whom}? what (the|a|each|every|each of the) ${named} (is|was|were|are) (called)?] !(about|for|going|doing|to|like|!(and|but|when|while|as|on|in|at|from|during) <word> <word>)`,
    `[<verb:~ask> ${whom}? what (the|a|each|every) ${named} (says|said|eats|ate|is called|was called)]`,
    `[<verb:~ask> ${whom}? what (it|this|that|these|those|each one|each|they) (is|was|are|were) (called)?] !(<word>)`,
    `[<verb:~ask> ${whom}? how many] !(more|times|<pronoun> ${wish}) ..3 (there were|there are|he saw|she saw|they saw|he could see|she could see)`,
    `[<verb:~ask> ${whom}? where (his|her|the|their|my) (${body}) (is|was|are|were)]`,
    `[<verb:~ask> ${whom}? where (the|a|each) ..1 (${animals}) (is|was|are|were) (hiding|living|sleeping|sitting)?]`,
    `[<verb:~ask> ${whom}? which one (is|was) (the)? (<color>|big|bigger|biggest|little|small|smaller|smallest|long|longer|longest|tall|taller|tallest|short|round|same|different|<shape>)]`,
    `[<verb:~ask> ${whom}? what (the|a|each) (boy|girl|man|lady|woman|kid|kids|child|children|people|person) ..4 (is|was|were|are) (doing|holding|wearing|eating|feeling)]`,
    `[<verb:~ask> ${whom}? what (comes|came|goes|went) (next|first|after|before)]`,
    `[<verb:~ask> ${whom}? (who|which one) (is|was|says|said|has|had|lives|lived) (the|a|in|on) ..1 <word>] !(${wish})`,
  ],
  askedTo: [
    `[${said} ${whom}? (for)? the (name|names|color|colour|colors|shape|number|letter|sound) of] (each|every|all|the|these|those)`,
    `[${said} ${whom}? to (label|identify|recognize|recognise|point to|point at|touch) (the|a|an|each|every) ..1 ${named}]`,
    `see (if|whether) (he|she|they|<Name>|your child) can [(point to|touch|find|show you|name) (the|a|an|each) ..1 ${named}]`,
    `[${said} ${whom}? to (find|point to|touch|show (me|us)|give (me|us)|hand (me|us)|pick out) (the|a|an) (<color>|<shape>|${body}) (one|block|car|ball)?] !(shoe|coat|box|door|that|lid)`,
    `[${said} ${whom}? to (correctly|verbally)? ${naming} ..5 ${things}]`,
    `[${said} ${whom}? to tell (me|us|therapist|the therapist|the class|you) (what|which|how many|the (color|colors|colour|name|names|number|shape|letter))]`,
    `see (if|whether) (he|she|they|<Name>|your child) can [(tell you (the (color|colour|name|number|shape)|what|how many)|${naming} ..5 ${things}|count) ..2]`,
    `[${said} ${whom}? to count] !(down|on)`,
    `[(<verb:~have>|<verb:~make>) (<who:object>|the <who:child>|<who:child>|your <who:child>) ${naming} ..5 ${things}]`,
    '[(<verb:~have>|<verb:~make>) (<who:object>|the <who:child>|<who:child>|your <who:child>) count]',
  ],
  quizzed: [
    `(i|we|^) [(tested|checked|probed) (his|her|their) (knowledge|recall|naming|understanding|memory) of] ..1 ${things}`,
    `[(quizzed|quizzing|quizzes) ${whom}? (on|about)]`,
    `[quiz ${whom} (on|about)]`,
    `[(drill|drills|drilled|drilling|go over|went over|going over|goes over) (his|her|their|the)? (colors|colours|shapes|letters|numbers|body parts|the alphabet|vocabulary|flashcards|animal names)]`,
    `[(tested|testing|drilled) ${whom}? on] (his|her|their|the)? ..1 ${things}`,
  ],
  workedOn: [
    `(probed|targeted|assessed|worked on|working on|practiced|reviewed|drilled) ..1 [(object|picture|color|colour|shape|letter|number|animal|body part|noun|verb) (naming|identification|labeling|labelling|recognition|id)]`,
    `${work} [(receptive|expressive|receptively|expressively)? ${gerund}] ..5 ${things}`,
    `(work|worked|working|focus|focused|continue|continued|practice|practiced|target|targeted|targeting) ..4 [${answering}]`,
    `(^|:|;|,|${work}) [(object|picture|color|colour|shape|letter|number|animal|body part|noun|verb) (naming|identification|labeling|labelling|recognition|id)]`,
    `(^|:) [(naming|identification|labeling|labelling|recognition) of ..2 ${things}]`,
    `${work} [counting] (to|objects|items|blocks|bears|toys|cars|fingers|sets|bugs)`,
  ],
  goal: [
    `(<modal>|able to) (independently|correctly|receptively|expressively|spontaneously|verbally|accurately)? [${naming} (<number> (/|out of|of) <number>)? ..5 ${things}]`,
    `(<modal>|able to|to) [${answering}]`,
    `(<modal>|able to|to) [(answer|respond to) ..3 (question|questions) about] (a|the|his|her)? ..2 (story|stories|picture|pictures|book|books|page|text|photo)`,
    `(goal|goals|step|aim|objective|target|focus) ..8 to [${naming} (at least|up to)? (<number>|all|common|basic|familiar) ..5 ${things}]`,
    '(<modal>|able to) [count (up)? (to|from) <number>]',
    '(<modal>|able to) [count (out)? (<number>)? (objects|items|blocks|toys|bears|fingers)]',
  ],
  goalBare: [
    `^ [${naming} (at least|up to)? (<number>|all|common|basic|familiar|primary|various|a variety of|major) ..5 ${things}]`,
    '^ (receptively|expressively|correctly|independently) [' + naming + ' ..5 ' + things + ']',
    '^ [count to <number>]',
    `${goalHead} [${answering}]`,
    `${goalHead} [(receptively|expressively|correctly|independently)? ${naming} (at least|up to)? (<number> (/|out of|of) <number>)? ..5 ${things}]`,
  ],
  couldTell: [
    `(could not|couldn't|cannot|can't|unable to|able to|did not|didn't) [tell (me|us|therapist|the therapist|clinician|the clinician) ((what|which) ${feature} ..4 (is|was|makes|made|says)|how many (there were|there are|<word> there))]`,
  ],
  scored: [
    `(child|client|patient|student|pt|he|she|<Name>|^) (correctly|accurately)? [(answered|answers|responded to) ..1 (<quote>)? ${wh} (<quote>)? (,|/|and|or|&)? (<quote>)? ${wh}? (<quote>)? (question|questions)]`,
    `[(pointed to|identified|labeled|labelled|named|matched|counted|points to|identifies|labels|names) ..4 ${things} ..3 (on request|upon request|when named|when asked|when prompted|on command|with prompting)]`,
    `^ (child|client|patient|student|pt|he|she|they|<Name>)? (receptively|expressively|correctly)? [(named|labeled|labelled|identified|matched|pointed to|recognized|recognised|counted|names|labels|identifies|points to) <number> (/|of|out of) <number> ..3 ${things}]`,
  ],
} as const;

export type Report = keyof typeof reports;
export const isReport = (name: string): name is Report => name in reports;

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
      /^(?:to|at|of)$/.test(wordAt(block, at + 1)) &&
      /^(?:point|pointing|identification|labell?ing|naming|recognition)$/.test(wordAt(block, at));
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
  return /^(?:to|at|of)$/.test(last) ? wordAt(block, end - 2) : last;
}

const namingWord = /^(?:name|label|identify|id|list|answer|respond|recogni[sz]e|point|touch|indicate|count)$/;
const ways = 'in their own way (words, sounds, signs or pictures)';

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
      return [talkedWith(found), talk(found)];
    case 'workedOn':
      return workedOn(found);
    default:
      return goal(found);
  }
}

/** For what was done, and for what a family might do. */
function talk(found: Found): Offer {
  const form = rawAt(found.block, found.kept.get('verb')?.first ?? found.first).toLowerCase();
  const isAdvice = /^(?:ask|have|make|tell|prompt|encourage|quiz|cue)$/.test(form);
  const text = isAdvice
    ? 'You could look at {what} together, say what you notice, and wait to see what comes.'
    : 'We looked at {what} together. I said what I noticed, waited, and {child} {what they shared}.';
  return { title: 'Say what was noticed and shared', style: 'play', replaces: 'sentence', text };
}

const isPassive = ({ block, kept }: Found): boolean =>
  /^(?:was|were|is|are|be|been|being|when|if|once|after)$/.test(wordAt(block, (kept.get('verb')?.first ?? 0) - 1));

function wonderedWith(found: Found): Offer {
  const from = found.kept.get('verb') ?? found;
  const named = found.kept.get('who')?.end ?? from.end;
  const end = wordAt(found.block, named) === '.' ? named + 1 : named;
  const who = asked(found).trim();
  const passive = who === '' && isPassive(found);
  const text = passive
    ? 'invited to wonder'
    : `${inSameTense(found, 'wonder')} ${who === '' ? 'together' : `with ${who}`}`;
  return { title: `Say “${text}”`, style: 'play', replaces: { first: from.first, end }, text };
}

function invited(found: Found): readonly Offer[] {
  const verb = found.kept.get('verb');
  const range = verb && upToWord(found, verb.first, namingWord);
  if (!range) return [];
  const act = whatWasAsked(found, range);
  const what =
    act === 'count' ? 'join in counting' : /^(?:point|touch)$/.test(act) ? 'join in finding' : 'share ideas about';
  const text = `${inSameTense(found, 'invite')} ${asked(found)}to ${what}`;
  return [{ title: `Say “${text}”`, style: 'play', replaces: range, text }];
}

function talkedWith(found: Found): Offer {
  const who = asked(found).trim();
  const text = `${inSameTense(found, 'talk')} ${who === '' ? 'together' : `with ${who}`} about`;
  return { title: `Say “${text}”`, style: 'play', text };
}

function workedOn(found: Found): readonly Offer[] {
  const counts = wordAt(found.block, found.first) === 'counting';
  const text = counts ? 'joining in to count' : 'noticing and talking about';
  return [{ title: `Say “${text}”`, style: 'play', text }, talk(found)];
}

/** “Child will label five animals” → “In play, the child will share ideas about five animals in their own way (…)”. */
function goal(found: Found): readonly Offer[] {
  const { block, first, sentence, whole } = found;
  const range = upToWord(found, first, namingWord);
  if (!range) return [];
  const counts = wordAt(block, range.end - 1) === 'count';
  const share = counts ? 'join in counting' : 'share ideas about';
  const end = Math.min(sentence.end, wordAt(block, whole.end) === 'of' ? whole.end + 2 : whole.end);
  const thing = block.source.slice(block.tokens.start[range.end], block.tokens.end[end - 1]);
  const body = `${share} ${thing}`;
  const opener = openerOf(found);
  const inPlay: Offer = {
    title: `Say “in play, … ${share} …”`,
    style: 'play',
    replaces: { first: sentence.first, end },
    text: `In play, ${opener}${body} ${ways}`,
  };
  const here: Offer = {
    title: `Say “${share} … in play”`,
    style: 'play',
    replaces: { first, end },
    text: `${body} in play, ${ways}`,
  };
  const partner: Offer = {
    title: 'Say with whom, and where',
    style: 'play',
    replaces: { first, end },
    text: `play with {partner} and ${body} together, ${ways}`,
  };
  const simple = opener.length < 40 && !opener.includes(',') && !opener.includes(':');
  return simple ? [inPlay, partner] : [here, partner];
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
    !/^(?:The|He|She|They|Will|Your|Our|This|Client|Patient|Student|To|Be|In|By)\b/.test(text);
  return keepsCapital ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
