import assert from 'node:assert/strict';
import { quietAtFirst } from '../../server/src/engine/first-lines.ts';
import { analyzed } from '../support/analyze.ts';

const sentence = 'We sat on the rug and looked at the red box. ';

describe('what a note as a whole could hold', () => {
  const analysis = analyzed(`${sentence.repeat(4)}\n\n${sentence.repeat(6)}`, 'session-note');
  const isTold = (edited: number | undefined): boolean =>
    quietAtFirst(analysis, edited).findings.some(({ couldHold }) => couldHold !== undefined);

  it('is shown for a note that nobody edits', () => {
    assert(isTold(undefined));
  });
  it('is not shown while the first lines are being written', () => {
    assert(!isTold(20));
  });
  it('is shown again when the writer has continued', () => {
    assert(isTold(analysis.snapshot.text.length));
  });
});
