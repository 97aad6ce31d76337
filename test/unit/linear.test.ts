import assert from 'node:assert/strict';
import { stepsDone } from '../../server/src/patterns/match.ts';
import { contents } from '../../server/src/patterns/phrases.ts';
import { allWords } from '../../server/src/text/vocabulary.ts';
import { analyzed, usual } from '../support/analyze.ts';

/** Steps of patterns are counted; how often rules look into strings cannot be, so for that time is taken, generously. */
const times = 3;
const [few, many] = [16, 64];
/** Linear would be 4, each with each 16. */
const [mostSteps, mostTime] = [5, 12];

/** The words that a pattern of a rule is found by and those beside them, as a text that promises a match everywhere. */
function baitOf(owner: string): string {
  const words = allWords();
  const { ofRules, operands, owned } = contents;
  const bait = new Set<string>();
  for (const [number, { anchor, code }] of ofRules.programs.entries()) {
    if (owned[number]?.owner !== owner || bait.size > 60) continue;
    for (const operand of [...code.filter((each) => each < 0), anchor?.words ?? 0]) {
      const word = operand < 0 ? -operand : operands.sets[operand]?.[0];
      if (word !== undefined) bait.add(words[word] ?? '');
    }
  }
  return [...bait].join(' ');
}

const owners = [...new Set(contents.owned.map(({ owner }) => owner))];
const hostile: readonly (readonly [what: string, unit: string])[] = [
  ...owners.map((owner) => [`the words of ${owner}`, `${baitOf(owner)} `] as const),
  ...owners.map((owner) => [`the words of ${owner}, sentence by sentence`, `${baitOf(owner)}. `] as const),
  ['quotes that nobody closes', 'He said “we sang '],
  ['straight quotes', '" '],
  ['opening brackets', 'hypotonia ( '],
  ['square brackets', '[ '],
  ['curly brackets', '{ '],
  ['stars', '* '],
  ['stars in a word', 'a*b'],
  ['underscores', '_a '],
  ['backticks', '` `` '],
  ['commas', ', '],
  ['dots', '. '],
  ['capitals', 'Ana Ro '],
  ['capitals without a space', 'A'],
  ['letters', 'RSP XQT '],
  ['digits', '5 '],
  ['digits without a space', '5'],
  ['numbers of a telephone', '555-0100 '],
  ['addresses of mail', 'a.b+c@d '],
  ['signs of mail', '@'],
  ['street numbers', '12 Oak Elm '],
  ['months', 'born may 1 '],
  ['colons', 'Mom: more '],
  ['labels, line by line', 'Mom: more\n'],
  ['lines', 'a\n'],
  ['items of a list', '- a\n'],
  ['quotes in quotes', '> '],
  ['closings', 'Warmly,\n\n'],
  ['comments that nobody closes', '<!-- '],
  ['words to us', '<!-- attune-disable x -->\n\n<!-- attune-enable y -->\n\n'],
  ['apostrophes', "'s "],
  ['hyphens', 'a-b-'],
  ['emoji', '👍🏽'],
  ['accents', 'e\u0301'],
  ['terms', 'hypotonia IFSP utilized '],
  ['terms in one word', 'hypotonia-'],
  ['cells of a table', '| hypotonia is here now '],
];

const pick = (text: string): { steps: number; ms: number } => {
  let best = { steps: 0, ms: Infinity };
  for (let run = 0; run < times; run++) {
    const [steps, start] = [stepsDone(), performance.now()];
    const { findings } = analyzed(text, run % 2 === 0 ? 'caregiver-letter' : 'session-note');
    for (const { rewrites } of findings.slice(0, 3)) rewrites();
    const ms = performance.now() - start;
    best = { steps: Math.max(best.steps, stepsDone() - steps), ms: Math.min(best.ms, ms) };
  }
  return best;
};

describe('the time that a note takes', function () {
  this.timeout(600_000);
  before(() => assert.ok(usual.rules.length > 40));
  for (const [what, unit] of hostile)
    it(`grows as the note does, whatever it holds: ${what}`, () => {
      const short = pick(unit.repeat(few));
      const long = pick(unit.repeat(many));
      assert.ok(
        long.steps <= mostSteps * Math.max(short.steps, 1_000),
        `steps: ${String(short.steps)} → ${String(long.steps)}`,
      );
      const slow = `ms: ${short.ms.toFixed(1)} → ${long.ms.toFixed(1)}`;
      assert.ok(long.ms <= mostTime * Math.max(short.ms, 20), slow);
    });
});
