import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import '../../server/src/note/moments.ts';
import { Scanner } from '../../server/src/patterns/scan.ts';
import { contents } from '../../server/src/patterns/sources.ts';
import '../../server/src/rules/index.ts';
import type { Block } from '../../server/src/text/block.ts';
import { readDocument } from '../../server/src/text/document.ts';
import type { Sentence } from '../../server/src/text/sentences.ts';

const folder = 'test/corpus/tuning/';
const words = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(folder + name, 'utf8').replaceAll(/\[\[(?:[a-z-]+\|)?|\]\]/g, ''))
  .flatMap((text) => text.split(/\s+/));

const { compiled } = contents;
const scanner = new Scanner(compiled);

/** Each pattern that matches in the sentence, with the token where the match begins. */
function fitting(block: Block, sentence: Sentence): Set<string> {
  const found = new Set<string>();
  scanner.scan(block, sentence, (number, earliest, latest) => {
    for (let at = earliest; (at = scanner.next(number, at, latest)) >= 0; at++)
      found.add(`${String(number)}:${String(at)}`);
  });
  return found;
}

/** The same, found by trying every pattern at every token. */
function fittingAnywhere(block: Block, sentence: Sentence): Set<string> {
  const found = new Set<string>();
  scanner.matcher.enter(block, sentence);
  for (const number of compiled.patterns.keys()) {
    const program = compiled.programs.startOf(number);
    for (let at = sentence.first; at < sentence.end; at++)
      if (scanner.matcher.fits(program, at)) found.add(`${String(number)}:${String(at)}`);
  }
  return found;
}

describe('the scanner', () => {
  // some consecutive words of a text, between opening or closing marks
  const marks = fc.constantFrom('', '“', '(', '- ', '…', '. ', '”', '!', ') ', ', ');
  const run = fc
    .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 14 }))
    .map(([from, count]) => words.slice(from, from + count).join(' '));
  const line = fc.array(
    fc.tuple(marks, run, marks).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 3 },
  );

  it('finds every pattern that matches', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(line, (runs) => {
        for (const { part } of readDocument(runs.join(' ')).parts)
          for (const { block } of part.blocks)
            for (const sentence of block.sentences) {
              const all = fittingAnywhere(block, sentence);
              assert.deepEqual(fitting(block, sentence), all);
              for (const each of all) met.add(each.replace(/:.*/, ''));
            }
      }),
      { numRuns: 150 },
    );
    assert.ok(met.size > 30, `${String(met.size)} patterns fitted somewhere`);
  }).timeout(60_000);
});
