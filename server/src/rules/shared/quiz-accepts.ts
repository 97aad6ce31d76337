import { isMark, sentenceAt, wordAt } from '../../language/grammar.ts';
import type { Block } from '../../text/block.ts';
import type { Found } from '../phrase-rule.ts';
import type { Context } from '../rule.ts';
import { opensOrder } from './order.ts';
import { opensQuestion } from './question.ts';
import type { Name } from './quiz-kinds.ts';
import { isReport } from './quiz-reports.ts';
import { heard } from './quiz-talk.ts';

/** Tells a quiz from a genuine question, from play, and from a report of what families ask. */

/** Is it a report or a goal? A goal looks like an order (“Name five animals”); its context tells which it is. */
export function isTold({ block, name, sentence, speech }: Found<Name>): boolean {
  if (name === 'list' || name === 'goalBare') return !speech && wordAt(block, sentence.end - 1) !== '?';
  return isReport(name);
}

/** Words of somebody who really wants to know. */
const genuine =
  /never seen|no idea|(?:don't|do not|didn't|did not)(?: even| really)? know|can't (?:find|see|hear|tell|remember)|cannot (?:find|see)|can not find|didn't (?:hear|catch|see)|couldn't (?:hear|find|see)|nobody told|been wondering|i wonder|did you (?:make|bring|build|draw)|i(?: have|'ve)? lost|is lost|gotta go|time to go|i forgot(?! what(?:'s| is| was) (?:this|that|it|he|she|these))|at the (?:door|gate|window|counter|desk|fence)|knock(?!ing (?:over|down|it))|time to (?:pick|clean|tidy)|you told (?:me|us)|or just |\bwhose\b.{1,40}\byours or\b|\bsounds does (?:he|she|they)\b|(?:reach|call|text) you\b|(?:day|time|week|number) (?:is|works|would be) (?:better|best|easier|good)|name of (?:his|her|their|your|the) (?:daycare|day care|school|preschool|clinic|doctor|pediatrician|teacher|church|hospital|medicine|medication|insurance|program|therapist)|does (?:he|she|it) have a name|names? again|(?:lives?|eats?|sleeps?|says?|does?|call(?: him| her| it)?) at home|on the phone|i need (?:it|them)|i missed|say (?:it|that) again|one more time(?!,? (?:what|who|how|which))|pardon|rolled (?:away|under|off)|looking for (?:it|him|her|them|one)|or mine\b|you (?:said|made)\b|\bhurt|\bsore\b|\bfits? you|is that you\b(?= *(?:[?.!,]|$))|new baby|come (?:and )?find|turn to hide|hide and seek|in your (?:picture|drawing|painting)|(?:what|where|who|how) (?:does|is|do|did|are) yours|or (?:somebody|someone|something) else|\b(?:peekaboo|boo)\b(?! boo)(?<!boo boo)/;
/** Words of questions to caregivers. */
const medical = /\b(?:stools?|poops?|urine|pee|mucus|vomit|spit|skin|rash|diapers?|bruises?)\b/;
/** Loose forms that also count in a line of their own in a note. */
const inOneLine: ReadonlySet<string> = new Set(['asked', 'counted', 'pictured']);
/** Kinds of questions that are often genuine. They count if somebody is heard speaking. */
const spokenOnly: ReadonlySet<string> = new Set([
  'who',
  'doing',
  'made',
  'day',
  'eating',
  'what',
  'thing',
  'after',
  'has',
  'use',
  'fact',
  'count',
  'choice',
  'fits',
  ...inOneLine,
]);
/** Loose forms, which count only if an adult is heard speaking. */
const heardOnly: ReadonlySet<string> = new Set(Object.keys(heard));
/** Words of a wish, a plan or a game. */
const invited =
  /\b(?:do you want|would you like|shall (?:we|i)|you pick|you choose|anything you|you decide|up to you|in our game)\b/i;
/**
 * Words of pretend play, where nobody knows the answers. Color, shape and number are the exception, because both can
 * see them.
 */
const madeUp =
  /\b(?:band[- ]?aid|castle|chef|café|cafe|our rocket|captain|aliens?|dragons?|monsters?|unicorns?|garage|fort|spaceship|pirates?|robots?|princess|fairy|witch|ghost|superhero|restaurant|hospital|lava|treasure|volcano|potion)\b/i;
const beforeBoth: ReadonlySet<Name> = new Set<Name>([
  'color',
  'shape',
  'letter',
  'number',
  'count',
  'cutWord',
  'attribute',
]);
/** Words of songs. A song that waits for the next word is play. */
const sung =
  /\b(?:twinkle|wheels on the|old mac ?donald|on that farm|row your|baa baa|black sheep|incy|itsy|humpty|hickory|hey diddle|london bridge|mary had|jumping on the bed|swinging (?:in|from)|happy birthday|knees and|happy and you know it|pat[- ]a[- ]cake|peek[- ]?a|ring around|ready,? (?:set|steady)|little piggy went|down came the|rock[- ]a[- ]bye|if all the rain)/i;
/** Words of a speaker who trails off while thinking or telling a story. */
const trailing = /\b(?:i|i['’]m|i['’]ll|let me|let['’]s|maybe|wait|once upon|looking for|need|my)\b/i;
const pretended =
  /\b(?:want|wants|would you|should|shall|could we|do you think(?! (?:it|this|that)(?:['’]s| is)\b)|d['’]you|reckon|wonder|pretend|pretending|party|cafe|café|castle|you pick|you choose|anything you|band[- ]aid|last time in|made up|going to|gonna|can['’]t reach|can['’]t find|stuck|mister|chef|captain|doctor,|you or me|or me|my turn to|to that|if you like|if you want|i don['’]t know|wish)\b|is it (?:an? )?(?:cake|soup|pizza|pie|tea|coffee|stew|sauce|salad|cookies?|potion) or\b/i;

/** Nothing in the context suggests another reason to ask: the adult knows the answer. */
export function isAskedOfChild(found: Found<Name>, { kind }: Context): boolean {
  const { name, speech } = found;
  if (isToCaregiver(found) || isEarnest(found) || isPretended(found) || isTaste(found)) return false;
  if (speech) return !isLoose(name) || !isWish(found);
  if (kind === 'caregiver-letter' && /^(?:can|could|would|will) you\b/i.test(found.text)) return false; // asked of the reader
  // in running text, it must be a sentence of its own
  return opensQuestion(found) && isAskedInText(name) && (!spokenOnly.has(name) || isAlone(found, kind));
}

const isLoose = (name: Name): boolean => name === 'howMany' || name === 'cloze';
const isAskedInText = (name: Name): boolean => !isLoose(name) && (!heardOnly.has(name) || inOneLine.has(name));
const isAlone = ({ block }: Found<Name>, kind: Context['kind']): boolean =>
  kind !== 'caregiver-letter' && isOnlyQuestions(block);
function isPretended(found: Found<Name>): boolean {
  const around = surroundings(found);
  return (
    invited.test(around) ||
    (heardOnly.has(found.name) && pretended.test(around)) ||
    (madeUp.test(around) && !beforeBoth.has(found.name)) ||
    (sung.test(around) && !asksPlainly.test(found.text)) ||
    isTrailing(found, around)
  );
}

/** A question in these words is not a line of a song. */
const asksPlainly = /^(?:what['’]s|what is|who['’]s|who is|where are|how many|what colou?r)\b(?! that spider)/i;

/** The speaker is thinking, or breaks off, and does not wait for an answer. */
function isTrailing(found: Found<Name>, around: string): boolean {
  if (found.name === 'saying') return trailing.test(around);
  if (found.name !== 'openEnd' && found.name !== 'parallel') return false;
  return trailing.test(lead(found)) || brokenOff.test(lead(found));
}

/** Last words of a sentence that was broken off. The speaker does not wait for an answer. */
const brokenOff =
  /\b(?:do you|can you|could you|will you|did you|are you|have you|you['’]re going|we['’]re going|we go|want|put|get|give|hold|wait|need|careful|don['’]t|watch|look|here|dropped|oh|uh|should|shall|gonna|could|would|try|take|pass|bring|if|when|because|think)\b/i;

/** The six words before the match, and the match. */
const lead = ({ block, sentence, speech, whole }: Found<Name>): string =>
  block.prose.slice(
    block.tokens.start[Math.max(sentence.first, speech?.first ?? 0, whole.first - 6)],
    block.tokens.end[whole.end - 1],
  );

/** “Which one’s your favorite?” */
const isTaste = ({ block, whole }: Found<Name>): boolean =>
  /\bfavou?rites?\b/i.test(
    block.prose.slice(
      block.tokens.start[whole.first],
      block.tokens.end[Math.min(whole.end + 3, block.tokens.length) - 1],
    ),
  );

/** A genuine question, or no order at all. */
function isEarnest(found: Found<Name>): boolean {
  if (orders.has(wordAt(found.block, found.first)) && !opensOrder(found, found.first)) return true;
  const around = surroundings(found).toLowerCase().replaceAll('’', "'");
  return genuine.test(around) || medical.test(around);
}

const wishes =
  /\b(?:think|want|wants|need|needs|reckon|ask|asked|enough|fit|words|ounces|oz|ml|bottles|feeds|naps|diapers|doses|pounds|should|would|could|shall|will|like|more|times|minutes|hours|weeks|months|pushes|turns|jumps|say|said|can (?:i|we)|can you (?!show|see|count|find|hear|tell|name)|brothers?|sisters?|cousins?|friends|pets|people|let's(?! count)|until|nights?|sleeps|are you|are we|tonight|today|tomorrow|stories|bites|songs|party|did you (?:do|have|eat|bring)|does (?:he|she|it|they) (?:use|eat|drink|sleep|take|say|know|get))\b/i;
const hesitation = /\b(?:you|i|we|want|then|so|maybe|or|because|mean|if|when|next)\b/i;

/** “How many do you want?”. And “And then…?”, which waits for a story. */
function isWish({ block, name, sentence, speech }: Found<Name>): boolean {
  const first = Math.max(sentence.first, speech?.first ?? 0);
  const text = block.prose.slice(block.tokens.start[first], block.tokens.end[sentence.end - 1]);
  if (/\bcount (?:with|them|em|along)\b/i.test(text)) return false;
  return (name === 'cloze' ? hesitation : wishes).test(text);
}

/** “What’s this? A new form …”: whoever answers at once asks nobody. */
const isOnlyQuestions = (block: Block): boolean =>
  block.sentences.every(
    ({ end, first }) =>
      end - first > 1 &&
      (block.sentences.length === 1 || wordAt(block, end - 1) === '?' || wordAt(block, end - 2) === '?'),
  );

/** Verbs of an order. After a subject, they tell what somebody does. */
const orders: ReadonlySet<string> = new Set(
  'count show find touch point tap give hand get pick put grab name label identify list tell choose recognize'.split(
    ' ',
  ),
);

/** All words of the same speaker; without a speaker, the sentence and the next one. */
function surroundings({ block, sentence, speech }: Found<Name>): string {
  const next = sentenceAt(block, Math.min(sentence.end, block.tokens.length - 1));
  const { end, first } = speech ?? { first: sentence.first, end: next.end };
  return block.prose.slice(block.tokens.start[first], block.tokens.end[end - 1]);
}

const caregivers =
  /\b(?:ask|asks|asked|asking|tell|told|texted|called|emailed|interviewed)\s+(?:(?:his|her|their|the|your)\s+)?(?:mom|mother|dad|father|parents?|caregivers?|family|grandm\w+|grandp\w+|guardian|aunt|uncle|nanny|teacher|moc|foc|ms\.?|mr\.?|mrs\.?)\b/i;

/** “Asked Mom, “…””: a question to an adult is not a quiz. */
function isToCaregiver({ block, sentence, speech, whole }: Found<Name>): boolean {
  const end = speech ? block.tokens.start[speech.first] : block.tokens.end[whole.end - 1]; // “tell Grandma …” is said to the child
  return caregivers.test(block.prose.slice(block.tokens.start[sentence.first], end));
}

/** Who asks a child in a note: the writer and the team. */
const askers =
  /^(?:i|we|you|therapist|clinician|ot|slp|pt|th|provider|specialist|interventionist|examiner|teacher|adult|aide|staff|student|was|were|is|are|be|been|being|when|if|and|then|but|or|to|while|after|before|by|please|again|also|repeatedly|often|sometimes|always|could|can|might|may|will|not|kept|keep|keeps|started|began|continued|just|then|only|who)$/;
const grownUps =
  /^(?:mom|mother|dad|father|mama|papa|parents?|caregivers?|family|families|grandm\w+|grandp\w+|guardians?|aunt|uncle|teachers?|staff|we|i|you|team|therapist|clinician)$/;
const testing =
  /\b(?:PLS|DAYC|Bayley|Battelle|BDI|HELP|REEL|GFTA|PPVT|EOWPVT|ROWPVT|CELF|Vineland|ASQ|subtests?|test(?:ed|ing)?|screening|evaluation|assessments?|standardi[sz]ed|norms|scores?)\b/;

/** Is a goal or a report about what adults ask of a child? Not what families ask, and not what a test requires. */
export function isToldOfChild(found: Found<Name>): boolean {
  const { block, name, sentence } = found;
  const text = block.prose.slice(block.tokens.start[sentence.first], block.tokens.end[sentence.end - 1]);
  if ((name !== 'quizzed' && testing.test(text)) || isToCaregiver(found)) return false;
  if (name === 'goal') return isGoal(found, text);
  if (name === 'couldTell' || name === 'scored') return true;
  if (name === 'goalBare' || name === 'list') return opensOrder(found, found.first);
  return isByWriter(found);
}

/** “I asked”, “therapist asked”, “was asked”, “Asked …”. Questions by others are not flagged. */
function isByWriter({ block, kept, name, sentence, whole }: Found<Name>): boolean {
  const verb = kept.get('verb')?.first ?? whole.first;
  if (verb === sentence.first) return true;
  const before = wordAt(block, verb - 1);
  if (name === 'workedOn' || name === 'quizzed') return /^(?:we|i)$/.test(before) || !grownUps.test(before);
  return isMark(block, verb - 1) || askers.test(before);
}

/** “can name five colors” is what a child already does; “will …” is what somebody will ask for. */
function isGoal({ block, whole }: Found<Name>, sentence: string): boolean {
  const modal = wordAt(block, whole.first);
  if (/^(?:can|could|can't|cannot|couldn't|may|might|would|must)$/.test(modal)) return false;
  if (grownUps.test(wordAt(block, whole.first - 1))) return false;
  if (modal === 'able')
    return (
      /\b(?:goal|will|objective|target|to be able)\b/i.test(sentence) && !grownUps.test(wordAt(block, whole.first - 3))
    );
  return true;
}
