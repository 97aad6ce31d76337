import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import type { Located } from '../server/src/engine/analysis.ts';
import { rules } from '../server/src/rules/index.ts';
import type { Rewrite, Rule } from '../server/src/rules/rule.ts';
import { editsInNote } from '../server/src/features/code-actions.ts';
import { applyEdits, overlaps } from '../server/src/text/span.ts';
import { unannotate } from './support/annotate.ts';
import {
  analyzeExample,
  examplesIn,
  pageFile,
  pageNames,
  readPage,
  redraw,
  sectionOf,
  type Example,
} from './support/page.ts';
import { blockOf } from './support/read.ts';

/** A page needs this many examples of each kind. */
const enough = 8;

describe('rule pages', () => {
  it('exist, one for each rule', () => assert.deepEqual(pageNames(), rules.map(({ id }) => id).sort()));

  for (const rule of rules)
    describe(rule.id, () => {
      let page = '';
      before(() => (page = readPage(rule.id)));

      it('flags and rewrites what its page shows', () => {
        const drawn = redraw(page, rule);
        if (process.env['UPDATE'] && drawn !== page) writeFileSync(pageFile(rule.id), (page = drawn));
        assert.equal(page, drawn);
      });

      it('has examples of what it flags and what it leaves alone', () => {
        const flags = examplesIn(sectionOf(page, 'Flags') ?? '');
        for (const { drawn } of flags) assert.notEqual(drawn, unannotate(drawn), `nothing is flagged in:\n${drawn}`);
        const carets = flags.flatMap(({ drawn }) => drawn.match(/^\s*\^+ /gm) ?? []).length;
        assert.ok(carets >= enough, `${String(carets)} flags; ${String(enough)} are needed`);

        const lookAlikes = examplesIn(sectionOf(page, 'Leaves alone') ?? '');
        for (const { drawn } of lookAlikes) assert.equal(drawn, unannotate(drawn));
        const lines = lookAlikes.flatMap(({ drawn }) => drawn.match(/^.*\p{L}.*$/gmu) ?? []).length;
        assert.ok(lines >= enough, `${String(lines)} lines that look alike; ${String(enough)} are needed`);
      });

      it('is explained', () => assertExplained(page, rule));

      it('speaks kindly, and its rewrites fix what it flags', () => {
        for (const example of examplesIn(page))
          for (const finding of analyzeExample(rule, example, example.text).findings) {
            assertKind(finding.message);
            for (const rewrite of finding.rewrites()) {
              assertKind(rewrite.title);
              assertMended(rule, example, finding, rewrite);
            }
          }
      });
    });
});

function assertExplained(page: string, { id, options, source }: Rule): void {
  assert.ok(page.startsWith(`# ${id}\n`), `the page begins with “# ${id}”`);
  const why = blockOf(sectionOf(page, 'Why') ?? '');
  assert.ok(why.sentences.length >= 2 && why.sentences.length <= 4, '“## Why” is one paragraph of 2 to 4 sentences');
  const sources = sectionOf(page, 'Source') ?? '';
  for (const tag of source) assert.match(sources, new RegExp(`\\b${tag}\\b`), `“## Source” names ${tag}`);
  const described = sectionOf(page, 'Options') ?? '';
  for (const name of Object.keys(options))
    assert.ok(described.includes(`\`${name}\``), `“## Options” describes ${name}`);
}

/** Checks that the text contains no verdict. Quoted words do not count, because they are not ours. */
function assertKind(said: string): void {
  assert.doesNotMatch(
    said.replaceAll(/“[^”]*”|'\w+'/g, ''),
    /\b(?:wrong|bad|inappropriate|violation|violates|incorrect|fail(?:ed|s)?)\b/i,
  );
}

/**
 * Checks that the rewritten words are not flagged again at their place, and that the rule has no more findings than
 * before.
 */
function assertMended(rule: Rule, example: Example, finding: Located, rewrite: Rewrite): void {
  const { text } = example;
  const edits = editsInNote(rewrite.edits, finding);
  const after = applyEdits(text, edits);
  const start = Math.min(finding.at.start, ...edits.map(({ span }) => span.start));
  const place = {
    start,
    end: Math.max(finding.at.end, ...edits.map(({ span }) => span.end)) + after.length - text.length,
  };
  const flagged = text.slice(finding.at.start, finding.at.end);
  const before = analyzeExample(rule, example, text).findings;
  const { findings } = analyzeExample(rule, example, after);
  const remains = findings.some(({ at }) => overlaps(at, place) && after.slice(at.start, at.end) === flagged);
  assert.ok(
    !remains && findings.length <= before.length,
    `after “${rewrite.title}”, “${flagged}” is still flagged in:\n${after}`,
  );
}
