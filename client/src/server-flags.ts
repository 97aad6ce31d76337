/**
 * How Node runs the server. Typing makes garbage by the second: where it may lie in 2 MB instead of 16, and one thread
 * helps to clear it up and to compile instead of four, a server with fifty open notes takes a fifth less memory, and no
 * longer for an edit.
 */
export const serverFlags: readonly string[] = ['--max-semi-space-size=2', '--v8-pool-size=1'];
