import assert from 'node:assert/strict';
import type { Rewrite } from '../../server/src/language/rewrite.ts';
import { spanOf, type GrammaticalNumber } from '../../server/src/language/substitute.ts';
import { plainRewrites } from '../../server/src/lexicon/rewrites.ts';
import { termsIn, type Term } from '../../server/src/lexicon/terms.ts';
import type { Form, Wording } from '../../server/src/lexicon/entry.ts';
import { readDocument } from '../../server/src/text/document.ts';
import { applyEdits, shift } from '../../server/src/text/span.ts';
import { analyzed, usual } from '../support/analyze.ts';
import { articleBefore, carriersFor, type Words } from '../support/carriers.ts';
import { Failures, testedEntries, type Tested } from '../support/lexicon.ts';

const wordRules = new Set(['jargon-term', 'acronym-first-use', 'clinical-shorthand', 'wordy-phrase']);
const onlyWords = { ...usual, rules: usual.rules.filter(({ rule }) => wordRules.has(rule.id)) };

/** The terms of a text that a reader would be told of, and where their blocks start. */
const termsOf = (text: string): { readonly term: Term; readonly base: number }[] =>
  readDocument(text).blocks.flatMap(({ block, start }) => termsIn(block).map((term) => ({ term, base: start })));

const told = (text: string): string[] =>
  termsOf(text)
    .filter(({ term }) => !term.explained && !term.entry.off)
    .map(({ term }) => `${term.entry.rule}: ${term.entry.id}`);

/** Does the rule of the entry flag it in this sentence of a letter? */
function isFlagged({ entry }: Tested, sentence: string): boolean {
  const { findings } = analyzed(sentence, 'caregiver-letter', onlyWords);
  return termsOf(sentence).some(({ base, term }) => {
    const start = base + (term.block.tokens.start[term.first] ?? 0);
    const isMeant = term.entry === entry || term.others.some((other) => other.entry === entry);
    return isMeant && (term.entry.off === true || findings.some(({ at }) => at.start === start));
  });
}

describe('the lexicon', () => {
  const tested = testedEntries();

  it('flags the sentences that each entry names', () => {
    const failures = new Failures();
    for (const entry of tested) {
      if (entry.flags.length === 0) failures.add(entry.file, `${entry.entry.id}: no sentence in “flags”`);
      for (const sentence of entry.flags)
        if (!isFlagged(entry, sentence)) failures.add(entry.file, `${entry.entry.id}: not found in “${sentence}”`);
    }
    failures.assertNone('sentences in “flags” are not flagged');
  });

  it('leaves the sentences alone that each entry passes', () => {
    const failures = new Failures();
    for (const entry of tested) {
      if (entry.passes.length === 0) failures.add(entry.file, `${entry.entry.id}: no sentence in “passes”`);
      for (const sentence of entry.passes)
        if (isFlagged(entry, sentence)) failures.add(entry.file, `${entry.entry.id}: found in “${sentence}”`);
    }
    failures.assertNone('sentences in “passes” are flagged');
  });

  it('offers words that read right in every place, and that need no rewrite themselves', function () {
    this.timeout(300_000);
    const failures = new Failures();
    const counts = {
      terms: tested.length,
      forms: 0,
      wordings: 0,
      sentences: 0,
      offered: 0,
      'not offered there': 0,
      'not meant there': 0,
      'never offered': 0,
    };
    for (const { entry, file, flags } of tested) {
      if (entry.explainOnly) continue;
      for (const [index, form] of entry.forms.entries()) {
        counts.forms++;
        counts.wordings += form.plain.length;
        const offered = new Set<string>();
        const check = (before: string, expected: (wording: Wording) => string | undefined): void => {
          counts.sentences++;
          const found = termsOf(before).find(({ term }) => term.form === form);
          if (!found) return void counts['not meant there']++;
          const rewrites = plainRewrites(found.term);
          if (rewrites.length === 0) counts['not offered there']++;
          for (const rewrite of rewrites) {
            counts.offered++;
            offered.add(rewrite.title);
            const after = applyEdits(
              before,
              rewrite.edits.map((edit) => ({ ...edit, span: shift(edit.span, found.base) })),
            );
            const wording = form.plain.find(({ say }) => rewrite.title === titleOf(say));
            const complaint = complaintAbout(before, after, found.term, rewrite, wording && expected(wording));
            if (complaint !== undefined)
              failures.add(file, `${entry.id}: ${complaint}\n      ${before}\n    → ${after}`);
          }
        };
        for (const { sentence } of carriersFor(posOf(entry), form.written, form.number, index === 0)) {
          const words = { text: form.written, number: numberOf(form, entry.pos) };
          check(sentence(words), (wording) =>
            wording.say === '' ? undefined : sentence(wordsFor(wording, words, entry.pos)),
          );
        }
        if (index === 0) for (const sentence of flags) check(sentence, () => undefined);
        counts['never offered'] += form.plain.filter(({ say }) => !offered.has(titleOf(say))).length;
      }
    }
    console.log(
      `      ${Object.entries(counts)
        .map(([what, count]) => `${String(count)} ${what}`)
        .join(' · ')}`,
    );
    failures.assertNone('rewrites do not read right');
  });

  it('says nothing in its plain words that another rule would speak about', function () {
    this.timeout(60_000);
    const failures = new Failures();
    const others = (words: string): string[] =>
      analyzed(`We talked about ${words} today.`, 'caregiver-letter')
        .findings.map(({ rule }) => rule.id)
        .filter((id) => !wordRules.has(id));
    for (const { entry, file } of tested)
      for (const { plain, written } of entry.forms)
        for (const { say } of plain)
          for (const id of others(say))
            if (!others(written).includes(id))
              failures.add(file, `${entry.id}: “${say}” for “${written}” is flagged by ${id}`);
    failures.assertNone('plain words are flagged by other rules');
  });
});

