// The rules → the settings in package.json and the table in docs/rules/README.md, so that both stay consistent.
// `--check` reports whether they are current and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { core } from './core.mjs';

const { families, rules } = await core('rules/index', 'rules/rule');

const root = new URL('../', import.meta.url);
const levels = ['default', 'off', 'on', 'hint', 'information', 'warning'];

const schemaOf = ({ off, options, title }) => ({
  markdownDescription: off ? `${title}. Off until you switch it on.` : title,
  default: 'default',
  anyOf: [
    { enum: levels },
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        severity: { enum: levels },
        ...Object.fromEntries(Object.entries(options).map(([name, { schema }]) => [name, schema])),
      },
    },
  ],
});

export const configuration = {
  title: 'Attune',
  properties: {
    'attune.enable': {
      type: 'boolean',
      default: true,
      scope: 'resource',
      order: 0,
      markdownDescription: 'Read along in session notes and caregiver letters.',
    },
    'attune.rules': {
      type: 'object',
      default: {},
      scope: 'resource',
      order: 1,
      additionalProperties: false,
      markdownDescription:
        'How loud each rule is: `off`, `on`, `hint`, `information` or `warning`; or an object with `severity` and the rule’s own options. A `.attune.yaml` beside the notes goes before these.',
      properties: Object.fromEntries(
        [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => [rule.id, schemaOf(rule)]),
      ),
    },
    'attune.words': {
      type: 'object',
      default: {},
      scope: 'resource',
      order: 2,
      additionalProperties: false,
      markdownDescription: 'Your own words. `fine`: words and phrases that your readers know.',
      properties: { fine: { type: 'array', items: { type: 'string' }, uniqueItems: true } },
    },
    'attune.acronyms': {
      type: 'object',
      default: {},
      scope: 'resource',
      order: 3,
      additionalProperties: { type: 'string' },
      markdownDescription: 'What letters stand for in your practice: `{"RSP": "resource specialist program"}`.',
    },
    'attune.kinds': {
      type: 'object',
      default: {},
      scope: 'resource',
      order: 4,
      additionalProperties: { enum: ['session-note', 'caregiver-letter'] },
      markdownDescription:
        'The kind of document by its path, where its front matter does not say: `{"**/letters/**": "caregiver-letter"}`.',
    },
    'attune.budget': {
      type: 'integer',
      minimum: 0,
      default: 8,
      scope: 'resource',
      order: 5,
      markdownDescription:
        'How many remarks at `information` are underlined in a session note; one quiet line counts the others. 0 shows all.',
    },
    'attune.codeLens': {
      type: 'boolean',
      default: true,
      scope: 'resource',
      order: 6,
      markdownDescription:
        'Say above each heading of a note what lives in its section, such as “regulation · play · the caregiver’s words”. A click shows the lines.',
    },
    'attune.heldInMind.trigger': {
      type: 'string',
      default: '@',
      maxLength: 1,
      scope: 'window',
      order: 7,
      markdownDescription:
        'The character that asks for something from last time: what this child loved, what was promised. Empty for none; an empty line below the front matter still offers it when you ask for suggestions.',
    },
    'attune.newNote.file': {
      type: 'string',
      default: '',
      scope: 'window',
      order: 8,
      markdownDescription:
        'Where a new note goes in the open folder, such as `notes/{child}/{date}-{prefix}.md`; `{kind}` is known, too. No file is ever overwritten. Empty: a note without a file, until you save it.',
    },
    'attune.rhythm.include': {
      type: 'array',
      items: { type: 'string' },
      default: ['**/*.md'],
      scope: 'window',
      order: 9,
      markdownDescription:
        'The files that “Contact and rhythm” looks at. It lists those whose front matter names a `child:`, and keeps nothing.',
    },
    'attune.trace.server': {
      type: 'string',
      enum: ['off', 'messages'],
      default: 'off',
      scope: 'window',
      order: 9,
      markdownDescription: 'Log the names of messages between editor and server. Never their content.',
    },
  },
};

const where = ({ severity }) =>
  [
    severity['session-note'] && `notes: ${severity['session-note']}`,
    severity['caregiver-letter'] && `letters: ${severity['caregiver-letter']}`,
  ]
    .filter(Boolean)
    .join(', ');

const table = Object.entries(families)
  .map(([family, name]) => {
    const own = rules.filter((rule) => rule.family === family);
    return own.length === 0
      ? ''
      : [
          `### ${name}`,
          '',
          '| rule | what it notices | how loud |',
          '|---|---|---|',
          ...own.map(
            (rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.title} | ${rule.off ? 'off; ' : ''}${where(rule)} |`,
          ),
          '',
        ].join('\n');
  })
  .filter((part) => part !== '')
  .join('\n');

/** The expected content of each file. */
export function expected() {
  const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const page = new URL('docs/rules/README.md', root);
  const readme = readFileSync(page, 'utf8');
  const [start, end] = ['<!-- rules:start -->', '<!-- rules:end -->'];
  if (!readme.includes(start) || !readme.includes(end))
    throw new Error(`docs/rules/README.md needs “${start}” and “${end}” around the table of rules`);
  return [
    {
      file: 'package.json',
      text: `${JSON.stringify({ ...manifest, contributes: { ...manifest.contributes, configuration } }, null, 2)}\n`,
    },
    {
      file: 'docs/rules/README.md',
      text:
        readme.slice(0, readme.indexOf(start) + start.length) + `\n\n${table}\n` + readme.slice(readme.indexOf(end)),
    },
  ];
}

if (process.argv[1]?.endsWith('manifest.mjs'))
  for (const { file, text } of expected()) {
    const current = readFileSync(new URL(file, root), 'utf8') === text;
    if (!current && process.argv.includes('--check')) {
      console.error(`${file} changed: please run “npm run generate”`);
      process.exitCode = 1;
    } else if (!current) writeFileSync(new URL(file, root), text);
  }
