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
  it('holds what others should get, and no marks', () => {
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

  it('keeps the marks for what is made of Markdown', () => {
    assert.match(clean(letter).markdown, /^Dear \*\*Ms\. R\.\*\*,\n\n## A small story\nHe \*loved\* the \[red bus\]/);
    assert.doesNotMatch(clean(letter).markdown, /<!--|Suspect|kind:/);
  });

  it('names the blanks that are still open, but not those that nobody will see', () => {
    assert.deepEqual(
      clean(letter).blanks.map(({ end, start }) => letter.slice(start, end)),
      ['{one moment}', '____'],
    );
  });

  it('of a selection holds that alone, without what is hidden in it', () => {
    const start = letter.indexOf('He *loved*');
    const end = letter.indexOf('- two');
    assert.equal(clean(letter, { start, end }).text, 'He loved the red bus. {one moment}\n\n- one\n');
    assert.equal(clean(letter, { start: 0, end: 30 }).text, '');
    const inside = letter.indexOf('CAS');
    assert.equal(clean(letter, { start: inside, end: inside + 3 }).text, '');
  });

  it('leaves out everything behind a block for clinicians that is never closed', () => {
    assert.equal(clean('Hello.\n\n<!-- clinician-only -->\n\nSuspect CAS.\n').text, 'Hello.\n');
  });

  it('keeps what stands behind a comment on its line', () => {
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
    ['the address that is all of a link', 'See <https://example.org> now.', 'See https://example.org now.'],
    ['a link by its words', 'In [the pool](https://example.org "Pool"), then.', 'In the pool, then.'],
    ['nothing that was struck out', 'Take ~~10~~ 12 steps, not ~~all~~.', 'Take 12 steps, not.'],
    ['signs as they are read', 'Songs &amp; play &lt; 5 &copy;', 'Songs & play < 5 &copy;'],
    ['a sum', '2*3*4 and *six*', '2*3*4 and six'],
    ['lines that were broken', 'Warmly,\\\nMaya<br>Team `a\\\nb`', 'Warmly,\nMaya\nTeam a\\\nb'],
    ['tags of HTML, but not a blank', '<b>Bold</b> <span class="x">on</span> <day>', 'Bold on <day>'],
    [
      'the cells of a table',
      '| Day | What |\n|-----|:----:|\n| Mon | **songs** |\n| Tue | |',
      'Day | What\nMon | songs\nTue |',
    ],
    ['a table without a frame', 'Day | What\n--- | ---\nMon | songs', 'Day | What\nMon | songs'],
    ['code as it is', '```\na\\\nb\n```', 'a\\\nb'],
  ];
  for (const [what, markdown, text] of plain)
    it(`has ${what}`, () => {
      assert.equal(clean(markdown).text, `${text}\n`);
    });

  it('keeps the line breaks of the document', () => {
    assert.equal(clean(letter.replaceAll('\n', '\r\n')).text, clean(letter).text.replaceAll('\n', '\r\n'));
  });

  it('is its own clean copy, whatever the text', () => {
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
  it('is one page that needs nothing else', async () => {
    const page = await toPage(clean(letter).markdown);
    assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(page, /<p>Dear <strong>Ms\. R\.<\/strong>,<\/p>\n<h2>A small story<\/h2>/);
    assert.match(page, /the red bus \(https:\/\/example\.org\/bus\)\. \{one moment\}/);
    assert.doesNotMatch(page, /<script|<link|<img|\bsrc=|\bhref=|url\(|@import|Suspect|<!--/);
  });

  it('allows itself its own style and nothing else', async () => {
    const hash = createHash('sha256').update(pageStyle).digest('base64');
    assert.equal(pageStyleHash, `sha256-${hash}`);
    const page = await toPage('Hello.');
    assert.ok(page.includes(`content="default-src 'none'; style-src 'sha256-${hash}'"`));
    assert.ok(page.includes(`<style>${pageStyle}</style>`));
  });

  it('shows HTML as it is written, and pictures by their words', async () => {
    const page = await toPage(
      '<script>alert(1)</script> <b onclick="x">Hi</b> & ![a "red" bus](https://example.org/bus.png)\n',
    );
    assert.match(
      page,
      /&lt;script&gt;alert\(1\)&lt;\/script&gt; &lt;b onclick=&quot;x&quot;&gt;Hi&lt;\/b&gt; &amp; a &quot;red&quot; bus/,
    );
    assert.doesNotMatch(page, /<script|<b |example\.org/);
  });

  it('says an address once', async () => {
    assert.match(
      await toPage('<a@example.org> <https://example.org>'),
      /<p>a@example\.org https:\/\/example\.org<\/p>/,
    );
  });

  it('does not make a link of a script', async () => {
    assert.doesNotMatch(await toPage('[x](javascript:alert(1)) [y](data:text/html,z)'), /href|<a /);
  });
});
