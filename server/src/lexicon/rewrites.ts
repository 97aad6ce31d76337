import { opensSentence, spanOf, substitute, type GrammaticalNumber } from '../language/substitute.ts';
import { sentenceAt, wordAt } from '../language/grammar.ts';
import { articleFor } from '../language/sound.ts';
import * as classes from '../language/classes.ts';
import type { Edit } from '../text/span.ts';
import type { Rewrite } from '../language/rewrite.ts';
import type { Entry, Form, Wording } from './entry.ts';
import { termsIn, type Term } from './terms.ts';

/** “plain words”: each wording that reads right in place of the term. */
export function plainRewrites(term: Term): Rewrite[] {
  return [term, ...(term.entry.ask ? term.others : [])].flatMap(({ entry, form }) =>
    entry.explainOnly
      ? []
      : wordingsFor(term, form).flatMap((wording) => {
          const edits = putInPlace(term, entry, form, wording);
          return edits
            ? [
                {
                  title: wording.say === '' ? `Leave out “${shown(term)}”` : `Say “${wording.say}”`,
                  style: 'plain' as const,
                  edits,
                },
              ]
            : [];
        }),
  );
}

/** “plain words, then the name”: for a noun that ends up alone in its sentence, so that “This” can only mean it. */
export function nameRewrite(term: Term): Rewrite | undefined {
  const { block, entry, form } = term;
  if (entry.explainOnly || !isNoun(entry) || entry.pos === 'abbreviation') return undefined;
  const wording = wordingsFor(term, form).find(({ say }) => say !== '');
  const edits = wording && putInPlace(term, entry, form, wording);
  const end = endOfPlainSentence(term);
  if (!wording || !edits || end === undefined) return undefined;
  const plural = wording.number === 'plural' || /\band\b/.test(wording.say);
  const name = `${plural ? 'These are' : 'This is'} called ${nameOf(block.source.slice(...ends(term)), term)}.`;
  return {
    title: `Say “${wording.say}”, then name it: “${name}”`,
    style: 'name',
    edits: [...edits, { span: { start: end, end }, text: ` ${name}` }],
  };
}

/** “keep and explain”: right wherever the term stands. */
export function explainRewrite(term: Term): Rewrite | undefined {
  const { entry } = term;
  const said = entry.pos === 'abbreviation' ? spelledOut(entry) : entry.explain;
  if (said === undefined || isInBrackets(term)) return undefined;
  const { end } = spanOf(term);
  return {
    title: `Keep “${shown(term)}” and explain it in brackets`,
    style: 'explain',
    edits: [{ span: { start: end, end }, text: ` (${said})` }],
  };
}

/** “individualized family service plan (IFSP)”: the letters spelled out once, where no other noun follows. */
export function expandRewrite(term: Term): Rewrite | undefined {
  const { entry, form } = term;
  if (
    entry.expansion === undefined ||
    entry.ask ||
    entry.forms[0] !== form ||
    !/^[\p{L}\p{N} '’/&-]+$/u.test(entry.expansion)
  )
    return undefined;
  const text = `${entry.expansion} (${shown(term)})`;
  const edits = substitute(term, { text, number: numberHere(term, form), was: numberHere(term, form) });
  return edits && { title: `Spell it out once: “${text}”`, style: 'expand', edits };
}

const spelledOut = ({ expansion, explain }: Entry): string | undefined =>
  expansion === undefined
    ? explain
    : explain === undefined || explain === expansion
      ? expansion
      : `${expansion}: ${explain}`;

export const shown = (term: Term): string => term.block.source.slice(...ends(term));

const ends = (term: Term): [number, number] => {
  const { start, end } = spanOf(term);
  return [start, end];
};

export const isNoun = ({ pos }: Entry): boolean =>
  pos === 'noun' || pos === 'mass-noun' || pos === 'plural-noun' || pos === 'abbreviation';

/** The wordings of the form, or its participle where “be” or “have” stands before it. */
function wordingsFor(term: Term, form: Form): readonly Wording[] {
  return form.participle !== undefined && followsAuxiliary(term) ? [{ say: form.participle }] : form.plain;
}

function followsAuxiliary({ block, first }: Term): boolean {
  const { first: start } = sentenceAt(block, first);
  for (let at = first - 1; at >= start; at--) {
    const id = block.tokens.id[at] ?? 0;
    if (classes.be.has(id) || classes.have.has(id)) return true;
    if (!classes.adverbs.has(id) && !classes.negations.has(id) && !classes.pronouns.has(id)) return false;
  }
  return false;
}

/** Letters are countable where the writer counts them: “an SGD”. */
function numberHere(term: Term, form: Form): GrammaticalNumber | undefined {
  if (form.number !== undefined || !isNoun(term.entry)) return form.number;
  const before = term.first > 0 ? wordAt(term.block, term.first - 1) : '';
  if (/^\p{Lu}[\p{Lu}\p{N}]+s$/u.test(form.written)) return 'plural';
  return before === 'a' || before === 'an' ? 'singular' : 'mass';
}

function putInPlace(
  term: Term,
  entry: Entry,
  form: Form,
  { number, position, say }: Wording,
): readonly Edit[] | undefined {
  const was = numberHere(term, form);
  const opensWithArticle = /^(?:an?|the) /.test(say);
  const becomes = number ?? (isNoun(entry) ? (opensWithArticle ? 'singular' : was) : undefined);
  return substitute(term, {
    text: say,
    number: entry.rule === 'clinical-shorthand' ? undefined : becomes,
    was,
    position,
  });
}

const isInBrackets = ({ block, first }: Term): boolean => {
  const { first: start } = sentenceAt(block, first);
  const before = block.prose.slice(block.tokens.start[start], block.tokens.start[first]);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** Where to go on after the sentence of the term, if it ends with a full stop and holds no other term. */
function endOfPlainSentence(term: Term): number | undefined {
  const { block, first } = term;
  const sentence = sentenceAt(block, first);
  const last = sentence.end - 1;
  if (block.kind === 'heading' || block.kind === 'table-cell' || wordAt(block, last) !== '.') return undefined;
  const inSentence = termsIn(block).filter(
    (other) => other.first >= sentence.first && other.first < sentence.end && other.entry.rule !== 'wordy-phrase',
  );
  if (
    inSentence.length > 1 ||
    /["\u201c\u201d]/.test(block.prose.slice(block.tokens.start[sentence.first], block.tokens.end[last]))
  )
    return undefined;
  return block.tokens.end[last];
}

/** The term as it is named: in lower case where only its place gave it a capital, with an article where it is counted. */
function nameOf(written: string, term: Term): string {
  const headword = term.form.written;
  const name =
    opensSentence(term) && headword.charAt(0) === headword.charAt(0).toLowerCase()
      ? written.charAt(0).toLowerCase() + written.slice(1)
      : written;
  const bare = name.replace(/['\u2019]s$/, '').replaceAll(/[*_~]/g, '');
  return term.form.number === 'singular' ? `${articleFor(bare)} ${bare}` : bare;
}

/** What a message says first. */
export const quoted = (term: Term): string => `“${shown(term).replaceAll(/[*_~]/g, '')}”`;
