import '../node/built-data.ts';
import path from 'node:path';
import { workInThread } from './crew.ts';

// A thread of the command line begins here; the program is the one that started it.
void workInThread(path.join(__dirname, 'attune-main.cjs'));
