/** The part of an LSP cancellation token that the engine needs. It keeps the engine independent of LSP. */
export interface Cancellable {
  readonly isCancellationRequested: boolean;
}

/** Milliseconds of work between two yields to the event loop: half a frame, so that typing never has to wait. */
const sliceMs = 8;

/** Runs `steps` to the end without yielding. */
export function run<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Runs `steps` in slices, and yields between them. Resolves to undefined if cancelled. */
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
 * Yields with a macrotask, because a cancellation cannot arrive between microtasks. Uses `setImmediate` where it
 * exists, because it has the least delay.
 */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
