import assert from 'node:assert/strict';
import type { Entry, Form, Wording } from '../../server/src/lexicon/entry.ts';
import { plainRewrites } from '../../server/src/lexicon/rewrites.ts';
import { termsIn, type Term } from '../../server/src/lexicon/terms.ts';
import { spanOf, type GrammaticalNumber } from '../../server/src/language/substitute.ts';
import { readDocument } from '../../server/src/text/document.ts';
import { applyEdits, shift } from '../../server/src/text/span.ts';
import { analyzed, usual } from '../support/analyze.ts';
import { articleBefore, carriersFor, type Words } from '../support/carriers.ts';
import { complaintAboutForm, looksPlural } from '../support/complaints.ts';
import { Failures, testedEntries, type Tested } from '../support/lexicon.ts';

const wordRules = new Set(['jargon-term', 'acronym-first-use', 'clinical-shorthand', 'wordy-phrase']);
const onlyWords = { ...usual, rules: usual.rules.filter(({ rule }) => wordRules.has(rule.id)) };

/** The terms of a text, and the offsets of their blocks. */
const termsOf = (text: string): { readonly term: Term; readonly base: number }[] =>
  readDocument(text).blocks.flatMap(({ block, start }) => termsIn(block).map((term) => ({ term, base: start })));

/** The terms that are reported to a reader. */
const toldOf = (text: string): string[] =>
  termsOf(text)
    .filter(({ term }) => !term.explained && !term.entry.off)
    .map(({ term: { entry } }) => `${entry.rule}: ${entry.id}`);

/** Does the rule of the entry flag it in this sentence of a letter? */
function isFlagged({ entry }: Tested, sentence: string): boolean {
  const { findings } = analyzed(sentence, 'caregiver-letter', onlyWords);
  return termsOf(sentence).some(({ base, term }) => {
    const isMeant = term.entry.id === entry.id || term.others.some((other) => other.entry.id === entry.id);
    return isMeant && (term.entry.off === true || findings.some(({ at }) => at.start === base + spanOf(term).start));
  });
}

const titleOf = (say: string): string => `Say “${say}”`;

/** Shorthand may occur anywhere. */
const posOf = ({ pos, rule }: Entry): string => (rule === 'clinical-shorthand' ? 'phrase' : pos);

const isNoun = ({ pos }: Entry): boolean => pos.endsWith('noun') || pos === 'abbreviation';

/** The number of a form. An abbreviation is plural if it ends in s. */
function numberOf({ number, written }: Form, { pos }: Entry): GrammaticalNumber | undefined {
  if (number !== undefined || pos !== 'abbreviation') return number;
  return /[A-Z]s$/.test(written) ? 'plural' : 'mass';
}

/** The wording with the number it should have: its own, or else that of the term. */
function wordsFor({ number, say }: Wording, form: Form, entry: Entry): Words {
  const inherited = /^an? /.test(say) ? 'singular' : numberOf(form, entry);
  return { text: say, number: number ?? (isNoun(entry) ? inherited : undefined) };
}

/** The form of an entry that a sentence is about. */
interface Meant {
  readonly entry: Entry;
  readonly file: string;
  readonly form: Form;
}

/** Puts every wording of a form into a sentence and collects problems. */
class Trial {
  readonly counts = { sentences: 0, offered: 0, 'not offered there': 0, 'not meant there': 0 };
  readonly #failures: Failures;

  constructor(failures: Failures) {
    this.#failures = failures;
  }

  /** @returns the titles that were offered. `expected` is the sentence as it should read with a wording. */
  run(before: string, { entry, file, form }: Meant, expected: (wording: Wording) => string | undefined): string[] {
    this.counts.sentences++;
    const found = termsOf(before).find(({ term }) => term.entry.id === entry.id && term.form.written === form.written);
    if (!found) {
      this.counts['not meant there']++;
      return [];
    }
    const rewrites = plainRewrites(found.term);
    if (rewrites.length === 0) this.counts['not offered there']++;
    for (const { edits, title } of rewrites) {
      this.counts.offered++;
      const placed = edits.map((edit) => ({ ...edit, span: shift(edit.span, found.base) }));
      const after = applyEdits(before, placed);
      const wording = form.plain.find(({ say }) => title === titleOf(say));
      const complaint = complaintAbout(before, after, found.term, wording && expected(wording));
      if (complaint !== undefined)
        this.#failures.add(file, `${found.term.entry.id}: “${title}” ${complaint}\n      ${before}\n    → ${after}`);
    }
    return rewrites.map(({ title }) => title);
  }
}

