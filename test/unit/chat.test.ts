import assert from 'node:assert/strict';
import { wordAt } from '../../server/src/language/grammar.ts';
import { withCodes } from '../../server/src/language/markup.ts';
import { speechIn } from '../../server/src/language/speech.ts';
import { readDocument } from '../../server/src/text/document.ts';
import { applyEdits } from '../../server/src/text/span.ts';

const blocksOf = (text: string) => readDocument(text).blocks.map(({ block }) => block);

/** The spoken words of a line in CHAT. */
function heard(line: string): string {
  const [block] = blocksOf(`${line}\n`);
  assert.ok(block);
  const [speech] = speechIn(block);
  assert.ok(speech);
  const words: string[] = [];
  for (let at = speech.first; at < speech.end; at++) words.push(wordAt(block, at));
  return words.join(' ');
}

describe('A transcript in CHAT', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['*MOT:\twhich one (i)s the biggest ?', 'which one is the biggest ?'],
    ['*MOT:\t(be)cause it fell (.) see ?', 'because it fell , see ?'],
    ['*MOT:\t&-um what &=laughs is it ?', 'what is it ?'],
    ['*MOT:\t<what is> [//] what is this ?', 'what is this ?'],
    ['*MOT:\twhat [/] what is this ?', 'what is this ?'],
    ['*MOT:\twhat is <this one> [?] ?', 'what is this one ?'],
    ['*MOT:\tis that a cow [x 2] ?', 'is that a cow ?'],
    ['*CHI:\twoof@o .', 'woof .'],
    ['*MOT:\tdis [: this] choo_choo goes bye+bye .', 'dis choo choo goes bye bye .'],
    ['*MOT:\tand a piggy goes +...', 'and a piggy goes . . .'],
    ['*MOT:\twhat is it ? \u001512345_23456\u0015', 'what is it ?'],
    ['*MOT:\the said +"/.', 'he said .'],
  ];
  for (const [line, expected] of cases) it(line, () => assert.equal(heard(line), expected));

  it('leaves out headers and tiers', () => {
    const [block] = blocksOf(
      "@Begin\n@Participants:\tCHI Child\n*MOT:\tlook .\n%com:\tsays what's that\n*CHI:\tmoo .\n",
    );
    assert.ok(block);
    assert.deepEqual(
      speechIn(block).map(({ first, speaker }) => [speaker, wordAt(block, first)]),
      [
        ['caregiver', 'look'],
        ['child', 'moo'],
      ],
    );
  });

  it('masks a code with the word it belongs to', () => {
    const text = '*MOT:\t(i)s that a kitt(y) ?';
    const [block] = blocksOf(text);
    assert.ok(block);
    const [speech] = speechIn(block);
    assert.ok(speech);
    const span = withCodes(block, {
      start: block.tokens.start[speech.first] ?? 0,
      end: block.tokens.end[speech.end - 2] ?? 0,
    });
    assert.equal(applyEdits(text, [{ span, text: 'I see you' }]), '*MOT:\tI see you ?');
  });

  it('leaves a note without such lines unchanged', () => {
    const [block] = blocksOf('Goal (short) [see plan]: *more* time & play_dough\n');
    assert.ok(block);
    assert.match(block.prose, /^Goal \(short\) .see plan.: /); // brackets and asterisks are Markdown marks
    assert.ok(block.prose.includes('& play_dough'));
  });
});
