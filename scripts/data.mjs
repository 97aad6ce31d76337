// What the build knows beforehand, as dist/attune.data: the vocabulary, the lexicon and all patterns, compiled. The bundles
// read it in place of the sources of patterns and the generated lexicon, which are left out of them.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { core } from './core.mjs';
import { withoutPatterns } from './without-patterns.mjs';

/** @returns {Promise<{ bytes: Uint8Array, stamp: string }>} the file, and what tells it from that of another build */
export async function compiledData() {
  const {
    allWords,
    bytesOfNumbers,
    bytesOfRows,
    bytesOfText,
    contents,
    entriesBy,
    entryCount,
    pack,
    packed,
    packedEntry,
    stepsOf,
  } = await core(
    'rules/index',
    'note/moments',
    'lexicon/compiled',
    'patterns/phrases',
    'patterns/pack',
    'text/vocabulary',
    'built/data',
    'built/rows',
  );
  const words = allWords();
  const rising = (numbers) => bytesOfNumbers(stepsOf([...numbers].sort((a, b) => a - b)));
  const all = {
    words: bytesOfText(words.join(' ')),
    heads: bytesOfRows(words.map((_, word) => rising(entriesBy(word)))),
    entries: bytesOfRows(Array.from({ length: entryCount }, (_, index) => bytesOfText(packedEntry(index)))),
    ...pack(contents, words.length),
  };
  const hash = createHash('sha256');
  for (const section of Object.values(all)) hash.update(section);
  const stamp = hash.digest('base64url').slice(0, 16);
  return { bytes: packed(all, stamp), stamp };
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
      // it finds bare addresses in a letter that is printed, which is off
      put(/[/\\]linkify-it[/\\].*\.mjs$/, 'export class LinkifyIt {}');
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
