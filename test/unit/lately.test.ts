import assert from 'node:assert/strict';
import fc from 'fast-check';
import { forgetBefore, keepLately, metLately, notMet } from '../../server/src/text/lately.ts';
import { wordCount } from '../../server/src/text/vocabulary.ts';

describe('words that were met lately', () => {
  const keep = (word: string, read: number): void => keepLately(word, 0, word.length, read);
  const read = (word: string): number => metLately(word, 0, word.length);
  // more than the vocabulary has, so that all is forgotten here and once more when a text is read
  beforeEach(() => forgetBefore(wordCount() + 1));
  afterEach(() => forgetBefore(wordCount()));

  it('are told from all others, wherever they stand', () => {
    const word = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'b', '’', 'é') });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        forgetBefore(wordCount() + 2);
        forgetBefore(wordCount() + 1);
        for (const [number, each] of words.entries()) keep(each, number);
        for (const each of words) {
          const kept = metLately(`so ${each}, too`, 3, 3 + each.length);
          assert.ok(kept === notMet || words[kept] === each);
        }
      }),
    );
  });

  it('have two cells, so that two may have the same first one', () => {
    // Aa and BB give the same number
    keep('Aa', 1);
    keep('BB', 2);
    assert.deepEqual(['Aa', 'BB'].map(read), [1, 2]);
    keep('AaAa', 3);
    keep('AaBB', 4);
    keep('BBBB', 5);
    assert.deepEqual(['AaAa', 'AaBB', 'BBBB'].map(read), [notMet, 4, 5]);
  });

  it('are not kept where there is no room', () => {
    keep('electroencephalogram', 1);
    keep('word', 0x10000);
    assert.deepEqual(['electroencephalogram', 'word'].map(read), [notMet, notMet]);
  });

  it('have room, however many they are', () => {
    const all = Array.from({ length: 20_000 }, (_, number) => number.toString(36));
    for (const [number, each] of all.entries()) keep(each, number);
    const last = all.slice(-4_000).filter((each) => read(each) !== notMet);
    assert.ok(last.length > 3_000, `${String(last.length)} of 4,000`);
    assert.ok(last.every((each) => all[read(each)] === each));
  });

  it('are forgotten when there are more words', () => {
    keep('word', 7);
    assert.equal(read('word'), 7);
    forgetBefore(wordCount() + 2);
    assert.equal(read('word'), notMet);
  });
});
