import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatterOf, scalars } from '../../server/src/text/front-matter.ts';
import { aboutIn } from '../../server/src/text/about.ts';
import { kindInContent } from '../../server/src/text/kind.ts';

describe('front matter', () => {
  const cases: [what: string, text: string, yaml: string | undefined, rest?: string][] = [
    ['two lines of dashes', '---\na: 1\n---\nWe', 'a: 1\n', 'We'],
    ['nothing in it', '---\n---\nWe', '', 'We'],
    ['Windows line ends', '---\r\na: 1\r\n---\r\nWe', 'a: 1\r\n', 'We'],
    ['a byte order mark', '\uFEFF---\na: 1\n---\nWe', 'a: 1\n', 'We'],
    ['three dots at the end', '---\na: 1\n...\nWe', 'a: 1\n', 'We'],
    ['spaces behind the dashes', '--- \na: 1\n---\t\nWe', 'a: 1\n', 'We'],
    ['nothing behind it', '---\na: 1\n---', 'a: 1\n', ''],
    ['a comment first', '---\n# who reads it\na: 1\n---\nWe', '# who reads it\na: 1\n', 'We'],
    ['a half-typed name', '---\nki\n---\nWe', 'ki\n', 'We'],
    ['no closing line', '---\na: 1\nWe', undefined],
    ['a line before it', '\n---\na: 1\n---\nWe', undefined],
    ['two rules around prose', '---\nDear family\n---\nWe', undefined],
  ];
  for (const [what, text, yaml, rest] of cases)
    it(`with ${what}`, () => {
      const front = frontMatterOf(text);
      assert.equal(front?.yaml, yaml);
      if (!front) return;
      assert.equal(text.slice(front.end), rest);
      assert.equal(text.slice(front.start, front.start + front.yaml.length), yaml);
    });

  it('gives its values, even while something else is half written', () => {
    const yaml = 'kind: letter # ours\n"child": J.R.\nage: 3\nlist: [a]\nnone:\n? [x]\n: y\nbad: "';
    assert.deepEqual(
      [...scalars(yaml)],
      [
        ['kind', 'letter'],
        ['child', 'J.R.'],
        ['age', '3'],
        ['bad', ''],
      ],
    );
    assert.deepEqual([...scalars('- a')], []);
  });

  it('may contain anything', () => {
    fc.assert(fc.property(fc.string(), (yaml) => typeof aboutIn({ start: 0, yaml, end: 0 }) === 'object'));
  });
});

describe('the kind of a text', () => {
  const named: [yaml: string, kind: string | undefined][] = [
    ['kind: caregiver-letter', 'caregiver-letter'],
    ['kind: session-note', 'session-note'],
    ['kind: Parent Letter', 'caregiver-letter'],
    ['type: progress_note', 'session-note'],
    ['kind: SOAP', 'session-note'],
    ['kind: letter\ntype: note', 'caregiver-letter'],
    ['kind: invoice', undefined],
    ['kind: [letter]', undefined],
    ['title: letter', undefined],
  ];
  for (const [yaml, kind] of named)
    it(`by front matter: ${JSON.stringify(yaml)}`, () =>
      assert.equal(aboutIn(frontMatterOf(`---\n${yaml}\n---\n`)).kind, kind));

  it('without front matter is unknown', () => assert.equal(aboutIn(undefined).kind, undefined));

  const seen: [text: string, kind: string | undefined][] = [
    ['Dear Ms. R.,\n\nWe sang.', 'caregiver-letter'],
    ['# The clinic\n\n**Dear family of Jo,**\n', 'caregiver-letter'],
    ['Hi Ana,\n\nWe sang.', 'caregiver-letter'],
    ['Hello!\n', 'caregiver-letter'],
    ['Good morning Ana\r\n\r\nWe sang.', 'caregiver-letter'],
    ['We sang.\n\nHe said hi, too.\n\nHello,\n', undefined],
    ['Hi is what he said first.\n\nDearest of all.', undefined],
    ['# Session note\n\nHi, Ana\n', 'session-note'],
    ['## Visit on Monday: notes\n', 'session-note'],
    ['S: He sang.\nO: Two songs.\n', 'session-note'],
    ['**Subjective**\n\nMom said he sang.', 'session-note'],
    ['# Plan\n\nSing.', undefined],
    ['# Goals addressed\n\n# Plan', 'session-note'],
    ['We sang.', undefined],
    ['', undefined],
    [`${'We sang. '.repeat(300)}\n\nDear family,`, undefined],
  ];
  for (const [text, kind] of seen)
    it(`by its content: ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(kindInContent(text), kind));
});
