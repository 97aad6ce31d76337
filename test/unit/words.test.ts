import assert from 'node:assert/strict';
import fc from 'fast-check';
import { intern } from '../../server/src/text/vocabulary.ts';
import { normalize, tokenize, TokenKind, withSpelledOut } from '../../server/src/text/words.ts';

const cut = (text: string): string[] => {
  const tokens = tokenize(text);
  return tokens.start.map((start, at) => text.slice(start, tokens.end[at]));
};

/** For each token, whether it is possessive. The list may be longer. */
function possessivesOf(text: string): readonly boolean[] {
  const { length, possessive } = tokenize(text);
  return possessive.slice(0, length);
}

describe('words', () => {
  const cases: [text: string, ...tokens: string[]][] = [
    ['We play.', 'We', 'play', '.'],
    ['He said, "no!"', 'He', 'said', ',', '"', 'no', '!', '"'],
    ["can’t don't Jo’s", 'can’t', "don't", 'Jo’s'],
    ['the kids’ room', 'the', 'kids', '’', 'room'],
    ['‘tis', '‘', 'tis'],
    ['self-feed co‑regulate', 'self', 'feed', 'co', 'regulate'],
    ['a - b', 'a', '-', 'b'],
    ['e.g. songs, i.e., play', 'e.g.', 'songs', ',', 'i.e.', ',', 'play'],
    ['an A.D.L. chart', 'an', 'A.D.L.', 'chart'],
    ['J.R. at 9 a.m.', 'J.R.', 'at', '9', 'a.m.'],
    ['I.He', 'I', '.', 'He'],
    ['plan B.', 'plan', 'B', '.'],
    ['5.5 of 3,000 in 3.', '5.5', 'of', '3,000', 'in', '3', '.'],
    ['3, 4', '3', ',', '4'],
    ['2x 10% 1/2', '2x', '10', '%', '1', '/', '2'],
    ['OTR/L w/ Mom', 'OTR', '/', 'L', 'w/', 'Mom'],
    ['w/o shoes, W/dad', 'w/o', 'shoes', ',', 'W/', 'dad'],
    [
      'a w/c on M/W/F or Tu/W/Friday',
      'a',
      'w',
      '/',
      'c',
      'on',
      'M',
      '/',
      'W',
      '/',
      'F',
      'or',
      'Tu',
      '/',
      'W',
      '/',
      'Friday',
    ],
    ['w/in, w/out', 'w', '/', 'in', ',', 'w/out'],
    ['naïve café', 'naïve', 'café'],
    ['cafe\u0301s', 'cafe\u0301s'],
    ['\u0301a', 'a'],
    ['hypo\u00adtonia', 'hypo\u00adtonia'],
    ['Grüße 你好', 'Grüße', '你好'],
    ['𝒜b 𝒜', '𝒜b', '𝒜'],
    ['ok 🙂 ☀️ 👍🏽 👩‍👧', 'ok', '🙂', '☀️', '👍', '🏽', '👩‍', '👧'],
    ['a\tb\u00a0c\r\nd', 'a', 'b', 'c', 'd'],
    ['', ...[]],
  ];
  for (const [text, ...tokens] of cases)
    it(`${JSON.stringify(text)} is ${String(tokens.length)} tokens`, () => assert.deepEqual(cut(text), tokens));

  it('includes words with emphasis marks inside, which do not count', () => {
    assert.deepEqual(cut('\u0001\u0001hypo\u0001tonia\u0001\u0001'), ['hypo\u0001tonia']);
    assert.deepEqual(cut('self-\u0001feed\u0001'), ['self', 'feed']);
    assert.deepEqual(tokenize('self-\u0001feed\u0001').tied, [false, true]);
  });

  it('treats a run of masked text as one token', () => {
    const tokens = tokenize('see \u001a\u001a\u001a now');
    assert.deepEqual(tokens.kind, [TokenKind.word, TokenKind.opaque, TokenKind.word]);
  });

  it('reads “w/” as the word that it stands for', () => {
    assert.deepEqual(tokenize('W/ Mom, w/o').id, tokenize('With Mom, without').id);
    assert.equal(withSpelledOut('W/dad, w/o, and w/ a 3/4 cup'), 'with dad, without, and with a 3/4 cup');
  });

  it('marks the parts of a hyphenated word as tied', () => {
    assert.deepEqual(tokenize('well-being is - not').tied, [false, true, false, false, false]);
  });

  it('recognizes a possessive by its word, unless the vocabulary has both together', () => {
    const [known, ending] = [intern('zonule'), intern("zorro's")];
    assert.deepEqual(tokenize('zonule’s zorro’s').id, [known, ending]);
    assert.deepEqual(possessivesOf('zonule’s zorro’s'), [true, false]);
    assert.deepEqual(possessivesOf("James'"), [false, false]);
  });

  it('knows for each token whether it is tied or possessive, even in a very long text', () => {
    const tokens = tokenize('self-fed '.repeat(400));
    assert.equal(tokens.length, 800);
    assert.deepEqual([tokens.tied[0], tokens.tied[799], tokens.possessive[799]], [false, true, false]);
    assert.equal(tokenize('fed '.repeat(700)).tied[699], false);
  });

  it('normalizes every word', () => {
    assert.equal(normalize('Can’t'), "can't");
    assert.equal(normalize('CAFE\u0301'), 'café');
    assert.equal(normalize('Hypo\u0001to\u00adnia'), 'hypotonia');
  });

  it('gives tokens in order, not overlapping, not empty, and not splitting a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        let end = 0;
        for (const token of cut(text)) assert.ok(token.length > 0 && !/\p{Surrogate}/u.test(token));
        const tokens = tokenize(text);
        for (const [at, start] of tokens.start.entries()) {
          assert.ok(start >= end);
          end = tokens.end[at] ?? 0;
        }
        assert.ok(end <= text.length);
      }),
    );
  });
});
