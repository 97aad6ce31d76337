/**
 * Throws outside of the promise: nobody awaits the start, so an error there ends the process, or becomes an error event
 * of the worker.
 */
export function fail(reason: unknown): void {
  setTimeout(() => {
    throw reason;
  });
}
