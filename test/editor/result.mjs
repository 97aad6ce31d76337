// How a part of the test run says what came out of it: one last line, which scripts/test.mjs adds up.

export function close({ passed, failed, skipped = 0 }) {
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(failed > 0 ? 1 : 0);
}

/** The whole part can't run here. Counted, and said aloud, so that nobody takes it for a success. */
export function skip(reason) {
  console.log(`skipped: ${reason}`);
  close({ passed: 0, failed: 0, skipped: 1 });
}
