import assert from 'node:assert/strict';
import type { Entry, Form, Guards } from '../../server/src/lexicon/entry.ts';
import { isExplained } from '../../server/src/lexicon/explained.ts';
import { isMeant } from '../../server/src/lexicon/guards.ts';
import {
  expandRewrite,
  explainRewrite,
  nameRewrite,
  plainRewrites,
  quoted,
} from '../../server/src/lexicon/rewrites.ts';
import { termsIn, type Term } from '../../server/src/lexicon/terms.ts';
import { allEntries, headAt, type Candidate } from '../../server/src/lexicon/trie.ts';
import type { Rewrite } from '../../server/src/language/rewrite.ts';
import { applyEdits } from '../../server/src/text/span.ts';
import { unknownWord } from '../../server/src/text/vocabulary.ts';
import { tokenize } from '../../server/src/text/words.ts';
import { markedText } from '../support/phrase.ts';
import { blockOf } from '../support/read.ts';

/** An entry with what a test is about, and the rest as dull as can be. */
function entryOf(written: string, about: Partial<Entry> & { readonly form?: Partial<Form> } = {}): Candidate {
  const { form, ...rest } = about;
  return {
    entry: { id: written, rule: 'jargon-term', pos: 'mass-noun', note: 'fine', ...rest },
    form: { written, isTerm: true, plain: [], ...form },
  };
}

/** The phrase between ‹ and › as a term of an entry. */
function termOf(marked: string, about: Parameters<typeof entryOf>[1] = {}, written?: string): Term {
  const { phrase, text } = markedText(marked);
  const candidate = entryOf(written ?? text.slice(marked.indexOf('‹'), marked.indexOf('›') - 1), about);
  return { ...phrase, ...candidate, others: [], explained: false };
}

const textAfter = ({ block: { source } }: Term, rewrite: Rewrite | undefined): string | undefined =>
  rewrite && applyEdits(source, rewrite.edits);

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

/** The dot of “pt.” is found beside the word; that of “e.g.” is part of it. */
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

describe('a term is explained', () => {
  const explained = [
    'Her muscles are soft. This is called ‹hypotonia›.',
    'This is called **‹hypotonia›**.',
    'We call it ‹praxis›.',
    'We call this “‹praxis›”.',
    'The word for this is ‹praxis›.',
    'It is known as a ‹pincer grasp›.',
    '‹Hypotonia› (soft, floppy muscles) makes sitting tiring.',
    '**‹Hypotonia›** (soft muscles) makes sitting tiring.',
    '‹Hypotonia› (softness) makes sitting tiring.',
    '‹Hypotonia› means soft muscles.',
    '‹Hypotonia›, which means soft muscles, is common.',
    '‹Hypotonia›, or soft muscles, is common.',
    '‹Hypotonia›, that is, soft muscles, is common.',
    '‹Hypotonia› is when muscles are soft.',
    '‹Hypotonia› is a word for soft muscles.',
    '‹Hypotonia› – soft muscles – is common.',
    '‹Hypotonia›—soft muscles—is common.',
    '‹Hypotonia›: soft muscles.',
    'He has ‹hypotonia›. This means his muscles are soft.',
    'Her muscles are soft at rest (‹hypotonia›).',
    'Her balance sense (the inner-ear sense, or ‹VS›) is strong.',
  ];
  for (const marked of explained)
    it(marked, () => {
      const { entry, ...phrase } = termOf(marked);
      assert.equal(isExplained(phrase, entry), true);
    });

  const unexplained = [
    '‹Hypotonia› makes sitting tiring.',
    '‹Hypotonia› (HT) makes sitting tiring.',
    '‹Hypotonia› (see page 2) makes sitting tiring.',
    '‹Hypotonia› (2) makes sitting tiring.',
    '‹Hypotonia› that is mild passes.',
    '‹Hypotonia› — he tires.',
    '‹Hypotonia›: He tires.',
    '‹Hypotonia›: he tires.',
    'He has ‹hypotonia›. It is mild.',
    'We sang (‹hypotonia›, see below).',
    '(‹Hypotonia›)',
    'See the report (per ‹hypotonia›).',
    '‹OT›, or PT, will visit.',
  ];
  for (const marked of unexplained)
    it(`not in: ${marked}`, () => {
      const { entry, ...phrase } = termOf(marked);
      assert.equal(isExplained(phrase, entry), false);
    });

  it('when letters are spelled out before or behind them', () => {
    const about = { pos: 'abbreviation', expansion: 'individualized family service plan' } as const;
    const cases: [marked: string, isExplained: boolean][] = [
      ['Your individualized family service plan (‹IFSP›) is ready.', true],
      ['Your Individualized Family\nService Plan, or ‹IFSP›, is ready.', true],
      ['Your ‹IFSP›, the individualized family service plan, is ready.', true],
      ['Your ‹IFSP› (plan) is ready.', false],
      ['Your plan is ready. The ‹IFSP› is yours.', false],
    ];
    for (const [marked, expected] of cases) {
      const { entry, ...phrase } = termOf(marked, about);
      assert.equal(isExplained(phrase, entry), expected, marked);
    }
  });
});

