// Prints the result of a part of the test run: one last line, which scripts/test.mjs adds up.

export function close({ passed, failed, skipped = 0 }) {
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(failed > 0 ? 1 : 0);
}

/** The whole part can't run here. It is counted and printed as skipped, so that it does not look like a success. */
export function skip(reason) {
  console.log(`skipped: ${reason}`);
  close({ passed: 0, failed: 0, skipped: 1 });
}
