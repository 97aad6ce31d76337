import assert from 'node:assert/strict';
import type { Entry, Form } from '../../server/src/lexicon/entry.ts';
import { expandRewrite, explainRewrite, nameRewrite, plainRewrites } from '../../server/src/lexicon/rewrites.ts';
import { entryOf, termOf, textAfter } from '../support/term.ts';

describe('what is offered for a term', () => {
  const say = (...plain: Form['plain']): { form: Partial<Form> } => ({ form: { plain } });

  it('is each wording once, if it fits', () => {
    const term = termOf(
      'His ‹gait› is new.',
      say({ say: 'way of walking' }, { say: 'way of walking' }, { say: 'walk', position: 'before-noun' }),
    );
    assert.deepEqual(
      plainRewrites(term).map(({ title }) => title),
      ['Say “way of walking”'],
    );
  });

  it('is to leave it out, if it adds nothing', () => {
    const [rewrite] = plainRewrites(termOf('We ‹basically› sang.', { pos: 'adverb', ...say({ say: '' }) }));
    assert.equal(rewrite?.title, 'Leave out “basically”');
  });

  it('is only an explanation, if the lexicon says so', () => {
    const term = termOf('His ‹gait› is new.', { explainOnly: true, explain: 'how he walks', ...say({ say: 'walk' }) });
    assert.deepEqual(plainRewrites(term), []);
    assert.equal(nameRewrite(term), undefined);
    assert.equal(textAfter(term, explainRewrite(term)), 'His gait (how he walks) is new.');
  });

  it('includes every meaning, if there are several', () => {
    const other = entryOf('SI', { pos: 'abbreviation', form: { plain: [{ say: 'special instruction' }] } });
    const term = termOf('He has ‹SI›.', { pos: 'abbreviation', ask: true, ...say({ say: 'sensory integration' }) });
    const rewrites = plainRewrites({ ...term, others: [other] });
    assert.deepEqual(
      rewrites.map(({ title }) => title),
      ['Say “sensory integration”', 'Say “special instruction”'],
    );
  });

  it('is the participle after “be” and “have”', () => {
    const form = { plain: [{ say: 'got' }], participle: 'gotten' };
    for (const [marked, after] of [
      ['We ‹obtained› it.', 'We got it.'],
      ['It was ‹obtained› today.', 'It was gotten today.'],
      ['Sample not ‹obtained›.', 'Sample not gotten.'],
      ['It has not yet been ‹obtained›.', 'It has not yet been gotten.'],
      ['Have you ‹obtained› it?', 'Have you gotten it?'],
      ['It is here, and we ‹obtained› it.', 'It is here, and we got it.'],
    ] as const) {
      const term = termOf(marked, { pos: 'verb', form });
      assert.equal(textAfter(term, plainRewrites(term)[0]), after);
    }
  });

  it('names the term after the sentence, if “this” can only mean the term', () => {
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

  it('explains it in brackets after it, but not inside brackets or after a possessive', () => {
    const about = { explain: 'how he walks' };
    const cases: [marked: string, after: string | undefined][] = [
      ['His ‹gait› pattern is new.', 'His gait pattern (gait: how he walks) is new.'],
      ['His ‹gait› pattern scores are new.', 'His gait pattern scores (gait: how he walks) are new.'],
      ['His ‹gait› level 2 is new.', 'His gait level 2 (gait: how he walks) is new.'],
      ['Her new ‹gait› trainer.', 'Her new gait trainer (gait: how he walks).'],
      ['His ‹gait› pattern (a new one) is here.', 'His gait (how he walks) pattern (a new one) is here.'],
      ["His ‹gait› team's room is new.", "His gait (how he walks) team's room is new."],
      ['The ‹gait› notes the change.', 'The gait (how he walks) notes the change.'],
      ['His ‹gait› pattern hereabouts is new.', 'His gait (how he walks) pattern hereabouts is new.'],
      ['A ‹level› II child.', 'A level II (how he walks) child.'],
      ['Our ‹gait› Team is new.', 'Our gait (how he walks) Team is new.'],
      ['We sang (his ‹gait› is new).', undefined],
      ['We sang (loudly), and his ‹gait› is new.', 'We sang (loudly), and his gait (how he walks) is new.'],
      ["‹Gait's› effect is new.", undefined],
    ];
    for (const [marked, after] of cases) {
      const term = termOf(marked, about);
      assert.equal(textAfter(term, explainRewrite(term)), after);
    }
    const denied = termOf('He did not ‹tolerate› it.', { pos: 'verb', ...say({ say: 'be comfortable with' }) });
    assert.deepEqual(plainRewrites(denied), []);
    const many = termOf('We saw 5 ‹pts› today.', { pos: 'abbreviation', ...say({ say: 'the children' }) });
    assert.deepEqual(plainRewrites(many), []);
    const verb = termOf('She ‹tolerated› sessions.', { ...about, pos: 'verb' });
    assert.equal(textAfter(verb, explainRewrite(verb)), 'She tolerated (how he walks) sessions.');
    assert.equal(explainRewrite(termOf('His ‹gait› is new.')), undefined);
  });

  it('says what an abbreviation stands for, and what that means', () => {
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
      const before = termOf('An ‹SGD› trial helps.', { pos: 'abbreviation', ...about });
      assert.equal(textAfter(before, explainRewrite(before)), said && `An SGD trial (SGD stands for ${said}) helps.`);
    }
  });

  it('spells an abbreviation out once', () => {
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

  it('treats an abbreviation as countable if the writer does', () => {
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

  it('capitalizes shorthand at the start of a sentence', () => {
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
