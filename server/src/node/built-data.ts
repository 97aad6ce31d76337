import { readFileSync } from 'node:fs';
import path from 'node:path';
import { provide } from '../built/data.ts';

/** Defined by the build. */
declare const ATTUNE_DATA: string;

// Entry points import this module first, because other modules need the data while they load.
provide(readFileSync(path.join(__dirname, 'attune.data')), ATTUNE_DATA);
