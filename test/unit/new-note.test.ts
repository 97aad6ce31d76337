import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { asksForChild, fileName, numbered, pathFor } from '../../client/src/new-note-file.ts';
import { asItReads, asStops, openingWith, withKnown, withTexts } from '../../client/src/template-text.ts';
import { templates as sources } from '../../server/src/features/templates.generated.ts';
import { passedOver } from '../support/snippet.ts';

const templates = withTexts(readFileSync('snippets/attune.code-snippets', 'utf8'));
const note = { child: 'J.A.', date: '2026-03-09', prefix: 'note', kind: 'session-note' };

describe('the place of a new note', () => {
  it('follows the pattern', () => {
    assert.deepEqual(pathFor('notes/{child}/{date}-{prefix}.md', note), { path: 'notes/J.A/2026-03-09-note.md' });
    assert.deepEqual(pathFor(' ./{kind}//{date}.markdown', note), { path: 'session-note/2026-03-09.markdown' });
    assert.ok(asksForChild('{child}.md') && !asksForChild('{date}.md'));
  });

  it('names the problem of a pattern that cannot be used', () => {
    for (const [pattern, problem] of [
      ['{name}.md', /“\{name\}” is not known there\. There are: \{child\}, /],
      ['../{date}.md', /inside the folder/],
      ['/notes/{date}.md', /inside the folder/],
      ['C:\\notes\\{date}.md', /inside the folder/],
      ['notes/{date}', /end in “\.md”/],
      ['', /end in “\.md”/],
    ] as const) {
      const found = pathFor(pattern, note);
      assert.match('problem' in found ? found.problem : found.path, problem, pattern);
    }
  });

  it('stays inside the folder, whatever a name contains', () => {
    for (const child of ['../..', '/etc', 'a/../../b', '..\\..', 'C:x'])
      assert.doesNotMatch(
        JSON.stringify(pathFor('{child}/{date}.md', { ...note, child })),
        /\.\.[\\/]|:\/|:x|"\//,
        child,
      );
  });

  it('has a name that is valid on every system', () => {
    for (const [text, name] of [
      ['J.A.', 'J.A'],
      [' J. A. ', 'J. A'],
      ['J/A:*?', 'J-A-'],
      ['con', 'con-'],
      ['..', ''],
      ['Zoë', 'Zoë'],
    ] as const)
      assert.equal(fileName(text), name);
  });

  it('is a numbered name if the file exists already', () => {
    assert.deepEqual(
      [1, 2, 3].map((number) => numbered('a/b.c.md', number)),
      ['a/b.c.md', 'a/b.c-2.md', 'a/b.c-3.md'],
    );
  });
});

describe('a template', () => {
  const snippetOf = (prefix: string): string => templates.find((each) => each.prefix === prefix)?.snippet ?? '';

  it('is found with its text, and can be previewed', () => {
    const asSource = templates.map(({ snippet, ...template }) => ({ ...template, body: asItReads(snippet) }));
    assert.deepEqual(asSource, sources);
  });

  it('has known values in its tab stops', () => {
    const { text } = passedOver(
      withKnown(snippetOf('missed'), { child: 'J.A.', caregiver: 'Ms. $1}', day: 'Monday, March 9' }),
    );
    assert.match(text, /\nchild: J\.A\.\ncaregiver: Ms\. \$1\}\n/);
    assert.match(text, /Hi Ms\. \$1\},\n/);
    assert.match(text, /We missed you and J\.A\. on Monday, March 9\./);
    assert.match(text, /\{day and time\}/);
  });

  it('can begin with lines from last time: below the greeting of a letter, at the top of a note', () => {
    const lines = ['Last time, J.A. chose $1.', 'I said I would call. {what came of it}'];
    assert.match(
      passedOver(openingWith(snippetOf('progress'), lines)).text,
      /\n\nDear \{caregiver\},\n\nLast time, J\.A\. chose \$1\.\nI said I would call\. \{what came of it\}\n\n## A small story\n/,
    );
    assert.match(
      passedOver(openingWith(snippetOf('note'), lines)).text,
      /\n---\n\nLast time, J\.A\. chose \$1\.\n[^\n]*\n\n## Hello\n/,
    );
    assert.equal(openingWith(snippetOf('note'), []), snippetOf('note'));
  });

  it('turns the blanks of lines into tab stops', () => {
    assert.equal(
      asStops(['I called. {what came of it}', 'It cost $5. {how it went}']),
      'I called. ${1:{what came of it\\}}\nIt cost \\$5. ${2:{how it went\\}}',
    );
  });
});