describe('terms of a text', () => {
  const found = (text: string): string[] => termsIn(blockOf(text)).map(({ form }) => form.written);

  it('are the longest that fit', () => {
    assert.deepEqual(found('He has childhood apraxia of speech.'), ['childhood apraxia of speech']);
    assert.deepEqual(found('He has apraxia of some kind.'), ['apraxia']);
    assert.deepEqual(found('He has childhood plans.'), []);
  });

  it('may be broken by emphasis, lines and hyphens, but by no other mark', () => {
    assert.deepEqual(found('His **pincer** grasp.'), ['pincer grasp']);
    assert.deepEqual(found('> His pincer\n> grasp.'), ['pincer grasp']);
    assert.deepEqual(found('His pincer-grasp.'), ['pincer grasp']);
    assert.deepEqual(found('A pincer, grasp it.'), []);
  });

  it('are no part of a hyphenated word, and carry a possessive at their end only', () => {
    assert.deepEqual(found('A non-hypotonia day, a hypotonia-like day.'), []);
    assert.deepEqual(found('Hypotonia’s effect.'), ['hypotonia']);
    assert.deepEqual(found("A pincer's grasp."), []);
  });

  it('take the dot of a shortened word along, unless it ends the sentence', () => {
    const shown = (text: string): string[] => termsIn(blockOf(text)).map(quoted);
    assert.deepEqual(shown('His hx. is short.'), ['“hx.”']);
    assert.deepEqual(shown('We read his hx.'), ['“hx”']);
  });
});

