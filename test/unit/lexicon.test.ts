import assert from 'node:assert/strict';
import type { Guards } from '../../server/src/lexicon/entry.ts';
import { isMeant } from '../../server/src/lexicon/guards.ts';
import { quoted } from '../../server/src/lexicon/rewrites.ts';
import { termsIn } from '../../server/src/lexicon/terms.ts';
import { allEntries, headAt } from '../../server/src/lexicon/trie.ts';
import { unknownWord } from '../../server/src/text/vocabulary.ts';
import { tokenize } from '../../server/src/text/words.ts';
import { blockOf } from '../support/read.ts';
import { termOf } from '../support/term.ts';

it('finds every form of every entry by its words', () => {
  let looked = 0;
  for (const { entry, forms } of allEntries())
    for (const { written } of forms) {
      const tokens = tokenize(written);
      const [first = unknownWord, second = unknownWord, ...more] = tokens.id;
      const head = headAt(first, second, written.charCodeAt(tokens.start[1] ?? 0));
      const behind = tokens.length < 2 ? head : [second, ...more].reduce((node, word) => node?.next(word), head);
      const isFound = behind?.candidates.some((each) => each.entry === entry && each.form.written === written) === true;
      assert.equal(isFound, !isDotted(written, tokens.length), written);
      looked++;
    }
  assert.ok(looked > 5000);
});

/** The dot of “pt.” is handled separately; that of “e.g.” is part of the word. */
const isDotted = (written: string, words: number): boolean =>
  words > 1 && tokenize(written.replace(/\.$/, '')).length === words - 1;

describe('the guards of an entry', () => {
  const cases: [guards: Guards, marked: string, isMeant: boolean][] = [
    [{ case: 'upper' }, 'The ‹IDEA› helps.', true],
    [{ case: 'upper' }, 'The ‹idea› helps.', false],
    [{ case: 'lower' }, 'The ‹pt› came.', true],
    [{ case: 'lower' }, 'The ‹PT› came.', false],
    [{ case: 'any' }, 'The ‹iDeA› helps.', true],
    [{ near: ['muscle'] }, 'His ‹tone› is low in the muscles.', true],
    [{ near: ['muscle'] }, 'His ‹tone› is low. His muscles work.', false],
    [{ near: ['low tone'] }, 'He has ‹tone› that is a low toned one.', true],
    [{ near: ['low tone'] }, 'He has ‹tone› that is low.', false],
    [{ notNear: ['voice'] }, 'Your ‹tone› of voice helped.', false],
    [{ notNear: ['voice'] }, 'His ‹tone› is low.', true],
    [{ near: ['tone'] }, 'His ‹tone› is low.', false],
    [{ near: ['gait'], notNear: ['voice'] }, 'His ‹tone› and gait and voice.', false],
    [{ prev: ['muscle', 'the low'] }, 'His muscle ‹tone› is low.', true],
    [{ prev: ['muscle', 'the low'] }, 'We saw the low ‹tone› today.', true],
    [{ prev: ['muscle', 'the low'] }, 'His ‹tone› is low.', false],
    [{ prev: ['muscle'] }, 'It is a muscle. ‹Tone› is low.', false],
    [{ notPrev: ['needle'] }, 'A needle ‹aspiration› is planned.', false],
    [{ notPrev: ['needle'] }, 'An ‹aspiration› is planned.', true],
    [{ next: ['of him'] }, 'The ‹care› of him helps.', true],
    [{ next: ['of him'] }, 'The ‹care› of her helps.', false],
    [{ next: ['of'] }, 'We like the ‹care›.', false],
    [{ notNext: ['belt'] }, 'A ‹utility› belt is new.', false],
    [{ notNext: ['belt'] }, 'A ‹utility› is new.', true],
    [{ notWrittenAs: ['Praxis'] }, 'The ‹Praxis› is a test.', false],
    [{ notWrittenAs: ['Praxis'] }, 'His ‹praxis› is new.', true],
    [{ notInside: ['informed consent'] }, 'We need ‹informed› consent.', false],
    [{ notInside: ['informed consent'] }, 'We need ‹informed› people.', true],
    [{ notInside: ['well-informed'] }, 'She is well-‹informed› now.', false],
    [{ notInside: ['a'] }, 'He has ‹low tone› now.', true],
    [{ notAs: ['verb'] }, 'We ‹prompt› him.', false],
    [{ notAs: ['verb'] }, 'A ‹prompt› helps.', true],
    [{ notAs: ['adjective', 'noun'] }, 'A ‹prompt› helps.', false],
  ];
  for (const [guards, marked, expected] of cases)
    it(`${JSON.stringify(guards)}: ${marked}`, () => {
      const { entry, form, ...phrase } = termOf(marked, { guards });
      assert.equal(isMeant(phrase, { entry, form }), expected);
    });

  const letters: [marked: string, written: string, isMeant: boolean][] = [
    ['The ‹IFSP› is new.', 'IFSP', true],
    ['The ‹ifsp› is new.', 'IFSP', false],
    ["The ‹IFSP's› pages.", 'IFSP', true],
    ['The ‹IFSP’s› pages.', 'IFSP', true],
    ['The ‹IF**S**P› is new.', 'IFSP', true],
    ['We go to ‹Early\nHead Start›.', 'Early Head Start', true],
  ];
  for (const [marked, written, expected] of letters)
    it(`capitals of an abbreviation count: ${JSON.stringify(marked)}`, () => {
      const { entry, form, ...phrase } = termOf(marked, { pos: 'abbreviation' }, written);
      assert.equal(isMeant(phrase, { entry, form }), expected);
    });
});

describe('terms of a text', () => {
  const found = (text: string): string[] => termsIn(blockOf(text)).map(({ form }) => form.written);

  it('are the longest that match', () => {
    assert.deepEqual(found('He has childhood apraxia of speech.'), ['childhood apraxia of speech']);
    assert.deepEqual(found('He has apraxia of some kind.'), ['apraxia']);
    assert.deepEqual(found('He has childhood plans.'), []);
  });

  it('may be interrupted by emphasis, line breaks and hyphens, but by no other mark', () => {
    assert.deepEqual(found('His **pincer** grasp.'), ['pincer grasp']);
    assert.deepEqual(found('> His pincer\n> grasp.'), ['pincer grasp']);
    assert.deepEqual(found('His pincer-grasp.'), ['pincer grasp']);
    assert.deepEqual(found('A pincer, grasp it.'), []);
  });

  it('are never part of a hyphenated word, and have a possessive only at their end', () => {
    assert.deepEqual(found('A non-hypotonia day, a hypotonia-like day.'), []);
    assert.deepEqual(found('Hypotonia’s effect.'), ['hypotonia']);
    assert.deepEqual(found("A pincer's grasp."), []);
  });

  it('include the dot of an abbreviation, unless it ends the sentence', () => {
    const shown = (text: string): string[] => termsIn(blockOf(text)).map(quoted);
    assert.deepEqual(shown('His hx. is short.'), ['“hx.”']);
    assert.deepEqual(shown('We read his hx.'), ['“hx”']);
  });
});
