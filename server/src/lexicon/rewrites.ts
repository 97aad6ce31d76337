import { opensSentence, spanOf, substitute, type GrammaticalNumber } from '../language/substitute.ts';
import { endOfCompound, isCount } from '../language/compound.ts';
import { sentenceAt, wordAt } from '../language/grammar.ts';
import { articleFor, capitalized } from '../language/sound.ts';
import * as classes from '../language/classes.ts';
import type { Edit } from '../text/span.ts';
import type { Rewrite } from '../language/rewrite.ts';
import type { Entry, Form, Wording } from './entry.ts';
import { termsIn, type Term } from './terms.ts';

/** “plain words”: every wording that reads right in place of the term. */
export function plainRewrites(term: Term): Rewrite[] {
  const meant = [term, ...(term.entry.ask ? term.others : [])].filter(({ entry }) => !entry.explainOnly);
  const rewrites = new Map<string, Rewrite>();
  for (const { entry, form } of meant)
    for (const wording of wordingsFor(term, form)) {
      // “a family’s written plan” would mean any family’s
      if (/^\p{L}+['\u2019]s /u.test(wording.say) && /^an?$/.test(wordAt(term.block, term.first - 1))) continue;
      if (isOutOfPlace(term, wording)) continue;
      const title = wording.say === '' ? `Leave out “${shown(term)}”` : `Say “${wording.say}”`;
      const edits = rewrites.has(title) ? undefined : putInPlace(term, entry, form, wording);
      if (edits) rewrites.set(title, { title, style: 'plain', edits });
    }
  return [...rewrites.values()];
}

/**
 * “plain words, then the name”: for a noun at the end of its sentence. The name follows in a sentence of its own if its
 * “This” can only mean the term. If other things are mentioned after the term, the name stands in brackets.
 */
export function nameRewrite(term: Term): Rewrite | undefined {
  const { entry, form } = term;
  if (entry.explainOnly || !isNoun(entry) || entry.pos === 'abbreviation' || leadsOn(term)) return undefined;
  const end = endOfPlainSentence(term);
  const wording = wordingsFor(term, form).find(({ say }) => say !== '');
  if (!wording || end === undefined) return undefined;
  if (!isSpokenOfLast(term)) return inBrackets(term, wording);
  const edits = putInPlace(term, entry, form, wording);
  const name = `${numberOf(term, entry, form, wording) === 'plural' ? 'These are' : 'This is'} called ${nameOf(term)}.`;
  return (
    edits && {
      title: `Say “${wording.say}”, then name it: “${name}”`,
      style: 'name',
      edits: [...edits, { span: { start: end, end }, text: ` ${name}` }],
    }
  );
}

/** “a referral for”, “prone over your”: the phrase continues after the term, so nothing can be inserted there. */
const leadsOn = ({ form }: Term): boolean =>
  / (?:for|from|to|of|on|in|by|over|across|away|the|a|an|your|my|his|her|our|this|will|called)$/.test(form.written);

/**
 * “hearing loss from the inner ear (sensorineural hearing loss) on the right and a mild conductive loss on the left”
 */
function inBrackets(term: Term, wording: Wording): Rewrite | undefined {
  const { block, end, entry, form } = term;
  if (isInBrackets(term) || block.tokens.possessive[end - 1] === true || wordAt(block, end) === '(') return undefined;
  const say = `${wording.say} (${named(term)})`;
  const edits = putInPlace(term, entry, form, { ...wording, say });
  return edits && { title: `Say “${say}”`, style: 'name', edits };
}

/**
 * Is the term the last thing its sentence mentions? Few words follow, none of them begins a new thought, and no
 * negation precedes it.
 */
function isSpokenOfLast({ block, end, first }: Term): boolean {
  const sentence = sentenceAt(block, first);
  if (sentence.end - 1 - end > wordsBehind) return false;
  for (let at = end; at < sentence.end - 1; at++) if (newThought.test(wordAt(block, at))) return false;
  for (let at = sentence.first; at < first; at++) if (denied.test(wordAt(block, at))) return false;
  return true;
}

const wordsBehind = 6;
const newThought = /^(?:[,:;\u2013\u2014-]|and|or|but|so|because|while|than|that)$/;
const denied = /^(?:no|not|without|whether|if|never|neither|nor|\p{L}+n['\u2019]t)$/u;

/** “keep and explain”: fits after any term, but not between a possessive and its noun. */
export function explainRewrite(term: Term): Rewrite | undefined {
  const { block, end, entry } = term;
  const said = entry.pos === 'abbreviation' ? spelledOutHere(term) : entry.explain;
  if (said === undefined || leadsOn(term) || isInBrackets(term) || block.tokens.possessive[end - 1] === true)
    return undefined;
  // “tolerated sessions” is a verb with its object, not a compound
  const whole = isNoun(entry) || entry.pos === 'adjective' ? endOfCompound(term) : end;
  const at = whole === end ? spanOf(term).end : (block.tokens.end[whole - 1] ?? 0);
  return {
    title: `Keep “${shown(term)}” and explain it in brackets`,
    style: 'explain',
    edits: [{ span: { start: at, end: at }, text: ` (${whole === end ? '' : sayingWhat(term)}${said})` }],
  };
}

/** “IFSP meeting (IFSP stands for …)”, “sensory processing needs (sensory processing: …)”. A level needs no name. */
function sayingWhat(term: Term): string {
  if (isCount(term.block, term.end)) return '';
  return term.entry.pos === 'abbreviation' ? `${shown(term).replace(/^an? /i, '')} stands for ` : `${named(term)}: `;
}

const letters = /^[\p{L}\p{N} '’/&-]+$/u;

/** “individualized family service plan (IFSP)”: spells out an abbreviation once, if no other noun follows. */
export function expandRewrite(term: Term): Rewrite | undefined {
  const { entry, form } = term;
  const { ask, expansion, person } = entry;
  if (expansion === undefined || ask || !form.isTerm || !letters.test(expansion)) return undefined;
  // “with gastrointestinal (GI)”
  if (!person && form.plain.some(({ position }) => position === 'before-noun')) return undefined;
  const article = person && form.plain.some(({ say }) => say.startsWith('the ')) ? 'the ' : '';
  const text = `${article}${expansion} (${shown(term)})`;
  const number = numberHere(term, form);
  const edits = substitute(term, { text, number, was: number });
  return edits && { title: `Spell it out once: “${text}”`, style: 'expand', edits };
}

/** “AFOs (an AFO is an ankle-foot orthosis: a brace …)”: an explanation in the singular does not fit a plural. */
function spelledOutHere(term: Term): string | undefined {
  const said = spelledOut(term.entry);
  const one = /^(\p{Lu}[\p{Lu}\p{N}]+)s$/u.exec(shown(term))?.[1];
  if (said === undefined || one === undefined || /^[^:]*[^is]s(?: of [^:]*)?(?::|$)/.test(said)) return said;
  return `${articleFor(one)} ${one} is ${articleFor(said)} ${said}`;
}

function spelledOut({ expansion, explain }: Entry): string | undefined {
  if (expansion === undefined || explain === undefined || explain === expansion) return expansion ?? explain;
  return `${expansion}: ${explain}`;
}

/** The term as written, without emphasis marks. */
function shown(term: Term): string {
  const { end, start } = spanOf(term);
  return term.block.source.slice(start, end).replaceAll(/[*_~]/g, '');
}

const isNoun = ({ pos }: Entry): boolean =>
  pos === 'noun' || pos === 'mass-noun' || pos === 'plural-noun' || pos === 'abbreviation';

/** The wordings of the form, or its participle after “be” or “have”. */
function wordingsFor(term: Term, form: Form): readonly Wording[] {
  return form.participle !== undefined && followsAuxiliary(term) ? [{ say: form.participle }] : form.plain;
}

/** Would the wording be ungrammatical here: “did not be comfortable with”, “5 the children”? */
const isOutOfPlace = (term: Term, { say }: Wording): boolean =>
  (say.startsWith('be ') && followsDo(term)) ||
  (say.startsWith('the ') && shown(term).endsWith('s') && /^\d+$/.test(wordAt(term.block, term.first - 1)));

/** “did not tolerate” */
const followsDo = ({ block, first }: Term): boolean =>
  [1, 2].some((back) => /^(?:do|does|did)(?:n['\u2019]t)?$/.test(wordAt(block, first - back))) &&
  sentenceAt(block, first).first < first - 1;

function followsAuxiliary({ block, first }: Term): boolean {
  const { first: start } = sentenceAt(block, first);
  // “Vocabulary test not administered.”
  if (first > start && wordAt(block, first - 1) === 'not') return true;
  for (let at = first - 1; at >= start; at--) {
    const id = block.tokens.id[at] ?? 0;
    if (classes.be.has(id) || classes.have.has(id)) return true;
    if (!classes.adverbs.has(id) && !classes.negations.has(id) && !classes.pronouns.has(id)) return false;
  }
  return false;
}

/** Abbreviations are countable if the writer counts them: “an SGD”. */
function numberHere(term: Term, form: Form): GrammaticalNumber | undefined {
  if (form.number !== undefined || !isNoun(term.entry)) return form.number;
  const before = term.first > 0 ? wordAt(term.block, term.first - 1) : '';
  if (/^\p{Lu}[\p{Lu}\p{N}]+s$/u.test(form.written)) return 'plural';
  return before === 'a' || before === 'an' ? 'singular' : 'mass';
}

/** How a verb agrees with the wording: as the lexicon says, or else as with the term. */
function numberOf(term: Term, entry: Entry, form: Form, { number, say }: Wording): GrammaticalNumber | undefined {
  if (number !== undefined || !isNoun(entry)) return number;
  return /^(?:an?|the) /.test(say) ? 'singular' : numberHere(term, form);
}

function putInPlace(term: Term, entry: Entry, form: Form, wording: Wording): readonly Edit[] | undefined {
  const { position, say } = wording;
  if (entry.rule === 'clinical-shorthand') return substitute(term, { text: fromShorthand(term, say), position });
  return substitute(term, {
    text: say,
    number: numberOf(term, entry, form, wording),
    was: numberHere(term, form),
    position,
  });
}

/** “d/c planned.” has no capital, but the words that replace it need one. In a list or a table they may do without. */
function fromShorthand(term: Term, wording: string): string {
  const { block, first } = term;
  const say = endsSentence(term) ? `${wording}.` : wording;
  if (block.kind !== 'paragraph' && block.kind !== 'quote') return say;
  return opensSentence(term) || /^[.?!]$/.test(wordAt(block, first - 1)) || opensLine(term) ? capitalized(say) : say;
}

/** “Week 9 ¶ Pt is …”: a short line ends the sentence, though in Markdown it continues. */
function opensLine({ block, first }: Term): boolean {
  const before = /([^\n]*)\n\P{L}*$/u.exec(block.source.slice(0, block.tokens.start[first]))?.[1];
  return (
    before !== undefined &&
    before.length < shortLine &&
    /^\p{Lu}/u.test(block.source.slice(block.tokens.start[first])) &&
    !/[,\p{Ll}]\s*$/u.test(before)
  );
}
const shortLine = 60;

/** In “with min A.”, the full stop belongs to the abbreviation, as in “Dr.”, and also ends the sentence. */
const endsSentence = ({ block, end, form }: Term): boolean =>
  block.prose.charAt((block.tokens.end[end - 1] ?? 0) - 1) === '.' &&
  !form.written.endsWith('.') &&
  /^\s*(?:$|\p{Lu})/u.test(block.prose.slice(block.tokens.end[end - 1]));

const isInBrackets = ({ block, first }: Term): boolean => {
  const { first: start } = sentenceAt(block, first);
  const before = block.prose.slice(block.tokens.start[start], block.tokens.start[first]);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** The offset after the sentence of the term, if it ends with a full stop and contains no other term. */
function endOfPlainSentence({ block, first }: Term): number | undefined {
  const sentence = sentenceAt(block, first);
  const last = sentence.end - 1;
  if (block.kind === 'heading' || block.kind === 'table-cell' || wordAt(block, last) !== '.') return undefined;
  const said = block.prose.slice(block.tokens.start[sentence.first], block.tokens.end[last]);
  const terms = termsIn(block).filter(
    ({ entry, first: at }) => sentence.first <= at && at < sentence.end && entry.rule !== 'wordy-phrase',
  );
  return terms.length > 1 || /["\u201c\u201d]/.test(said) ? undefined : block.tokens.end[last];
}

/** The term, in lower case if only its position gave it a capital. */
function named(term: Term): string {
  const written = shown(term).replace(/['\u2019]s$/, '');
  const isName = !opensSentence(term) || /^\p{Lu}/u.test(term.form.written);
  return isName ? written : written.charAt(0).toLowerCase() + written.slice(1);
}

/** The term as a name, with an article if it is countable. */
function nameOf(term: Term): string {
  const { block, first, form } = term;
  const name = named(term);
  const isCounted = form.number === 'singular' || classes.articles.has(block.tokens.id[first - 1] ?? 0);
  return isCounted ? `${articleFor(name)} ${name}` : name;
}

/** The first words of a message. */
export const quoted = (term: Term): string => `“${shown(term)}”`;
