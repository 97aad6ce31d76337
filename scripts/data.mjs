// What the build knows beforehand, as dist/attune.data: the vocabulary, the lexicon and all patterns, compiled. The bundles
// read it in place of the sources of patterns and the generated lexicon, which are left out of them.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { core, coreAfter } from './core.mjs';
import { withoutPatterns } from './without-patterns.mjs';

const modules = ['rules/index', 'note/moments', 'lexicon/compiled', 'patterns/sources', 'patterns/pack'];
const helpers = ['text/vocabulary', 'built/data', 'built/rows', 'built/sorted-words'];

/** @returns {Promise<{ bytes: Uint8Array, stamp: string }>} the file, and what tells it from that of another build */
export async function compiledData() {
  const words = await sortedWords();
  // all is loaded once more with the words known, so that their numbers are those of the file
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

/** All words that modules make known while they load. */
async function sortedWords() {
  const { allWords, bytesOfWords } = await core(...modules, ...helpers);
  return bytesOfWords(allWords());
}

/** A plugin of esbuild that leaves out what is in the file. */
export function withoutCompiled() {
  const bare = withoutPatterns();
  return {
    name: 'without what is compiled',
    setup(build) {
      const put = (filter, contents) => build.onLoad({ filter }, () => ({ contents, loader: 'js' }));
      put(/[/\\]lexicon[/\\]words\.generated\.ts$/, "export const words = '';");
      put(/[/\\]lexicon[/\\]compiled\.generated\.ts$/, "export const heads = ''; export const entries = '';");
      put(/[/\\]patterns[/\\]sources\.ts$/, 'export const contents = {}; export const addSource = () => {};');
      // what only patterns were made of goes with them
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
