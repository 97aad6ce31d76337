import assert from 'node:assert/strict';
import { readabilityOf } from '../../server/src/engine/readability.ts';
import { countsOf, gradeOf as gradeOfCounts, noCounts, smogOf } from '../../server/src/language/readability.ts';
import { readDocument } from '../../server/src/text/document.ts';
import { blockOf } from '../support/read.ts';

const gradeOf = (text: string): number | undefined => readabilityOf(readDocument(text))?.grade;

describe('readability', () => {
  const syllables: [word: string, count: number][] = [
    ['cat', 1],
    ['play', 1],
    ['table', 2],
    ['little', 2],
    ['make', 1],
    ['makes', 1],
    ['needed', 2],
    ['walked', 1],
    ['wanted', 2],
    ['family', 3],
    ['animal', 3],
    ['therapist', 1], // the name of a job, which a letter cannot avoid
    ["jo's", 1],
    ['the', 1],
    ['hm', 1],
  ];
  for (const [word, count] of syllables)
    it(`counts ${String(count)} in ${word}`, () => assert.equal(countsOf(blockOf(word)).syllables, count));

  it('is low for short words and high for long ones', () => {
    const plain = gradeOf('We sang a song. He ran to the box. He took the drum. '.repeat(4)) ?? 99;
    const heavy =
      gradeOf('Multidisciplinary intervention facilitates proprioceptive modulation capabilities. '.repeat(6)) ?? 0;
    assert.ok(plain < 2, String(plain));
    assert.ok(heavy > 20, String(heavy));
  });

  it('is not given for a text that is too short', () => {
    assert.equal(gradeOf('We sang. '.repeat(14)), undefined);
    assert.notEqual(gradeOf('We sang. '.repeat(15)), undefined);
  });

  it('does not count headings, cells, code and empty lines', () => {
    const counts = (text: string): unknown => readabilityOf(readDocument(text));
    const plain = 'We sang 2 songs. '.repeat(10);
    assert.deepEqual(counts(plain), { grade: 0, words: 40, sentences: 10 });
    assert.deepEqual(
      counts(`# A heading\n\n${plain}\n\n| a | b |\n|---|---|\n| four words of prose | x |\n\n\`code\``),
      counts(plain),
    );
  });

  it('counts names and numbers as short words', () => {
    assert.deepEqual(countsOf(blockOf('We met Alexandria on day 1999.')), {
      words: 6,
      sentences: 1,
      syllables: 6,
      longWords: 0,
    });
    assert.equal(countsOf(blockOf('… !')).sentences, 0);
  });

  it('is zero for an empty text', () => {
    assert.equal(gradeOfCounts(noCounts), 0);
    assert.equal(smogOf(noCounts), 0);
  });

  it('has a second formula, which counts long words', () => {
    assert.ok(
      smogOf({ words: 30, sentences: 2, syllables: 90, longWords: 20 }) >
        smogOf({ words: 30, sentences: 2, syllables: 40, longWords: 2 }),
    );
  });
});
