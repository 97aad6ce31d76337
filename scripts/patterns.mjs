// What the build knows beforehand: all patterns compiled, and the vocabulary whose numbers they use. The bundles get it in
// place of server/src/text/built.ts and server/src/patterns/built.ts, which are empty in the sources; the sources of the
// patterns, which nothing reads then, are left out.
import { join } from 'node:path';
import { core } from './core.mjs';
import { withoutPatterns } from './without-patterns.mjs';

/** @returns {Promise<{ words: string, patterns: import('../server/src/patterns/packed.ts').PackedPatterns }>} */
export async function compiledPatterns() {
  const { allWords, contents, pack } = await core(
    'rules/index',
    'note/moments',
    'lexicon/trie',
    'patterns/phrases',
    'patterns/pack',
    'text/vocabulary',
  );
  return { words: allWords().join(' '), patterns: pack(contents, allWords().length) };
}

/** A plugin of esbuild that puts what is compiled in its place. */
export function withCompiled({ patterns, words }) {
  const bare = withoutPatterns();
  return {
    name: 'compiled patterns',
    setup(build) {
      const put = (filter, contents) => build.onLoad({ filter }, () => ({ contents, loader: 'js' }));
      put(/[/\\]text[/\\]built\.ts$/, `export const builtWords = ${JSON.stringify(words)};`);
      put(/[/\\]lexicon[/\\]words\.generated\.ts$/, "export const words = '';");
      put(/[/\\]patterns[/\\]built\.ts$/, `export const built = ${JSON.stringify(patterns)};`);
      // what only patterns were made of goes with them
      build.onResolve({ filter: /^\.\/shared\/.*\.ts$|^\.\/[\w-]+\.ts$/ }, ({ path, resolveDir }) =>
        /[/\\]rules(?:[/\\]shared)?$/.test(resolveDir)
          ? { path: join(resolveDir, path), sideEffects: false }
          : undefined,
      );
      build.onLoad({ filter: /[/\\]server[/\\]src[/\\](?:rules|note|letter|language)[/\\].*\.ts$/ }, ({ path }) => ({
        contents: bare(path),
        loader: 'ts',
      }));
    },
  };
}
