import assert from 'node:assert/strict';
import { noteDiagnostics } from '../../server/src/features/budget.ts';
import { Lines } from '../../server/src/features/positions.ts';
import { analyzed, usual } from '../support/analyze.ts';
import type { Kind } from '../../server/src/text/kind.ts';

const text = `${'She refused the spoon.\n\n'.repeat(11)}She was non-compliant throughout.\n`;
const shownAs = (kind: Kind, budget: number): { shown: number; folded: number } => {
  const all = noteDiagnostics(analyzed(text, kind, { ...usual, budget }), new Lines(text));
  const summary = JSON.stringify(all.find(({ code }) => code === 'more')?.message ?? '');
  const shown = all.filter(({ code }) => /^(?:refused|compliance-frame)$/.test(String(code)));
  return { shown: shown.length, folded: Number(/\d+/.exec(summary)?.[0] ?? 0) };
};

describe('the budget of a session note', () => {
  it('shows the first remarks and every warning, and folds the other remarks', () =>
    assert.deepEqual(shownAs('session-note', 8), { shown: 9, folded: 3 }));
  it('is switched off by 0', () => assert.deepEqual(shownAs('session-note', 0), { shown: 12, folded: 0 }));
  it('does not apply to letters', () => assert.deepEqual(shownAs('caregiver-letter', 8), { shown: 12, folded: 0 }));

  it('counts the folded remarks in one quiet line at the end', () => {
    const diagnostics = noteDiagnostics(analyzed(text, 'session-note', { ...usual, budget: 8 }), new Lines(text));
    const last = diagnostics.at(-1);
    assert.deepEqual([last?.code, last?.severity], ['more', 4]);
    assert.match(JSON.stringify(last?.message), /^"3 more thoughts .*refused \(3\)/);
    assert.equal(last?.range.end.line, 22);
  });
});