/** A problem with a sentence after a rewrite, or undefined. */
function complaintAbout(before: string, after: string, term: Term, expected: string | undefined): string | undefined {
  if (expected !== undefined && after !== expected) return `should read: ${expected}`;
  const [told, fresh] = [toldOf(before), toldOf(after)];
  const news = fresh.filter((name) => !told.includes(name));
  if (news.length > 0) return `brings in ${news.join(', ')}`;
  if (told.length > 0 && fresh.length >= told.length) return 'leaves it flagged';
  const { end, start } = spanOf(term);
  const { source } = term.block;
  return complaintAboutForm(before, source.slice(0, start) + source.slice(end), after);
}

describe('the lexicon', () => {
  const tested = testedEntries();

  it('flags the sentences under “flags” of each entry', () => {
    const failures = new Failures();
    for (const entry of tested) {
      if (entry.flags.length === 0) failures.add(entry.file, `${entry.entry.id}: no sentence in “flags”`);
      for (const sentence of entry.flags)
        if (!isFlagged(entry, sentence)) failures.add(entry.file, `${entry.entry.id}: not found in “${sentence}”`);
    }
    failures.assertNone('sentences in “flags” are not flagged');
  });

  it('leaves the sentences under “passes” of each entry alone', () => {
    const failures = new Failures();
    for (const entry of tested) {
      if (entry.passes.length === 0) failures.add(entry.file, `${entry.entry.id}: no sentence in “passes”`);
      for (const sentence of entry.passes)
        if (isFlagged(entry, sentence)) failures.add(entry.file, `${entry.entry.id}: found in “${sentence}”`);
    }
    failures.assertNone('sentences in “passes” are flagged');
  });

  it('offers words that read right in every place, and need no rewrite themselves', function () {
    this.timeout(300_000);
    const failures = new Failures();
    const trial = new Trial(failures);
    const counts = { terms: tested.length, forms: 0, wordings: 0, 'never offered here': 0 };
    for (const { entry, file, flags, forms } of tested)
      for (const [index, form] of entry.explainOnly ? [] : forms.entries()) {
        const meant = { entry, file, form };
        const words = { text: form.written, number: numberOf(form, entry) };
        const offered = carriersFor(posOf(entry), form.written, form.number, index === 0).flatMap(({ sentence }) =>
          trial.run(sentence(words), meant, (wording) =>
            wording.say === '' ? undefined : sentence(wordsFor(wording, form, entry)),
          ),
        );
        for (const sentence of flags) offered.push(...trial.run(sentence, meant, () => undefined));
        counts.forms++;
        counts.wordings += form.plain.length;
        counts['never offered here'] += form.plain.filter(({ say }) => !offered.includes(titleOf(say))).length;
      }
    const told = Object.entries({ ...counts, ...trial.counts }).map(([what, count]) => `${String(count)} ${what}`);
    console.log(`      ${told.join(' · ')}`);
    assert.ok(trial.counts.offered > 0.8 * trial.counts.sentences, told.join(', '));
    failures.assertNone('rewrites do not read right');
  });

  it('knows for every wording whether it is plural', () => {
    const failures = new Failures();
    for (const { entry, file, forms } of tested)
      for (const form of isNoun(entry) && entry.rule !== 'clinical-shorthand' ? forms : [])
        for (const wording of form.plain.filter(({ position }) => position === undefined))
          if (looksPlural(wording.say) && wordsFor(wording, form, entry).number !== 'plural')
            failures.add(
              file,
              `${entry.id}: “${wording.say}” for “${form.written}” looks plural: please add “number: plural”`,
            );
    failures.assertNone('wordings look plural and agree as singular');
  });

  it('has no plain words that another rule flags', function () {
    this.timeout(120_000);
    const failures = new Failures();
    const others = (words: string): string[] =>
      analyzed(`We talked about ${words} today.`, 'caregiver-letter')
        .findings.map(({ rule }) => rule.id)
        .filter((id) => !wordRules.has(id));
    for (const { entry, file, forms } of tested)
      for (const { plain, written } of forms)
        for (const { say } of plain)
          for (const id of others(say))
            if (!others(written).includes(id))
              failures.add(file, `${entry.id}: “${say}” for “${written}” is flagged by ${id}`);
    failures.assertNone('plain words are flagged by other rules');
  });
});

describe('the second model of English', () => {
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

  it('recognizes plurals', () => {
    const several = ['soft, floppy muscles', 'people who help', 'feet far apart', 'games for the legs'];
    for (const say of several) assert.equal(looksPlural(say), true, say);
    const one = [
      'low muscle tension',
      'using both hands',
      'price the plan agrees to',
      'illness',
      'one of the reflexes',
    ];
    for (const say of one) assert.equal(looksPlural(say), false, say);
  });
});
