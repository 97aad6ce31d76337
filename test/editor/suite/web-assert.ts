/** The part of node:assert/strict that the suite uses, for the web. The bundler replaces the original with it. */

function fail(message: string | undefined, otherwise: string): never {
  throw new Error(message ?? otherwise);
}

function ok(value: unknown, message?: string): void {
  if (!value) fail(message, `expected something true, not ${String(value)}`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected))
    fail(message, `expected ${JSON.stringify(expected)}, not ${JSON.stringify(actual)}`);
}

/** Good enough for plain data, which is all that the suite compares. */
function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(JSON.stringify(actual), JSON.stringify(expected), message);
}

function match(actual: string, expected: RegExp, message?: string): void {
  if (!expected.test(actual)) fail(message, `expected ${JSON.stringify(actual)} to match ${String(expected)}`);
}

export default { ok, equal, deepEqual, match };
