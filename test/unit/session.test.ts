import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quietAtFirst } from '../../server/src/engine/first-lines.ts';
import { noteDiagnostics } from '../../server/src/features/budget.ts';
import { Lines } from '../../server/src/features/positions.ts';
import { toStatus } from '../../server/src/features/status.ts';
import { OpenDocument } from '../../server/src/open-document.ts';
import { defineBlockRule } from '../../server/src/rules/rule.ts';
import { remembered, Session } from '../../server/src/session.ts';
import { summaryOf } from '../support/analyze.ts';
import { editedText } from '../support/nasty.ts';
import { Pages } from '../../server/src/text/pages.ts';
import { readSettings, type Settings } from '../../server/src/settings.ts';

const never = { isCancellationRequested: false };
const uri = 'file:///notes/a%20b.md';
const document = (version: number, text = 'We sang.\n\n'.repeat(40)) => ({ uri, version, pages: Pages.of(text) });

/** Settings with a single slow rule, which reports each block that it runs on. */
function slowSettings(tell: () => void = () => undefined): Settings {
  const slow = defineBlockRule({
    id: 'slow',
    title: '',
    family: 'plain',
    severity: { 'caregiver-letter': 'hint', 'session-note': 'hint' },
    source: [],
    options: {},
    check: () => {
      tell();
      const until = performance.now() + 1;
      while (performance.now() < until);
      return [];
    },
  });
  const { settings } = readSettings({});
  return { ...settings, configuration: { ...settings.configuration, rules: [{ rule: slow, options: {} }] } };
}

