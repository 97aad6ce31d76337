/** Nobody waits for a beginning: what goes wrong with it ends the process, or is an error of the worker. */
export function fail(reason: unknown): void {
  setTimeout(() => {
    throw reason;
  });
}
