import { readFileSync } from 'node:fs';
import path from 'node:path';
import { provide } from '../built/data.ts';

/** Put in by the build. */
declare const ATTUNE_DATA: string;

// Imported first by what starts a program, as other modules ask for the data while they load.
provide(readFileSync(path.join(__dirname, 'attune.data')), ATTUNE_DATA);
