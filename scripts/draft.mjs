// Drafts a letter from each note and prints it: node scripts/draft.mjs examples/session-note-*.md
import { readFileSync } from 'node:fs';
import { core } from './core.mjs';
const { draftLetter, lineAt, readSettings, run } = await core('letter/draft', 'engine/drive', 'settings', 'text/span');

const { configuration } = readSettings({}).settings;
for (const file of process.argv.slice(2)) {
  // removes the marks of the corpus, which are not part of a note
  const text = readFileSync(file, 'utf8').replaceAll(/\[\[[a-z-]+\|([^\]]*)\]\]/g, '$1');
  const { sources, text: letter } = run(draftLetter({ text, configuration }));
  console.log(`\n===== ${file}\n\n${letter}`);
  console.log(sources.map(({ from }) => `line ${lineAt(text, from.start)}`).join(', '));
}