describe('what is offered for a term', () => {
  const say = (...plain: Form['plain']): { form: Partial<Form> } => ({ form: { plain } });

  it('is each wording once, as it fits', () => {
    const term = termOf(
      'His ‹gait› is new.',
      say({ say: 'way of walking' }, { say: 'way of walking' }, { say: 'walk', position: 'before-noun' }),
    );
    assert.deepEqual(
      plainRewrites(term).map(({ title }) => title),
      ['Say “way of walking”'],
    );
  });

  it('is to leave it out, where it says nothing', () => {
    const [rewrite] = plainRewrites(termOf('We ‹basically› sang.', { pos: 'adverb', ...say({ say: '' }) }));
    assert.equal(rewrite?.title, 'Leave out “basically”');
  });

  it('is nothing but an explanation, where the lexicon wants it', () => {
    const term = termOf('His ‹gait› is new.', { explainOnly: true, explain: 'how he walks', ...say({ say: 'walk' }) });
    assert.deepEqual(plainRewrites(term), []);
    assert.equal(nameRewrite(term), undefined);
    assert.equal(textAfter(term, explainRewrite(term)), 'His gait (how he walks) is new.');
  });

  it('is every meaning, where there are several', () => {
    const other = entryOf('SI', { pos: 'abbreviation', form: { plain: [{ say: 'special instruction' }] } });
    const term = termOf('He has ‹SI›.', { pos: 'abbreviation', ask: true, ...say({ say: 'sensory integration' }) });
    const rewrites = plainRewrites({ ...term, others: [other] });
    assert.deepEqual(
      rewrites.map(({ title }) => title),
      ['Say “sensory integration”', 'Say “special instruction”'],
    );
  });

  it('is the participle behind “be” and “have”', () => {
    const form = { plain: [{ say: 'got' }], participle: 'gotten' };
    for (const [marked, after] of [
      ['We ‹obtained› it.', 'We got it.'],
      ['It was ‹obtained› today.', 'It was gotten today.'],
      ['It has not yet been ‹obtained›.', 'It has not yet been gotten.'],
      ['Have you ‹obtained› it?', 'Have you gotten it?'],
      ['It is here, and we ‹obtained› it.', 'It is here, and we got it.'],
    ] as const) {
      const term = termOf(marked, { pos: 'verb', form });
      assert.equal(textAfter(term, plainRewrites(term)[0]), after);
    }
  });

  it('names the term behind the sentence, where “this” can only mean it', () => {
    const muscles = say({ say: 'soft muscles', number: 'plural' });
    const cases: [marked: string, about: Parameters<typeof entryOf>[1], after: string | undefined][] = [
      ['He has ‹hypotonia›.', muscles, 'He has soft muscles. These are called hypotonia.'],
      ['**‹Hypotonia›** is common.', muscles, '**Soft muscles** are common. These are called hypotonia.'],
      [
        'He has ‹hypotonia›. We sang.',
        say({ say: 'low tension' }),
        'He has low tension. This is called hypotonia. We sang.',
      ],
      [
        'He stood with a ‹wide base›.',
        say({ say: 'feet apart', number: 'plural' }),
        'He stood with feet apart. These are called a wide base.',
      ],
      ['We read the ‹Denver›.', say({ say: 'test' }), 'We read the test. This is called Denver.'],
      ['He has ‹hypotonia›', muscles, undefined],
      ['Has he ‹hypotonia›?', muscles, undefined],
      ['# ‹Hypotonia›.', muscles, undefined],
      ['He said “I have ‹hypotonia›.”', muscles, undefined],
      ['He has ‹hypotonia› and gait delays.', muscles, undefined],
      ['His ‹hypotonia› team came.', muscles, undefined],
      ['He has ‹hypotonia›.', say({ say: '' }), undefined],
      ['He is ‹hypotonic›.', { pos: 'adjective', ...say({ say: 'soft' }) }, undefined],
    ];
    for (const [marked, about, after] of cases) {
      const term = termOf(marked, about, marked.includes('‹Hypo') ? 'hypotonia' : undefined);
      assert.equal(textAfter(term, nameRewrite(term)), after, marked);
    }
    const counted = termOf('He used a ‹pincer grasp›.', {
      pos: 'noun',
      form: { plain: [{ say: 'pinch', number: 'singular' }], number: 'singular' },
    });
    assert.equal(textAfter(counted, nameRewrite(counted)), 'He used a pinch. This is called a pincer grasp.');
  });

  it('explains it beside itself, but not inside brackets or behind a possessive', () => {
    const about = { explain: 'how he walks' };
    const cases: [marked: string, after: string | undefined][] = [
      ['His ‹gait› pattern is new.', 'His gait (how he walks) pattern is new.'],
      ['We sang (his ‹gait› is new).', undefined],
      ['We sang (loudly), and his ‹gait› is new.', 'We sang (loudly), and his gait (how he walks) is new.'],
      ["‹Gait's› effect is new.", undefined],
    ];
    for (const [marked, after] of cases) {
      const term = termOf(marked, about);
      assert.equal(textAfter(term, explainRewrite(term)), after);
    }
    assert.equal(explainRewrite(termOf('His ‹gait› is new.')), undefined);
  });

  it('says what letters stand for, and what that means', () => {
    const cases: [about: Partial<Entry>, said: string | undefined][] = [
      [{ expansion: 'speech device', explain: 'it talks' }, 'speech device: it talks'],
      [{ expansion: 'speech device', explain: 'speech device' }, 'speech device'],
      [{ expansion: 'speech device' }, 'speech device'],
      [{ explain: 'it talks' }, 'it talks'],
      [{}, undefined],
    ];
    for (const [about, said] of cases) {
      const term = termOf('An ‹SGD› helps.', { pos: 'abbreviation', ...about });
      assert.equal(textAfter(term, explainRewrite(term)), said && `An SGD (${said}) helps.`);
    }
  });

  it('spells letters out once', () => {
    const about = { pos: 'abbreviation', expansion: 'easy speech device' } as const;
    const cases: [marked: string, about: Partial<Entry>, after: string | undefined][] = [
      ['A ‹SGD› helps.', about, 'An easy speech device (SGD) helps.'],
      ['‹SGD› helps.', about, 'Easy speech device (SGD) helps.'],
      ['The ‹SGD› team came.', about, undefined],
      ['A ‹SGD› helps.', { ...about, ask: true }, undefined],
      ['A ‹SGD› helps.', { ...about, expansion: 'one: or two' }, undefined],
      ['A ‹SGD› helps.', { pos: 'abbreviation' }, undefined],
    ];
    for (const [marked, entry, after] of cases) {
      const term = termOf(marked, entry);
      assert.equal(textAfter(term, expandRewrite(term)), after);
    }
    const plural = termOf('Two ‹SGDs› help.', about);
    assert.equal(expandRewrite({ ...plural, form: { written: 'SGDs', plain: [] } }), undefined);
  });

  it('counts letters as the writer does', () => {
    const about = { pos: 'abbreviation', ...say({ say: 'talking tool' }) } as const;
    const cases: [marked: string, after: string][] = [
      ['An ‹SGD› helps.', 'A talking tool helps.'],
      ['‹SGD› helps.', 'Talking tool helps.'],
      ['Two ‹SGDs› help.', 'Two talking tool help.'],
    ];
    for (const [marked, after] of cases) {
      const term = termOf(marked, about);
      assert.equal(textAfter(term, plainRewrites(term)[0]), after);
    }
  });

  it('gives shorthand at the head of a sentence its capital', () => {
    const about = { rule: 'clinical-shorthand', pos: 'abbreviation', ...say({ say: 'with' }) } as const;
    const cases: [marked: string, after: string][] = [
      ['‹w/› Mom.', 'With Mom.'],
      ['We sang. ‹w/› Mom.', 'We sang. With Mom.'],
      ['- ‹w/› Mom.', 'with Mom.'],
      ['We sang ‹w/› Mom.', 'We sang with Mom.'],
    ];
    for (const [marked, after] of cases) {
      const term = termOf(marked, about);
      assert.equal(textAfter(term, plainRewrites(term)[0]), after);
    }
  });
});
