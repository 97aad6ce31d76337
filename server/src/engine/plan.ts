import type { BlockRule, DocumentRule } from '../rules/rule.ts';
import type { ApplicableRule } from './configuration.ts';

type Applicable<R> = Omit<ApplicableRule, 'rule'> & { readonly rule: R };

/** Rules as they are asked: made once for all that is read with the same settings. */
export interface Plan {
  readonly blockRules: readonly Applicable<BlockRule>[];
  /** Each with the number of its reading. */
  readonly documentRules: readonly (Applicable<DocumentRule> & { readonly reading: number })[];
  /** The ways in which facts are read; some rules share one. */
  readonly readings: readonly Reading[];
}

type Reading = Pick<DocumentRule, 'counts' | 'read'>;

export function planOf(rules: readonly ApplicableRule[]): Plan {
  const blockRules: Applicable<BlockRule>[] = [];
  const documentRules: Plan['documentRules'][number][] = [];
  const readings: Reading[] = [];
  for (const { rule, ...applicable } of rules) {
    if (rule.scope === 'block') blockRules.push({ ...applicable, rule });
    else {
      const known = readings.findIndex(({ read }) => read === rule.read);
      const reading = known >= 0 ? known : readings.push(rule) - 1;
      documentRules.push({ ...applicable, rule, reading });
    }
  }
  return { blockRules, documentRules, readings };
}
