import { analyze, type Analysis } from '../../server/src/engine/analysis.ts';
import { run } from '../../server/src/engine/drive.ts';
import { readSettings } from '../../server/src/settings.ts';
import type { Kind } from '../../server/src/text/kind.ts';

/** Everything as it is before anybody sets anything. */
export const usual = readSettings({}).settings.configuration;

/** The analysis of a text on its own. */
export const analyzed = (text: string, kindByPath?: Kind, configuration = usual): Analysis =>
  run(analyze({ text, configuration, kindByPath }));

/** What is found, as a reader of a failing test wants to see it: “rule-id: words”. */
export const foundIn = ({ findings, snapshot: { text } }: Pick<Analysis, 'findings' | 'snapshot'>): string[] =>
  findings.map(({ at, rule }) => `${rule.id}: ${text.slice(at.start, at.end)}`);

/** All that can be told of the findings but for their functions. */
export const summaryOf = ({ findings }: Analysis): unknown[] =>
  findings.map(({ at, base, message, rewrites, rule, severity }) => ({
    at,
    base,
    message,
    rule: rule.id,
    severity,
    rewrites: rewrites(),
  }));
