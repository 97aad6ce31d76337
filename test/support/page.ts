import { readdirSync, readFileSync } from 'node:fs';
import { analyze, type Analysis, type Located } from '../../server/src/engine/analysis.ts';
import { run } from '../../server/src/engine/drive.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { readSettings } from '../../server/src/settings.ts';
import type { Kind } from '../../server/src/text/kind.ts';
import { annotate, unannotate } from './annotate.ts';

/** The pages of the rules. This file runs in `out/test/support`. */
const folder = new URL('../../../docs/rules/', import.meta.url);

export const pageFile = (id: string): URL => new URL(`${id}.md`, folder);
export const readPage = (id: string): string => readFileSync(pageFile(id), 'utf8').replaceAll('\r\n', '\n');
export const pageNames = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.replace('.md', ''))
    .sort();

/** A fenced block of a page: a note or a letter, with the findings of the rule drawn below the words. */
export interface Example {
  readonly drawn: string;
  readonly text: string;
  readonly kind: Kind;
  /** Settings as in `.attune.yaml`, written as JSON after the language of the fence. */
  readonly settings: Record<string, unknown>;
}

const fence = /^(`{3,})(letter|note)\b[ \t]*([^\n]*)\n([^]*?)\n\1$/gm;

const exampleOf = (language: string | undefined, settings: string | undefined, drawn: string): Example => ({
  drawn,
  text: unannotate(drawn),
  kind: language === 'letter' ? 'caregiver-letter' : 'session-note',
  settings: settings ? (JSON.parse(settings) as Record<string, unknown>) : {},
});

/** The text under a second-level heading, or undefined. */
export function sectionOf(page: string, heading: string): string | undefined {
  const [, ...sections] = `\n${page}`.split(/^## /m);
  return sections
    .find((section) => section.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim();
}

export const examplesIn = (markdown: string): Example[] =>
  [...markdown.matchAll(fence)].map(([, , language, settings, drawn = '']) => exampleOf(language, settings, drawn));

/** What `rule` alone finds in an example. */
export function analyzeExample(rule: Rule, { kind, settings }: Example, text: string): Analysis {
  const chosen = settings['rules'] as Record<string, unknown> | undefined;
  const { settings: read, problems } = readSettings({ ...settings, rules: { [rule.id]: 'on', ...chosen } });
  if (problems.length > 0) throw new Error(`settings of an example: ${JSON.stringify(problems)}`);
  const { preferences, rules } = read.configuration;
  const configuration = {
    ...read.configuration,
    preferences,
    rules: rules.filter((active) => active.rule.id === rule.id),
  };
  return run(analyze({ text, configuration, kindByPath: kind }));
}

const drawnBy = (rule: Rule, example: Example): string =>
  annotate(example.text, analyzeExample(rule, example, example.text).findings, (finding: Located) =>
    usualSeverity(finding.rule, example.kind),
  );

const usualSeverity = ({ severity }: Rule, kind: Kind): string | undefined => severity[kind];

/** The page as its rule would draw it now. */
export const redraw = (page: string, rule: Rule): string =>
  page.replaceAll(fence, (_whole, ticks: string, language: string, settings: string, drawn: string) => {
    const example = exampleOf(language, settings, drawn);
    return `${ticks}${language}${settings ? ` ${settings}` : ''}\n${drawnBy(rule, example)}\n${ticks}`;
  });
