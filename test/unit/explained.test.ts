import assert from 'node:assert/strict';
import { isExplained } from '../../server/src/lexicon/explained.ts';
import { termOf } from '../support/term.ts';

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

  it('when an abbreviation is spelled out before or after it', () => {
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
