import assert from 'node:assert/strict';
import { fileNameOf } from '../../server/src/features/draft-letter.ts';

describe('the name of a note’s file', () => {
  const names: readonly (readonly [uri: string, name: string | undefined])[] = [
    ['file:///notes/2026-03-09%20note.md', '2026-03-09 note.md'],
    ['file:///notes/100%.md', '100%.md'],
    ['file:///notes/', undefined],
    ['untitled:Untitled-1', undefined],
  ];
  for (const [uri, name] of names) it(uri, () => assert.equal(fileNameOf(uri), name));
});
