import assert from 'node:assert/strict';
import { bytesOfRows, bytesOfSparseRows, bytesOfText } from '../../server/src/built/rows.ts';
import * as lexicon from '../../server/src/lexicon/compiled.ts';
import { anchorSize, type Library } from '../../server/src/patterns/library.ts';
import { pack } from '../../server/src/patterns/pack.ts';
import { Packed } from '../../server/src/patterns/packed.ts';
import { forEachOperation } from '../../server/src/patterns/peek.ts';
import { anchorsIn, endOf, free, needsIn, tableIn, type Role } from '../../server/src/patterns/roles.ts';
import { contents } from '../../server/src/patterns/sources.ts';
import { Op } from '../../server/src/patterns/operations.ts';
import { allWords } from '../../server/src/text/vocabulary.ts';
import '../../server/src/rules/index.ts';

/** The parts of a word's role, as sets, because their order does not matter. */
function roleIn({ roles }: Library, word: number): Readonly<Record<keyof Role, ReadonlySet<unknown>>> {
  const role = roles.startOf(word);
  const { numbers } = roles;
  const anchors = [...numbers.subarray(anchorsIn(numbers, role), endOf(numbers, role))];
  return {
    sets: new Set(numbers.subarray(tableIn(role), needsIn(numbers, role)).filter((set) => set !== free)),
    needs: new Set(numbers.subarray(needsIn(numbers, role), anchorsIn(numbers, role))),
    anchors: new Set(
      anchors.flatMap((_, at) => (at % anchorSize === 0 ? [anchors.slice(at, at + anchorSize).join(' ')] : [])),
    ),
  };
}

const has = ({ roles, sets }: Library, set: number, word: number): boolean => sets.has(set, word, roles.startOf(word));

/** Compares operands of two libraries: do they stand for the same words? */
function comparison(a: Library, b: Library): (ofA: number, ofB: number) => boolean {
  const words = [...allWords().keys()];
  const [answers, wordsOf] = [new Map<string, boolean>(), new Map<number, number[]>()];
  for (const word of words)
    for (const set of roleIn(b, word).sets as ReadonlySet<number>) {
      const known = wordsOf.get(set);
      if (known) known.push(word);
      else wordsOf.set(set, [word]);
    }
  const others = words.filter((word) => word % 64 === 0);
  // tests all words of the one set, and some words that it does not contain
  const compare = (ofA: number, ofB: number): boolean => {
    const its = new Set(ofB < 0 ? [-ofB] : wordsOf.get(ofB));
    return its.size > 0 && [...its, ...others].every((word) => has(a, ofA, word) === its.has(word));
  };
  return (ofA, ofB) => {
    if (ofA === ofB && ofB < 0) return true;
    const key = `${String(ofA)} ${String(ofB)}`;
    const same = answers.get(key) ?? compare(ofA, ofB);
    answers.set(key, same);
    return same;
  };
}

describe('packed patterns', () => {
  const { compiled, names, owners } = contents;
  const packed = new Packed(pack(contents, allWords().length));

  it('are the patterns of the rules, in the same order', () => {
    assert.ok(owners.length > 1_000);
    assert.deepEqual(packed.owners, owners);
    assert.deepEqual(packed.names, names);
  });

  it('are found by the same words and match the same', () => {
    const isSame = comparison(packed, compiled);
    for (const [number, { code, names }] of compiled.patterns.entries()) {
      const start = packed.programs.startOf(number);
      const [count, ...again] = packed.programs.numbers.subarray(start, start + 1 + code.length);
      assert.deepEqual(packed.namesOf(number), names);
      assert.equal(count, names.length);
      forEachOperation(code, (at, op) => {
        assert.equal(again[at], op);
        const operand = code[at + 1] ?? 0;
        if (op === Op.word || op === Op.take || op === Op.option || op === Op.peek)
          assert.ok(isSame(again[at + 1] ?? 0, operand));
      });
    }
    for (const word of allWords().keys()) {
      const [ofPacked, ofCompiled] = [roleIn(packed, word), roleIn(compiled, word)];
      assert.deepEqual(ofPacked.needs, ofCompiled.needs);
      assert.deepEqual(ofPacked.anchors, ofCompiled.anchors);
    }
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