describe('a session', () => {
  it('analyzes a version once for simultaneous requests', async () => {
    let blocks = 0;
    const [session, settings] = [new Session(), slowSettings(() => blocks++)];
    const [one, two] = await Promise.all([
      session.answer(document(1), settings, never),
      session.answer(document(1), settings, never),
    ]);
    assert.equal(blocks, 40);
    assert.ok(one);
    assert.equal(one, two);
    assert.equal(await session.answer(document(1), settings, never), one);
  });

  it('drops notes that were not used recently, and reads them again', async () => {
    let blocks = 0;
    const [session, settings] = [new Session(), slowSettings(() => blocks++)];
    const ask = (name: string): Promise<unknown> =>
      session.answer({ ...document(1, 'We sang.\n'), uri: `file:///${name}.md` }, settings, never);
    const first = await ask('first');
    for (let others = 1; others < remembered.notes; others++) await ask(String(others));
    assert.equal(await ask('first'), first);
    await ask('one more');
    const before = blocks;
    assert.equal(await ask('first'), first);
    assert.equal(blocks, before);
    assert.ok(await ask('1'));
    assert.equal(blocks, before + 1);
  });

  it('limits the total length of the notes it keeps, but always keeps the last one', async () => {
    let blocks = 0;
    const [session, settings] = [new Session(), slowSettings(() => blocks++)];
    const ask = (name: string, length: number): Promise<unknown> =>
      session.answer({ ...document(1, 'x'.repeat(length)), uri: `file:///${name}.md` }, settings, never);
    const third = Math.ceil(remembered.characters / 3);
    for (const name of ['one', 'two', 'three', 'two']) await ask(name, third); // the third note is too many: one is dropped
    assert.equal(blocks, 3);
    await ask('one', third); // and now “three” is dropped
    assert.equal(blocks, 4);
    await ask('two', third);
    assert.equal(blocks, 4);
    for (let times = 0; times < 2; times++) await ask('all', remembered.characters);
    assert.equal(blocks, 5);
    await ask('two', third);
    assert.equal(blocks, 6);
  });

  it('abandons a version when a later one is requested', async () => {
    const [session, settings] = [new Session(), slowSettings()];
    const [early, late] = await Promise.all([
      session.answer(document(1), settings, never),
      session.answer(document(2), settings, never),
    ]);
    assert.deepEqual([early, late?.version], [undefined, 2]);
  });

  it('returns nothing for a canceled request, and continues for the others', async () => {
    const [session, settings] = [new Session(), slowSettings()];
    const gone = { isCancellationRequested: false };
    const answers = Promise.all([
      session.answer(document(1), settings, gone),
      session.answer(document(1), settings, never),
    ]);
    setImmediate(() => (gone.isCancellationRequested = true));
    const [one, two] = await answers;
    assert.deepEqual([one, two?.version], [undefined, 1]);
  });

  it('keeps nothing of a note that was closed, even during its analysis', async () => {
    const [session, settings] = [new Session(), slowSettings()];
    const answer = session.answer(document(1), settings, never);
    setImmediate(() => session.close(uri));
    assert.equal(await answer, undefined);
    session.close(uri);
    const again = await session.answer(document(1, 'Another text.'), settings, never);
    assert.equal(again?.analysis.snapshot.text, 'Another text.');
  });

  it('answers again when the settings change, with a new result id', async () => {
    const session = new Session();
    const named = readSettings({ kinds: { 'notes/*': 'session-note' } }).settings;
    const quieter = readSettings({ rules: { refused: 'hint' }, kinds: { 'notes/*': 'session-note' } }).settings;
    const ids = new Set<string | undefined>();
    for (const settings of [slowSettings(), quieter, named])
      ids.add((await session.answer(document(1, 'She refused the spoon.'), settings, never))?.resultId);
    assert.equal(ids.size, 3);
    const last = await session.answer(document(1, 'She refused the spoon.'), named, never);
    assert.deepEqual(last?.analysis.kind, { kind: 'session-note', source: 'path' });
  });

  it('shows the same after any edits as for a new note', async function () {
    this.timeout(120_000);
    const kinds = { '**/letter': 'caregiver-letter', '**/note': 'session-note' };
    const { settings } = readSettings({ kinds, budget: 2 });
    const uris = fc.constantFrom('untitled:a/letter', 'untitled:a/note', 'untitled:a/other');
    await fc.assert(
      fc.asyncProperty(editedText({ parts: 4, edits: 5 }), uris, async (versions, uri) => {
        const [session, open] = [new Session(), new OpenDocument(uri, 'markdown', 0, versions[0] ?? '')];
        for (const [index, text] of versions.entries()) {
          const change = Pages.of(text).changeSince(open.pages);
          const range = change && { start: open.positionAt(change.from), end: open.positionAt(change.toOld) };
          // an edit between \r and \n replaces the whole text
          const isExact =
            range && open.offsetAt(range.start) === change.from && open.offsetAt(range.end) === change.toOld;
          const changes = isExact ? [{ range, text: text.slice(change.from, change.toNew) }] : [{ text }];
          session.edited(uri, changes);
          open.update(changes, index + 1);
          const answer = await session.answer(open, settings, never);
          const afresh = await new Session().answer({ uri, version: 1, pages: Pages.of(text) }, settings, never);
          assert(answer && afresh);
          const about = quietAtFirst(afresh.analysis, answer.edited);
          assert.deepEqual(answer.diagnostics, noteDiagnostics(about, new Lines(text)));
          assert.deepEqual(toStatus(answer.analysis, uri, 0), toStatus(about, uri, 0));
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 100) },
    );
  });

  it('shows the same for a long note, whose parts are in many chunks', async function () {
    this.timeout(120_000);
    const { settings } = readSettings({ kinds: { '**/note': 'session-note' }, budget: 3 });
    const paragraphs = [
      'Jo’s hypotonia makes sitting tiring. ',
      'She refused the spoon. ',
      'He was non-compliant. ',
      'The IFSP is new. ',
      'We sang it with Mom. ',
      '<!-- attune-disable refused -->\n\n',
      '<!-- attune-enable -->\n\n',
      '# Plan\n\n',
    ].map((text) => `${text}${'He likes the slide and the drum. '.repeat(40)}\n\n`);
    const one = fc.constantFrom(...paragraphs);
    const edit = fc.record({ at: fc.nat(70), cut: fc.nat(4), put: fc.array(one, { maxLength: 4 }) });
    const start = fc.array(one, { minLength: 40, maxLength: 70 });
    await fc.assert(
      fc.asyncProperty(start, fc.array(edit, { maxLength: 5 }), async (first, edits) => {
        const session = new Session();
        let [note, version] = [first, 0];
        const assertSame = async (): Promise<void> => {
          const open = { uri: 'untitled:a/note', version: ++version, pages: Pages.of(note.join('')) };
          const answer = await session.answer(open, settings, never);
          const afresh = await new Session().answer(open, settings, never);
          assert(answer && afresh);
          const about = quietAtFirst(afresh.analysis, answer.edited);
          assert.deepEqual(answer.diagnostics, noteDiagnostics(about, new Lines(open.pages)));
          assert.deepEqual(toStatus(answer.analysis, uri, 0), toStatus(about, uri, 0));
          assert.deepEqual(summaryOf(answer.analysis), summaryOf(about));
        };
        await assertSame();
        for (const { at, cut, put } of edits) {
          note = [...note.slice(0, at), ...put, ...note.slice(at + cut)];
          await assertSame();
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 30) },
    );
  });

  it('keeps the result id as long as an editor that has it shows the right diagnostics', async () => {
    const session = new Session();
    const settings = readSettings({ kinds: { 'notes/*': 'session-note' } }).settings;
    const change = (line: number) => ({
      range: { start: { line, character: 0 }, end: { line, character: 0 } },
      text: 'So ',
    });
    const idOf = async (version: number, text: string): Promise<string | undefined> =>
      (await session.answer(document(version, text), settings, never))?.resultId;
    const first = await idOf(1, 'She refused the spoon.\n\nWe sang.\n');
    session.edited(uri, [change(2)]);
    assert.equal(await idOf(2, 'She refused the spoon.\n\nSo We sang.\n'), first);
    session.edited(uri, [change(0)]);
    const moved = await idOf(3, 'So She refused the spoon.\n\nSo We sang.\n');
    assert.notEqual(moved, first);
    session.edited(uri, [change(2)]);
    assert.equal(await idOf(4, 'So She refused the spoon.\n\nSo So We sang.\n'), moved);
    // the same words, inserted again: the editor has lost its underline
    session.edited(uri, [{ text: 'So She refused the spoon.\n\nSo So We sang.\n' }]);
    assert.notEqual(await idOf(5, 'So She refused the spoon.\n\nSo So We sang.\n'), moved);
  });

  it('creates a new id for the next answer if an edit came during the analysis', async () => {
    const session = new Session();
    const settings = readSettings({}).settings;
    const text = 'She refused the spoon.\n';
    const live = { uri, version: 1, pages: Pages.of(text) };
    const early = session.answer(live, settings, never);
    live.version = 2;
    const first = await early;
    assert.notEqual((await session.answer(live, settings, never))?.resultId, first?.resultId);
  });

  it('accepts a path with invalid escapes', async () => {
    const { settings } = readSettings({ kinds: { '**/%E0*': 'session-note' } });
    const odd = { uri: 'untitled:x/%E0%A4%A', version: 1, pages: Pages.of('We sang.') };
    assert.equal((await new Session().answer(odd, settings, never))?.analysis.kind?.kind, 'session-note');
  });

  it('continues after a rule has failed', async () => {
    const session = new Session();
    const broken = slowSettings(() => {
      throw new Error('a rule failed');
    });
    await assert.rejects(session.answer(document(1), broken, never), /a rule failed/);
    assert.equal((await session.answer(document(1), slowSettings(), never))?.version, 1);
  });
});
