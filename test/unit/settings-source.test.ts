import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { SettingsSource, type ReadFile } from '../../server/src/settings-source.ts';

/** The part of a connection that settings come from. `raw` is the editor's answer for a note. */
function sourceOf(raw: Record<string, unknown>, readFile?: ReadFile): { source: SettingsSource; change: () => void } {
  let change: (of: { settings: unknown }) => void = () => undefined;
  const connection = {
    onDidChangeConfiguration: (listener: typeof change) => (change = listener),
    onDidChangeWatchedFiles: () => undefined,
    sendNotification: () => Promise.resolve(),
    workspace: { getConfiguration: ({ scopeUri }: { scopeUri: string }) => Promise.resolve(raw[scopeUri] ?? {}) },
  };
  const source = new SettingsSource(connection as unknown as Connection, readFile);
  source.start({ workspace: { configuration: true } }, undefined);
  return {
    source,
    change: () => {
      change({ settings: null });
    },
  };
}

describe('the source of settings', () => {
  it('gives the same object to notes with the same settings, and another to others', async () => {
    const { source } = sourceOf({ c: { enable: false } });
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((uri) => source.for(uri)));
    assert.equal(a, b);
    assert.deepEqual([a?.enable, c?.enable], [true, false]);
  });

  it('reads settings again when they may have changed', async () => {
    const raw: Record<string, unknown> = {};
    const { change, source } = sourceOf(raw);
    const before = await source.for('a');
    raw['a'] = { rules: { 'long-sentence': 'off' } };
    change();
    const after = await source.for('a');
    assert.notEqual(after, before);
    assert.equal(after.configuration.rules.length, before.configuration.rules.length - 1);
  });

  it('reads a file that contains itself, which YAML allows', async () => {
    const rules: Record<string, unknown> = { 'long-sentence': 'off' };
    rules['jargon-term'] = rules;
    const { source } = sourceOf({}, () => Promise.resolve({ name: '.attune.yaml', raw: { rules } }));
    const { configuration } = await source.for('a');
    assert.ok(!configuration.rules.some(({ rule }) => rule.id === 'long-sentence'));
  });
});
