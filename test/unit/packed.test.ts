import assert from 'node:assert/strict';
import { bytesOfRows, bytesOfSparseRows, bytesOfText } from '../../server/src/built/rows.ts';
import * as lexicon from '../../server/src/lexicon/compiled.ts';
import type { Library } from '../../server/src/patterns/library.ts';
import { pack } from '../../server/src/patterns/pack.ts';
import { Packed } from '../../server/src/patterns/packed.ts';
import { forEachOperation } from '../../server/src/patterns/peek.ts';
import { contents } from '../../server/src/patterns/phrases.ts';
import { Op } from '../../server/src/patterns/program.ts';
import { allWords } from '../../server/src/text/vocabulary.ts';
import '../../server/src/rules/index.ts';

/** The words of a set, or the single word that a negative number is. */
const wordsOf = ({ sets }: Pick<Library, 'sets'>, operand: number): readonly number[] =>
  operand < 0 ? [-operand] : sets.wordsOf(operand);

describe('packed patterns', () => {
  const { lists, ofRules, owned } = contents;
  const packed = new Packed(pack(contents, allWords().length));

  it('are those of the rules, and theirs in the same order', () => {
    assert.ok(owned.length > 1_000);
    assert.deepEqual(packed.owned, owned);
  });

  it('are found by the same words and run the same way', () => {
    const unpacked = packed.ofRules();
    assert.deepEqual(unpacked.everywhere, ofRules.everywhere);
    const { operands } = contents;
    for (const [number, { code, names }] of ofRules.compiled.entries()) {
      const start = unpacked.programAt(number) + 1;
      const again = unpacked.programs.numbers.subarray(start, start + code.length);
      assert.deepEqual(unpacked.namesOf(number), names);
      assert.equal(unpacked.programs.numbers[start - 1], names.length);
      forEachOperation(code, (at, op) => {
        assert.equal(again[at], op);
        const operand = code[at + 1] ?? 0;
        if (op === Op.word || op === Op.take || op === Op.option || op === Op.peek)
          assert.deepEqual(wordsOf(unpacked, again[at + 1] ?? 0), operand < 0 ? [-operand] : operands.sets[operand]);
      });
    }
    for (const word of allWords().keys())
      assert.deepEqual([...(unpacked.anchoredAt(word) ?? [])], [...(ofRules.anchoredAt(word) ?? [])]);
  });

  it('hold the lists of exceptions', () => {
    for (const [key, { compiled }] of lists) {
      const list = packed.list(key);
      if (compiled.length > 0) assert.ok(list, key);
      for (const word of allWords().keys())
        assert.equal(list?.anchoredAt(word)?.length, lists.get(key)?.anchoredAt(word)?.length, key);
    }
    assert.equal(packed.list('no such rule'), undefined);
  });
});

describe('the packed lexicon', () => {
  it('has the entries of the sources, found by the same words', () => {
    const words = [...allWords().keys()];
    const heads = bytesOfSparseRows(words.map((word) => lexicon.entriesBy(word)));
    const texts = Array.from({ length: lexicon.entryCount }, (_, index) => lexicon.packedEntry(index));
    const again = lexicon.fromBuild(heads, bytesOfRows(texts.map(bytesOfText)));
    assert.ok(again.entryCount > 1_000);
    assert.deepEqual(
      texts.map((_, index) => again.packedEntry(index)),
      texts,
    );
    for (const word of words) {
      assert.equal(again.startsPhrase(word), lexicon.startsPhrase(word));
      assert.deepEqual(new Set(again.entriesBy(word)), new Set(lexicon.entriesBy(word)));
    }
  });
});
