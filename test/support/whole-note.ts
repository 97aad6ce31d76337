import { readdirSync, readFileSync } from 'node:fs';
import type { Kind } from '../../server/src/text/kind.ts';
import { analyzed } from './analyze.ts';

/** This file runs in `out/test/support`. */
export const folder = new URL('../../../test/whole/', import.meta.url);
export const textsIn = (name: string): [name: string, text: string][] =>
  readdirSync(new URL(`${name}/`, folder)).map((file) => [
    file,
    readFileSync(new URL(`${name}/${file}`, folder), 'utf8').replaceAll('\r\n', '\n'),
  ]);

/** The rules that miss something in the text as a whole. */
export const missing = (text: string, kind?: Kind): string[] =>
  analyzed(text, kind)
    .findings.filter(({ rule }) => rule.family === 'structure')
    .map(({ rule }) => rule.id);

/** A note that lacks four things. */
export const body = textsIn('lacks').find(([name]) => name === 'note-02.md')?.[1] ?? '';
