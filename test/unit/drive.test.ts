import assert from 'node:assert/strict';
import { run, runInSlices } from '../../server/src/engine/drive.ts';

describe('running an analysis', () => {
  function* steps(count: number, ms: number): Generator<void, number> {
    for (let step = 0; step < count; step++) {
      const until = performance.now() + ms;
      while (performance.now() < until);
      yield;
    }
    return count;
  }

  it('finishes at once, or in slices', async () => {
    assert.equal(run(steps(3, 0)), 3);
    assert.equal(await runInSlices(steps(3, 0), { isCancellationRequested: false }), 3);
  });

  it('yields to others, and stops when canceled', async () => {
    const token = { isCancellationRequested: false };
    setImmediate(() => (token.isCancellationRequested = true));
    assert.equal(await runInSlices(steps(20, 3), token), undefined);
  });

  it('also stops without setImmediate', async () => {
    const { setImmediate: immediate } = globalThis;
    const token = { isCancellationRequested: false };
    setTimeout(() => (token.isCancellationRequested = true), 0);
    try {
      Reflect.deleteProperty(globalThis, 'setImmediate');
      assert.equal(await runInSlices(steps(20, 3), token), undefined);
    } finally {
      globalThis.setImmediate = immediate;
    }
  });
});
