import type { Analysis } from '../../server/src/engine/analysis.ts';
import { defineBlockRule, type Rule } from '../../server/src/rules/rule.ts';
import type { Kind } from '../../server/src/text/kind.ts';
import { analyzed, usual } from './analyze.ts';

/** A rule that flags a word, with the severity, family and so on that a test needs. */
export const flagging = (word: string, about: Partial<Rule> = {}): Rule =>
  defineBlockRule({
    id: `${word}-rule`,
    title: '',
    family: 'jargon',
    severity: { 'caregiver-letter': 'information', 'session-note': 'hint' },
    source: [],
    options: {},
    *check(block) {
      const start = block.source.indexOf(word);
      if (start >= 0) yield { span: { start, end: start + word.length }, message: word, rewrites: () => [] };
    },
    ...(about as object),
  });

/** The analysis of a text with only these rules. */
export const withRules = (
  text: string,
  kind: Kind | undefined,
  ...rules: (Rule | { rule: Rule; severity: 'hint' | 'warning' })[]
): Analysis =>
  analyzed(text, kind, {
    ...usual,
    rules: rules.map((rule) => ({ options: {}, ...('rule' in rule ? rule : { rule }) })),
  });
