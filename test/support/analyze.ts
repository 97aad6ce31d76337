import { analyze, type Analysis } from '../../server/src/engine/analysis.ts';
import { run } from '../../server/src/engine/drive.ts';
import { readSettings } from '../../server/src/settings.ts';
import type { Kind } from '../../server/src/text/kind.ts';

/** The default configuration. */
export const usual = readSettings({}).settings.configuration;

/** The analysis of a single text. */
export const analyzed = (text: string, kindByPath?: Kind, configuration = usual): Analysis =>
  run(analyze({ text, configuration, kindByPath }));

/** The findings in a form that helps the reader of a failing test: “rule-id: words”. */
export const foundIn = ({ findings, snapshot: { text } }: Pick<Analysis, 'findings' | 'snapshot'>): string[] =>
  findings.map(({ at, rule }) => `${rule.id}: ${text.slice(at.start, at.end)}`);

/** Everything about the findings except their functions. */
export const summaryOf = ({ findings }: Analysis): unknown[] =>
  findings.map(({ at, base, message, rewrites, rule, severity }) => ({
    at,
    base,
    message,
    rule: rule.id,
    severity,
    rewrites: rewrites(),
  }));
