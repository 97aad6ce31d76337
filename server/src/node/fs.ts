import fs from 'node:fs';
import { promisify } from 'node:util';

/*
 * What is read of the disk, as promises. Node has a module of its own for that, `fs/promises`, which takes 5 ms and half a
 * megabyte to load: for interfaces to a terminal, watched files and streams.
 */
export const readFile = promisify(fs.readFile);
export const readdir = promisify(fs.readdir);
export const stat = promisify(fs.stat);
export const open = promisify(fs.open);
export const read = promisify(fs.read);
export const close = promisify(fs.close);
