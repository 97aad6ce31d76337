// docs/rules/*.md → docs/rewrites.md: every sentence of the pages before and after its rewrites, on one page, for
// clinicians to read. The pages are tests, so this page shows what the editor really offers. `--check` reports whether
// it is current.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../docs/rules/', import.meta.url);
const target = new URL('../docs/rewrites.md', import.meta.url);

const drawn = /^\s*\^+ [a-z-]+(?:, \w+)?$/;
const offered = /^\s*(?:plain|name|explain|expand|shorten|play|relate|insert): (.*)$/;
const cell = (text) => text.trim().replaceAll('|', '\\|');

/** The flagged lines under “Flags” as [line, …rewrites]. */
function rowsOf(page) {
  const flags = /^## Flags\n([^]*?)(?=^## (?!#)|$(?![^]))/m.exec(page)?.[1] ?? '';
  return [...flags.matchAll(/^```(?:letter|note)[^\n]*\n([^]*?)\n```$/gm)].flatMap(([, block]) => {
    const rows = [];
    let isDrawn = false;
    for (const line of block.split('\n')) {
      const rewrite = isDrawn ? offered.exec(line)?.[1] : undefined;
      if (drawn.test(line)) isDrawn = true;
      else if (rewrite !== undefined) rows.at(-1).push(rewrite);
      else {
        isDrawn = false;
        rows.push([line]);
      }
    }
    return rows.filter(({ length }) => length > 1);
  });
}

export function reviewPage() {
  const parts = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => {
      const rows = rowsOf(readFileSync(new URL(name, folder), 'utf8'));
      const table = rows.map(
        ([before, best = '', ...others]) => `| ${cell(before)} | ${cell(best)} | ${others.map(cell).join('<br>')} |`,
      );
      return `## [${name.replace('.md', '')}](rules/${name})\n\n| before | after, as first offered | other offers |\n|---|---|---|\n${table.join('\n')}\n`;
    });
  return `# Before and after\n\nEvery example of every rule with what is offered for it, made from the pages of the rules (which are their tests) by\n\`npm run generate\`. Blanks in braces are left for the writer. Clinicians: please tell us where one reads wrong.\n\n${parts.join('\n')}`;
}

if (process.argv[1]?.endsWith('review.mjs')) {
  const page = reviewPage();
  if (!process.argv.includes('--check')) writeFileSync(target, page);
  else if (readFileSync(target, 'utf8') !== page) {
    console.error('docs/rewrites.md changed: please run “npm run generate”');
    process.exitCode = 1;
  }
}
