import type { BlockRule, Context, DocumentRule } from '../rules/rule.ts';
import { applicable, type ApplicableRule, type Configuration } from './configuration.ts';

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

const known = new WeakMap<Configuration, Map<Context['kind'], Plan>>();

/** Made once for all notes of a kind that are read with the same settings. */
export function planFor(configuration: Configuration, context: Context): Plan {
  const plans = known.get(configuration) ?? new Map<Context['kind'], Plan>();
  const plan = plans.get(context.kind) ?? planOf(applicable(configuration, context));
  known.set(configuration, plans.set(context.kind, plan));
  return plan;
}

function planOf(rules: readonly ApplicableRule[]): Plan {
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
