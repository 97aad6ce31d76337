// Tries a text: node scripts/try.mjs letter "Jo's hypotonia …" shows the findings, and the sentence after each rewrite.
import { core } from './core.mjs';
const { analyze, applyEdits, readSettings, run } = await core(
  'engine/analysis',
  'engine/drive',
  'settings',
  'text/span',
);

const [kind = 'letter', ...texts] = process.argv.slice(2);
const kindByPath = kind === 'note' ? 'session-note' : kind === 'letter' ? 'caregiver-letter' : undefined;
const { configuration } = readSettings({}).settings;
for (const text of texts) {
  const { findings } = run(analyze({ text, configuration, kindByPath }));
  console.log(`\n${text}`);
  for (const { at, base, message, rewrites, rule, severity } of findings) {
    console.log(`  ${' '.repeat(at.start)}${'^'.repeat(at.end - at.start)} ${rule.id} (${severity})\n    ${message}`);
    for (const { edits, style } of rewrites())
      console.log(
        `    ${style.padEnd(8)} ${applyEdits(
          text,
          edits.map((edit) => ({ ...edit, span: { start: edit.span.start + base, end: edit.span.end + base } })),
        )}`,
      );
  }
  if (findings.length === 0) console.log('  (nothing)');
}
