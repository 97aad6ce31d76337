/** The part of an LSP cancellation token that the engine needs, so that it needs no LSP. */
export interface Cancellable {
  readonly isCancellationRequested: boolean;
}

/** Milliseconds of work between two yields to the event loop: half a frame, so that typing never waits for us. */
const sliceMs = 8;

/** Runs `steps` to the end at once. */
export function run<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Runs `steps` a slice at a time. Resolves to undefined when cancelled. */
export async function runInSlices<T>(steps: Generator<void, T>, token: Cancellable): Promise<T | undefined> {
  let until = performance.now() + sliceMs;
  let step = steps.next();
  while (!step.done) {
    if (performance.now() >= until) {
      await turn();
      if (token.isCancellationRequested) return undefined;
      until = performance.now() + sliceMs;
    }
    step = steps.next();
  }
  return step.value;
}

/**
 * Yields with a macrotask, since no cancellation could come in between microtasks; with `setImmediate`, where it
 * exists, as that has the least delay.
 */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
