import envPaths from 'env-paths';
import path from 'node:path';
import { CodeCache } from '../node/code-cache.ts';
import { requireFrom } from '../node/files.ts';
import type * as Main from './main.ts';

/** Defined by the build: a hash of the files that are loaded here. */
declare const ATTUNE_FILES: string;

const cache = new CodeCache(`attune${ATTUNE_FILES}`, path.join(envPaths('attune', { suffix: '' }).cache, 'code'));
const { run } = requireFrom(__dirname, cache, require)('./attune-main.cjs') as typeof Main;
run(() => {
  cache.keep();
});
