import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readabilityOf } from '../../server/src/engine/readability.ts';
import { toSnippet } from '../../server/src/features/snippet.ts';
import { templates } from '../../server/src/features/templates.generated.ts';
import { filled } from '../../server/src/text/about.ts';
import type { ProseDocument } from '../../server/src/text/document.ts';
import { frontMatterOf } from '../../server/src/text/front-matter.ts';
import { analyzed, foundIn } from '../support/analyze.ts';
import { sentencesOf } from '../support/read.ts';
import { passedOver } from '../support/snippet.ts';

/** This file runs in `out/test/unit`. */
const root = new URL('../../../', import.meta.url);
const placeholder = /\{[^{}\n]*\}/g;
const today = (body: string): string => body.replaceAll('{today}', '2026-03-09');
/** Equal placeholders become one stop, so only placeholders that always have the same value may occur twice. */
const shared = ['{child}', '{caregiver}', '{partner}', '{clinician}', '{video / phone}'];

/** A template as a clinician might leave it. */
const asInserted = (body: string): string => today(body);
const withNames = (body: string): string => today(filled(body, { child: 'J.A.', caregiver: 'Ms. R.' }));
/** Even the words inside the braces read well, in case somebody removes only the braces. */
const withoutBraces = (body: string): string => {
  const end = frontMatterOf(body)?.end ?? 0;
  return withNames(body.slice(0, end) + body.slice(end).replaceAll(/\{(?!c(?:hild|aregiver)\})([^{}\n]*)\}/g, '$1'));
};

const longestSentence = ({ blocks }: ProseDocument): number =>
  Math.max(
    ...blocks.flatMap(({ block }) =>
      sentencesOf(block).map((sentence) => sentence.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0),
    ),
  );

describe('templates', () => {
  it('are complete', () => {
    const prefixes = templates.map(({ prefix }) => prefix);
    assert.deepEqual(
      [...prefixes].sort(),
      'caregiveronly dap einote evalletter firstvisit goals goodbye groupnote homeplay interpreter letterchild missed note policy progress quick referral repair soap telehealth worry'.split(
        ' ',
      ),
    );
    assert.deepEqual(prefixes.slice(0, 1), ['note']);
  });

  for (const { body, kind, prefix, when } of templates)
    describe(prefix, () => {
      it('has no findings', () => {
        for (const write of [asInserted, withNames]) assert.deepEqual(foundIn(analyzed(write(body))), []);
        const { findings, ...rest } = analyzed(withoutBraces(body));
        // a page about interpreting is inserted into a note, and is not a note by itself
        const spoken = findings.filter(({ couldHold }) => prefix !== 'interpreter' || couldHold === undefined);
        assert.deepEqual(foundIn({ ...rest, findings: spoken }), []);
      });

      it('has its kind in its front matter', () => {
        const known = analyzed(asInserted(body)).kind;
        assert.deepEqual(known, kind === 'reflection' ? undefined : { kind, source: 'front-matter' });
      });

      it('has placeholders that both an editor and the mask recognize', () => {
        const [, ...sections] = body.split(/^---\n/m);
        for (const [whole] of body.matchAll(placeholder)) assert.ok(whole.length > 2 && whole.length <= 82, whole);
        assert.doesNotMatch(sections.join('').replaceAll(placeholder, ''), /[{}]/);
        const often = new Set(body.match(placeholder)?.filter((each, index, all) => all.indexOf(each) !== index));
        assert.deepEqual(
          [...often].filter((each) => !shared.includes(each)),
          [],
        );
      });

      it('has guidance in whole sentences, without placeholders', () => {
        for (const [comment] of body.matchAll(/<!--[^]*?-->/g)) {
          assert.doesNotMatch(comment, /[{}]/);
          assert.match(comment, /^<!-- .*[.?")] -->$/, 'a whole sentence on one line');
        }
        assert.match(when, /\.$/);
      });

      it('reads the same when every tab stop is skipped', () => {
        const { choices, stops, text } = passedOver(toSnippet(today(body)));
        assert.equal(text, today(body));
        assert.deepEqual(
          stops,
          stops.map((_stop, index) => index + 1),
        );
        for (const [first = '', ...options] of choices) assert.equal(first, `{${options.join(' / ')}}`);
      });

      if (kind === 'caregiver-letter')
        it('is easy to read', () => {
          for (const write of [asInserted, withNames]) {
            const { document } = analyzed(write(body));
            assert.ok((readabilityOf(document)?.grade ?? 0) <= 6);
            assert.ok(longestSentence(document) < 20);
          }
        });

      if (kind === 'session-note' && prefix !== 'interpreter')
        it('includes what payers ask for', () => {
          const [, forPayer = ''] = body.split('\n## For the payer\n');
          for (const asked of ['Skilled service: ', 'Response: ', 'Level of help: ', 'Time: {start} to {end}', 'Plan'])
            assert.ok(forPayer.includes(asked), asked);
        });
    });

  it('are in the generated files', async () => {
    const script = new URL('scripts/snippets.mjs', root).href;
    const { expected } = (await import(script)) as { expected: () => Promise<{ file: string; text: string }[]> };
    for (const { file, text } of await expected()) {
      const now = readFileSync(new URL(file, root), 'utf8').replaceAll('\r\n', '\n');
      assert.equal(now, text, `${file} is not current: please run npm run generate`);
    }
  });

  it('are snippets for VS Code, with the date filled in', () => {
    const json = readFileSync(new URL('snippets/attune.code-snippets', root), 'utf8');
    const snippets = JSON.parse(json) as Record<string, { body: string[]; description: string }>;
    assert.deepEqual(
      Object.keys(snippets),
      templates.map(({ title }) => title),
    );
    const date = { CURRENT_YEAR: '2026', CURRENT_MONTH: '03', CURRENT_DATE: '09' };
    for (const { body, title, when } of templates) {
      assert.equal(passedOver(snippets[title]?.body.join('\n') ?? '', date).text, today(body));
      assert.equal(snippets[title]?.description, when);
    }
  });
});

describe('a snippet', () => {
  it('has a tab stop for each placeholder, in order, and a single one for equal placeholders', () =>
    assert.equal(toSnippet('{b} and {a}, {b}'), '${1:{b\\}} and ${2:{a\\}}, $1$0'));

  it('escapes special characters', () =>
    assert.equal(toSnippet('$5 \\ {a $ \\} }'), '\\$5 \\\\ ${1:{a \\$ \\\\\\}} \\}$0'));

  it('leaves a choice open', () =>
    assert.equal(toSnippet('{in, out / a|b}'), '${1|{in\\, out / a\\|b},in\\, out,a\\|b|}$0'));

  it('leaves variables to the editor', () =>
    assert.equal(toSnippet('{today} {a}', { today: '$DAY' }), '$DAY ${1:{a\\}}$0'));
});
