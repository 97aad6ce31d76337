// snippets/templates/*.md → the templates for the server and the client (ignored by Git), and two files for people and
// editors: snippets/attune.code-snippets and the table in docs/templates.md.
//
//   node scripts/snippets.mjs             what a build needs
//   node scripts/snippets.mjs --write     also the committed files
//   node scripts/snippets.mjs --check     whether the committed files are current
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { core } from './core.mjs';

const root = new URL('../', import.meta.url);
const folder = new URL('snippets/templates/', root);
const [start, end] = ['<!-- templates:start -->', '<!-- templates:end -->'];

const groups = {
  'session-note': 'Notes',
  'caregiver-letter': 'Letters and pages for families',
  reflection: 'For yourself',
};
/** Today's date, which VS Code fills in: a letter or a note without its date is of little use. */
const variables = { today: '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE' };

const read = (path) => readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n');

/** One template: its description between dashes, then the text to insert, with front matter of its own. */
function readTemplate(file) {
  const [, about, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(read(`snippets/templates/${file}`)) ?? [];
  if (body === undefined)
    throw new Error(`snippets/templates/${file} needs prefix, title, when and kind between two lines of dashes`);
  const { kind, prefix, title, when } = parse(about);
  if (`${prefix}.md` !== file || !title || !when)
    throw new Error(
      `snippets/templates/${file}: its prefix is the name of the file, and it needs a title and a “when”`,
    );
  if (!(kind in groups) || !body.startsWith(`---\nkind: ${kind}\n`))
    throw new Error(
      `snippets/templates/${file}: its kind is one of ${Object.keys(groups).join(', ')}, and the first line of the front matter that it inserts`,
    );
  return { prefix, title, when, kind, body };
}

/**
 * All templates: notes, letters, reflections. In each group the plain note or the plain letter comes first, then the
 * others by title.
 */
function readTemplates() {
  const kinds = Object.keys(groups);
  const rank = ({ kind, prefix }) => kinds.indexOf(kind) * 2 + (prefix === 'note' || prefix === 'progress' ? 0 : 1);
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return files.map(readTemplate).sort((a, b) => rank(a) - rank(b) || (a.title < b.title ? -1 : 1));
}

const moduleOf = (type, values) =>
  `// Written by scripts/snippets.mjs from snippets/templates/*.md.\nexport const templates: readonly ${type}[] = ${JSON.stringify(values, null, 2)};\n`;

const typeOf = (...fields) => `{ ${fields.map((name) => `readonly ${name}: string`).join('; ')} }`;

/** The files that the server and the client are built with. The client finds the texts in the snippets file. */
export function built() {
  const templates = readTemplates();
  return [
    {
      file: 'server/src/features/templates.generated.ts',
      text: moduleOf(typeOf('prefix', 'title', 'when', 'kind', 'body'), templates),
    },
    {
      file: 'client/src/templates.generated.ts',
      text: moduleOf(
        typeOf('prefix', 'title', 'kind'),
        templates.map(({ kind, prefix, title }) => ({ prefix, title, kind })),
      ),
    },
  ];
}

/**
 * The snippets have no prefixes. The server offers templates by prefix, with names filled in and no second front
 * matter, and an editor would show both. These are for “Insert Snippet” and “Fill File with Snippet”, and for when the
 * server is down.
 */
async function snippetsFile() {
  const { toSnippet } = await core('features/snippet');
  const snippets = readTemplates().map(({ body, title, when }) => [
    title,
    { isFileTemplate: true, description: when, body: toSnippet(body, variables).split('\n') },
  ]);
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
}

function table() {
  const row = ({ prefix, title, when }) =>
    `| [\`${prefix}\`](../snippets/templates/${prefix}.md) | ${title} | ${when} |`;
  const part = ([kind, name]) =>
    [
      `### ${name}`,
      '',
      '| prefix | title | when |',
      '|---|---|---|',
      ...readTemplates()
        .filter((each) => each.kind === kind)
        .map(row),
      '',
    ].join('\n');
  return Object.entries(groups).map(part).join('\n');
}

/** The expected content of each committed file. */
export async function expected() {
  const page = read('docs/templates.md');
  if (!page.includes(start) || !page.includes(end))
    throw new Error(`docs/templates.md needs “${start}” and “${end}” around the table of templates`);
  return [
    { file: 'snippets/attune.code-snippets', text: await snippetsFile() },
    {
      file: 'docs/templates.md',
      text: `${page.slice(0, page.indexOf(start) + start.length)}\n\n${table()}\n${page.slice(page.indexOf(end))}`,
    },
  ];
}

/** The present content of a file, or undefined. */
function current(file) {
  try {
    return read(file);
  } catch {
    return undefined;
  }
}

if (process.argv[1]?.endsWith('snippets.mjs')) {
  const committed = process.argv.some((arg) => arg === '--write' || arg === '--check') ? await expected() : [];
  const check = process.argv.includes('--check');
  for (const { file, text } of [...(check ? [] : built()), ...committed]) {
    if (current(file) === text) continue; // unchanged files keep their timestamps, which tell a build what is new
    if (!check) writeFileSync(new URL(file, root), text);
    else {
      console.error(`${file} is not current: please run npm run generate`);
      process.exitCode = 1;
    }
  }
}
