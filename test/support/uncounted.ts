/**
 * The environment for a program that a test starts. It switches off coverage, which only counts code that the tests
 * load themselves: with Node 22 and newer, counting makes some texts six times as slow. The variable is set to an empty
 * string, because Node passes on a variable that is only left out. The cache of compiled code, which is in the user's
 * folders, is switched off too.
 */
export const uncounted: Readonly<NodeJS.ProcessEnv> = {
  ...process.env,
  NODE_V8_COVERAGE: '',
  NODE_DISABLE_COMPILE_CACHE: '1',
};
