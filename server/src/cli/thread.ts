import '../node/built-data.ts';
import path from 'node:path';
import { workInThread } from './crew.ts';

// The entry point of the command line's worker threads. The program they belong to is attune-main.cjs.
void workInThread(path.join(__dirname, 'attune-main.cjs'));
