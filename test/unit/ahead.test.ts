import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyze } from '../../server/src/engine/analysis.ts';
import { run } from '../../server/src/engine/drive.ts';
import '../../server/src/note/moments.ts';
import { fitsSomewhere, isAnyMet, matchesOf, scanAhead } from '../../server/src/patterns/phrases.ts';
import { Scanner } from '../../server/src/patterns/scan.ts';
import { contents } from '../../server/src/patterns/sources.ts';
import '../../server/src/rules/index.ts';
import { defineBlockRule, noFindings } from '../../server/src/rules/rule.ts';
import type { Block } from '../../server/src/text/block.ts';
import { readDocument } from '../../server/src/text/document.ts';
import type { Sentence } from '../../server/src/text/sentences.ts';
import { analyzed, summaryOf, usual } from '../support/analyze.ts';

/** A rule that records the blocks it is given to read ahead and the blocks it runs on. */
function watching() {
  const [ahead, asked]: [(readonly Block[])[], Block[]] = [[], []];
  const rule = defineBlockRule({
    id: 'watching',
    title: 'Watching',
    family: 'voice',
    severity: { 'session-note': 'hint', 'caregiver-letter': 'hint' },
    source: ['SEED'],
    options: {},
    readAhead: (blocks) => void ahead.push(blocks),
    check(block) {
      asked.push(block);
      return noFindings;
    },
  });
  return { ahead, asked, configuration: { ...usual, rules: [{ rule, options: {} }] } };
}

describe('reading ahead', () => {
  it('gives a rule the blocks that it runs on next, in the same order', () => {
    const { ahead, asked, configuration } = watching();
    analyzed('# One\n\nTwo.\n\n- three\n- four\n\n> five\n', 'session-note', configuration);
    assert.equal(asked.length, 5);
    assert.deepEqual(ahead, [asked]);
  });

  it('happens several times for a long note, and not at all for a short edit', () => {
    const { ahead, asked, configuration } = watching();
    const text = Array.from({ length: 1500 }, (_, nth) => `Line ${String(nth)} of a note that is quite long.\n\n`).join(
      '',
    );
    const analysis = analyzed(text, 'session-note', configuration);
    assert.equal(asked.length, 1500);
    assert.deepEqual(ahead.flat(), asked);
    assert.ok(ahead.length > 1);
    for (const blocks of ahead) assert.ok(blocks.reduce((sum, { source }) => sum + source.length, 0) < 45_000);
    const goes = ahead.length;
    run(analyze({ ...analysis.snapshot, text: text.replace('Line 700', 'Line of 700') }, analysis));
    assert.equal(asked.length, 1501);
    assert.equal(ahead.length, goes);
  });

  it('runs once, however many rules need it', () => {
    const { readersAhead } = analyzed('', 'session-note', usual).memory.plan;
    assert.equal(new Set(readersAhead).size, readersAhead.length);
    assert.equal(readersAhead.length, 2);
  });
});

describe('blocks that are scanned ahead', () => {
  const blocks = ['letter-01-slp-progress', 'letter-06-feeding']
    .flatMap((name) => readDocument(readFileSync(`test/corpus/tuning/${name}.md`, 'utf8')).blocks)
    .map(({ block }) => block);

  it('are scanned once, even after some that were never read', () => {
    const { prototype } = Scanner;
    const scan = Object.getOwnPropertyDescriptor(prototype, 'scan');
    assert.ok(scan);
    const scanned: Sentence[] = [];
    Object.defineProperty(prototype, 'scan', {
      configurable: true,
      value(this: Scanner, ...given: Parameters<Scanner['scan']>) {
        scanned.push(given[1]);
        Reflect.apply(scan.value as Scanner['scan'], this, given);
      },
    });
    try {
      for (const name of ['letter-01-slp-progress', 'letter-06-feeding']) {
        scanAhead(blocks);
        scanned.length = 0;
        const { document } = analyzed(readFileSync(`test/corpus/tuning/${name}.md`, 'utf8'));
        assert.deepEqual(
          scanned,
          document.blocks.flatMap(({ block }) => block.sentences),
        );
      }
    } finally {
      Object.defineProperty(prototype, 'scan', scan);
    }
  });

  const owners = [...new Set(contents.owners)];

  /** The results for a block, by owner of the patterns. */
  const foundIn = (block: Block): unknown[] => [
    isAnyMet(block),
    ...owners.map((owner) => [
      owner.name,
      matchesOf(owner, block).map(({ first, name, whole }) => [name, first, whole.first, whole.end]),
      fitsSomewhere(owner, block),
    ]),
  ];

  it('stay with their note when several notes are read in slices', () => {
    const notes = ['session-note-ot-before', 'letter-pt-before', 'letter-slp-before'].map((name) =>
      readFileSync(`examples/${name}.md`, 'utf8'),
    );
    const expected = notes.map((text) => summaryOf(analyzed(text)));
    const turns = fc.array(fc.nat(notes.length - 1), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(turns, (order) => {
        const readings = notes.map((text) => analyze({ text, configuration: usual }));
        const steps = readings.map((reading) => reading.next());
        for (const turn of [...order, ...notes.keys()])
          if (steps[turn]?.done === false) steps[turn] = readings[turn]?.next() ?? steps[turn];
        for (const [nth, reading] of readings.entries()) {
          const step = steps[nth];
          const analysis = step?.done === true ? step.value : run(reading);
          assert.deepEqual(summaryOf(analysis), expected[nth]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('give the same results, whether read in order or not', function () {
    this.timeout(60_000);
    const expected = blocks.map(foundIn);
    const index = fc.nat(blocks.length - 1);
    // how many blocks are scanned ahead, and then which block is read: mostly the next one
    const question = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: index });
    fc.assert(
      fc.property(index, index, fc.array(question, { maxLength: 20 }), (from, to, questions) => {
        scanAhead(blocks.slice(from, to));
        let next = from;
        for (const other of questions) {
          const asked = other ?? next++ % blocks.length;
          const block = blocks[asked];
          assert.ok(block);
          assert.deepEqual(foundIn(block), expected[asked]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
