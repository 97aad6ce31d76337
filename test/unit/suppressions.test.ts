import assert from 'node:assert/strict';
import { flagging, withRules } from '../support/rules.ts';

describe('suppressions', () => {
  const cases: [what: string, text: string, ...found: string[]][] = [
    ['the next line', '<!-- attune-disable-next-line -->\nWe sang.', ...[]],
    ['the next line with an empty one between', '<!-- attune-disable-next-line -->\n\n\nWe sang.\n\nWe sang.', 'sang'],
    ['one rule', '<!-- attune-disable-next-line sang-rule: it is his word -->\nWe sang a song.', 'song'],
    ['several rules', '<!-- attune-disable-next-line sang-rule, song-rule -->\nWe sang a song.', ...[]],
    ['another rule', '<!-- attune-disable-next-line other -->\nWe sang.', 'sang'],
    ['the line', 'We sang. <!-- attune-disable-line -->\nA song.', 'song'],
    ['from here on', '<!-- attune-disable -->\n\nWe sang.\n\nA song.', ...[]],
    [
      'from here to there',
      '<!-- attune-disable sang-rule -->\n\nWe sang.\n\n<!-- attune-enable sang-rule -->\n\nWe sang.',
      'sang',
    ],
    ['one of two to there', '<!-- attune-disable -->\n\nWe sang.\n\n<!-- attune-enable -->\n\nA song.', 'song'],
    [
      'the end of another rule',
      '<!-- attune-disable sang-rule -->\n\n<!-- attune-enable song-rule -->\n\nWe sang.',
      ...[],
    ],
    ['the whole file', 'We sang.\n\n<!-- attune-disable-file sang-rule -->\n\nWe sang a song.', 'song'],
    ['the file, at its very start', '<!-- attune-disable -->\nWe sang.\n\n<!-- attune-enable -->\n\nA song.', 'song'],
    ['words to somebody else', '<!-- attune-enabled? -->\nWe sang.', 'sang'],
    [
      'words in a list',
      '- One <!-- attune-disable-line -->\n- We sang. <!-- attune-disable-line sang-rule: why not -->\n- A song.',
      'song',
    ],
    ['words in a quote', '> <!-- attune-disable-next-line -->\n> We sang.\n\nA song.', 'song'],
    ['words in code', '`<!-- attune-disable -->` We sang.', 'sang'],
  ];
  for (const [what, text, ...found] of cases)
    it(`apply to ${what}`, () => {
      const { findings } = withRules(text, 'caregiver-letter', flagging('sang'), flagging('song'));
      assert.deepEqual(
        findings.map(({ message }) => message),
        found,
      );
    });
});
