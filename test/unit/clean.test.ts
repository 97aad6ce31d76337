import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { pageStyle, pageStyleHash, toPage } from '../../server/src/features/print.ts';
import { clean } from '../../server/src/letter/clean.ts';
import { dedent } from '../support/read.ts';

const letter = dedent(`
  ---
  kind: caregiver-letter
  child: J.A.
  ---
  <!-- A small story first. -->

  Dear **Ms. R.**,

  ## A small story
  <!-- attune-disable-next-line refused: his own word -->
  He *loved* the [red bus](https://example.org/bus).<!-- check --> {one moment}

  <!-- clinician-only -->
  Suspect CAS, see {plan}.
  <!-- /clinician-only -->

  - one
  - two \\*

  > You said, "yes."

  Name: ____

  ___

  Warmly,
`);

describe('a clean copy', () => {
  it('has what others should get, and no Markdown marks', () => {
    assert.equal(
      clean(letter).text,
      dedent(`
        Dear Ms. R.,

        A small story
        He loved the red bus. {one moment}

        - one
        - two *

        You said, "yes."

        Name: ____

        Warmly,

      `),
    );
  });

  it('keeps the marks in its Markdown version', () => {
    assert.match(clean(letter).markdown, /^Dear \*\*Ms\. R\.\*\*,\n\n## A small story\nHe \*loved\* the \[red bus\]/);
    assert.doesNotMatch(clean(letter).markdown, /<!--|Suspect|kind:/);
  });

  it('lists the open blanks, but not those in hidden parts', () => {
    assert.deepEqual(
      clean(letter).blanks.map(({ end, start }) => letter.slice(start, end)),
      ['{one moment}', '____'],
    );
  });

  it('of a selection has only the selection, without its hidden parts', () => {
    const start = letter.indexOf('He *loved*');
    const end = letter.indexOf('- two');
    assert.equal(clean(letter, { start, end }).text, 'He loved the red bus. {one moment}\n\n- one\n');
    assert.equal(clean(letter, { start: 0, end: 30 }).text, '');
    const inside = letter.indexOf('CAS');
    assert.equal(clean(letter, { start: inside, end: inside + 3 }).text, '');
  });

  it('leaves out everything after an unclosed clinician-only block', () => {
    assert.equal(clean('Hello.\n\n<!-- clinician-only -->\n\nSuspect CAS.\n').text, 'Hello.\n');
  });

  it('keeps the text after a comment on the same line', () => {
    assert.equal(clean('<!-- a --> Hello <!-- b --> you.\n').text.trim(), 'Hello you.');
    assert.equal(clean('<!-- clinician-only --> CAS <!-- /clinician-only --> Hello.\n').text.trim(), 'Hello.');
  });

  it('leaves code as it is', () => {
    assert.equal(
      clean('Say `<!-- x -->` and:\n\n```\n<!-- kept -->\n```\n').markdown,
      'Say `<!-- x -->` and:\n\n```\n<!-- kept -->\n```\n',
    );
  });

  const plain: readonly (readonly [what: string, markdown: string, text: string])[] = [
    ['the address of a link that has no other text', 'See <https://example.org> now.', 'See https://example.org now.'],
    ['the words of a link', 'In [the pool](https://example.org "Pool"), then.', 'In the pool, then.'],
    ['nothing that was struck out', 'Take ~~10~~ 12 steps, not ~~all~~.', 'Take 12 steps, not.'],
    ['the characters that HTML entities stand for', 'Songs &amp; play &lt; 5 &copy;', 'Songs & play < 5 &copy;'],
    ['arithmetic', '2*3*4 and *six*', '2*3*4 and six'],
    ['line breaks', 'Warmly,\\\nMaya<br>Team `a\\\nb`', 'Warmly,\nMaya\nTeam a\\\nb'],
    ['no HTML tags, but a blank in angle brackets', '<b>Bold</b> <span class="x">on</span> <day>', 'Bold on <day>'],
    [
      'the cells of a table',
      '| Day | What |\n|-----|:----:|\n| Mon | **songs** |\n| Tue | |',
      'Day | What\nMon | songs\nTue |',
    ],
    ['a table without outer bars', 'Day | What\n--- | ---\nMon | songs', 'Day | What\nMon | songs'],
    ['code as it is', '```\na\\\nb\n```', 'a\\\nb'],
  ];
  for (const [what, markdown, text] of plain)
    it(`has ${what}`, () => {
      assert.equal(clean(markdown).text, `${text}\n`);
    });

  it('keeps the line breaks of the document', () => {
    assert.equal(clean(letter.replaceAll('\n', '\r\n')).text, clean(letter).text.replaceAll('\n', '\r\n'));
  });

  it('has no comments, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Hello. ',
      '\n',
      '\n\n',
      '<!-- x -->',
      '<!-- clinician-only -->',
      '<!-- /clinician-only -->',
      '---\n',
      '# ',
      '- ',
      '> ',
      'secret',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const { markdown } = clean(parts.join(''));
        assert.doesNotMatch(markdown, /^<!-- (?:x|clinician-only) -->$/m);
      }),
    );
  });
});

describe('a printed letter', () => {
  it('is one page that loads nothing else', async () => {
    const page = await toPage(clean(letter).markdown);
    assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(page, /<p>Dear <strong>Ms\. R\.<\/strong>,<\/p>\n<h2>A small story<\/h2>/);
    assert.match(page, /the red bus \(https:\/\/example\.org\/bus\)\. \{one moment\}/);
    assert.doesNotMatch(page, /<script|<link|<img|\bsrc=|\bhref=|url\(|@import|Suspect|<!--/);
  });

  it('allows only its own style', async () => {
    const hash = createHash('sha256').update(pageStyle).digest('base64');
    assert.equal(pageStyleHash, `sha256-${hash}`);
    const page = await toPage('Hello.');
    assert.ok(page.includes(`content="default-src 'none'; style-src 'sha256-${hash}'"`));
    assert.ok(page.includes(`<style>${pageStyle}</style>`));
  });

  it('shows HTML as text, and pictures as their alternative text', async () => {
    const page = await toPage(
      '<script>alert(1)</script> <b onclick="x">Hi</b> & ![a "red" bus](https://example.org/bus.png)\n',
    );
    assert.match(
      page,
      /&lt;script&gt;alert\(1\)&lt;\/script&gt; &lt;b onclick=&quot;x&quot;&gt;Hi&lt;\/b&gt; &amp; a &quot;red&quot; bus/,
    );
    assert.doesNotMatch(page, /<script|<b |example\.org/);
  });

  it('shows an address once', async () => {
    assert.match(
      await toPage('<a@example.org> <https://example.org>'),
      /<p>a@example\.org https:\/\/example\.org<\/p>/,
    );
  });

  it('does not turn a script into a link', async () => {
    assert.doesNotMatch(await toPage('[x](javascript:alert(1)) [y](data:text/html,z)'), /href|<a /);
  });
});
