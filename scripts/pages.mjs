// docs/rules/*.md → server/src/rules/pages.generated.ts: the “Why” of each page, for the hover.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../docs/rules/', import.meta.url);
const target = new URL('../server/src/rules/pages.generated.ts', import.meta.url);

const whys = {};
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .sort()) {
  const page = readFileSync(new URL(file, folder), 'utf8');
  const why = /^## Why\n+([^]*?)(?=\n## |$(?![^]))/m.exec(page)?.[1]?.trim();
  if (!why) throw new Error(`docs/rules/${file} has no “## Why”: please add it, the editor shows it as a hover.`);
  whys[file.replace('.md', '')] = why;
}
writeFileSync(
  target,
  `// Written by scripts/pages.mjs from docs/rules/*.md.\nexport const whys: Readonly<Record<string, string>> = ${JSON.stringify(whys, null, 2)};\n`,
);