const titleOf = (say: string): string => `Say “${say}”`;

/** Letters and shorthand stand where they like. */
const posOf = ({ pos, rule }: Tested['entry']): string => (rule === 'clinical-shorthand' ? 'phrase' : pos);

const numberOf = ({ number, written }: Form, pos: string): GrammaticalNumber | undefined =>
  number ?? (pos === 'abbreviation' ? (/[A-Z]s$/.test(written) ? 'plural' : 'mass') : undefined);

/** The wording as it should agree: as it says, or else as the term does. */
const wordsFor = ({ number, say }: Wording, term: Words, pos: string): Words => ({
  text: say,
  number:
    number ??
    (pos.endsWith('noun') || pos === 'abbreviation' ? (/^an? /.test(say) ? 'singular' : term.number) : undefined),
});

/** What is the matter with a sentence after a rewrite, if anything is. */
function complaintAbout(
  before: string,
  after: string,
  term: Term,
  { title }: Rewrite,
  expected: string | undefined,
): string | undefined {
  if (expected !== undefined && after !== expected) return `“${title}” should read: ${expected}`;
  const fresh = told(after).filter((name) => !told(before).includes(name));
  if (fresh.length > 0) return `“${title}” brings in ${fresh.join(', ')}`;
  if (
    told(after).filter((name) => name.endsWith(`: ${term.entry.id}`)).length >=
      told(before).filter((name) => name.endsWith(`: ${term.entry.id}`)).length &&
    !term.explained &&
    !term.entry.off
  )
    return `“${title}” leaves it flagged`;
  const { end, start } = spanOf(term);
  const { source } = term.block;
  return complaintAboutForm(before, source.slice(0, start) + source.slice(end), after);
}

const negations = /\b(?:not|no|never|none|without|cannot)\b|n['’]t\b/gi;
const twoArticles = /\b(?:an?|the) (?:an?|the|your|his|these)\b/i;

/** `around` is the sentence before the rewrite without the term: what a rewrite has to leave as it is. */
function complaintAboutForm(before: string, around: string, after: string): string | undefined {
  for (const [number] of around.matchAll(/\d+/g)) if (!after.includes(number)) return `the number ${number} is lost`;
  if ((around.match(negations)?.length ?? 0) > (after.match(negations)?.length ?? 0)) return 'a negation is lost';
  if (/ {2}|\s[,.;!?]|^\s|\s$/.test(after)) return 'a space is left over';
  if (twoArticles.test(after) && !twoArticles.test(before)) return 'two articles meet';
  for (const [, article, next = ''] of after.matchAll(/\b(an?) \**([\p{L}\d][^\s]*)/giu))
    if (article?.toLowerCase() !== articleBefore(next)) return `“${String(article)} ${next}”`;
  if (
    /\*/.test(
      readDocument(after)
        .blocks.map(({ block }) => block.prose)
        .join('\n'),
    )
  )
    return 'emphasis is broken';
  return /^\p{Lu}/u.test(before) && /^\p{Ll}/u.test(after) ? 'the capital is lost' : undefined;
}

describe('the second mind about English', () => {
  it('knows “a” and “an”', () => {
    const cases = {
      egg: 'an',
      toy: 'a',
      'one-step game': 'a',
      'useful tool': 'a',
      hour: 'an',
      IFSP: 'an',
      SLP: 'an',
      PT: 'a',
      '8-day plan': 'an',
      'X-ray': 'an',
      'uneven walk': 'an',
    };
    for (const [text, article] of Object.entries(cases)) assert.equal(articleBefore(text), article, text);
  });
});
