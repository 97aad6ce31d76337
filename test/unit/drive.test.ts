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

  it('comes to the end at once, or in slices', async () => {
    assert.equal(run(steps(3, 0)), 3);
    assert.equal(await runInSlices(steps(3, 0), { isCancellationRequested: false }), 3);
  });

  it('lets others have a turn, and stops when they cancel', async () => {
    const token = { isCancellationRequested: false };
    setImmediate(() => (token.isCancellationRequested = true));
    assert.equal(await runInSlices(steps(20, 3), token), undefined);
  });

  it('stops where there is no setImmediate, too', async () => {
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
