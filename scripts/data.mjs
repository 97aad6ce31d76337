// The data that the build prepares as dist/attune.data: the vocabulary, the lexicon and all patterns, compiled. The
// bundles read it instead of the pattern sources and the generated lexicon, which they do not contain.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { core, coreAfter } from './core.mjs';
import { withoutPatterns } from './without-patterns.mjs';

const modules = ['rules/index', 'note/moments', 'lexicon/compiled', 'patterns/sources', 'patterns/pack'];
const helpers = ['text/vocabulary', 'built/data', 'built/rows', 'built/sorted-words'];

/** @returns {Promise<{ bytes: Uint8Array, stamp: string }>} the file, and an identifier of this build */
export async function compiledData() {
  const words = await sortedWords();
  // loads everything again with the words known, so that their numbers are those in the file
  const { allWords, bytesOfRows, bytesOfSparseRows, bytesOfText, contents, pack, packed, ...lexicon } = await coreAfter(
    `import { packed, provide } from './server/src/built/data.ts';
     provide(packed({ words: Uint8Array.from(${JSON.stringify([...words])}) }, ''), '');`,
    ...modules,
    ...helpers,
  );
  const { entriesBy, entryCount, packedEntry } = lexicon;
  const count = allWords().length;
  const all = {
    words,
    heads: bytesOfSparseRows(Array.from({ length: count }, (_, word) => entriesBy(word))),
    entries: bytesOfRows(Array.from({ length: entryCount }, (_, index) => bytesOfText(packedEntry(index)))),
    ...pack(contents, count),
  };
  const hash = createHash('sha256');
  for (const section of Object.values(all)) hash.update(section);
  const stamp = hash.digest('base64url').slice(0, 16);
  return { bytes: packed(all, stamp), stamp };
}

/** All words that modules register while they load. */
async function sortedWords() {
  const { allWords, bytesOfWords } = await core(...modules, ...helpers);
  return bytesOfWords(allWords());
}

/** An esbuild plugin that leaves out what the file contains. */
export function withoutCompiled() {
  const bare = withoutPatterns();
  return {
    name: 'without what is compiled',
    setup(build) {
      const put = (filter, contents) => build.onLoad({ filter }, () => ({ contents, loader: 'js' }));
      put(/[/\\]lexicon[/\\]words\.generated\.ts$/, "export const words = '';");
      put(/[/\\]lexicon[/\\]compiled\.generated\.ts$/, "export const heads = ''; export const entries = '';");
      put(/[/\\]patterns[/\\]sources\.ts$/, 'export const contents = {}; export const addSource = () => {};');
      // modules that only patterns were made from are dropped as well
      build.onResolve({ filter: /^\.\/shared\/.*\.ts$|^\.\/[\w-]+\.ts$/ }, ({ path: name, resolveDir }) =>
        /[/\\]rules(?:[/\\]shared)?$/.test(resolveDir)
          ? { path: path.join(resolveDir, name), sideEffects: false }
          : undefined,
      );
      build.onLoad({ filter: /[/\\]server[/\\]src[/\\](?:rules|note|letter|language)[/\\].*\.ts$/ }, (module) => ({
        contents: bare(module.path),
        loader: 'ts',
      }));
    },
  };
}
