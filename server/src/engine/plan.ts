import type { BlockRule, Context, DocumentRule, ReadAhead, Severity } from '../rules/rule.ts';
import { applicable, type ApplicableRule, type Configuration } from './configuration.ts';

type Applicable<R> = Omit<ApplicableRule, 'rule'> & { readonly rule: R };

/**
 * A block rule as it is asked of each block. What is asked of it stands here once more, where it is found at the same place for all
 * of them: each rule has other fields, and looking for one among them took as long as many a question.
 */
class PlannedRule {
  readonly rule: BlockRule;
  readonly loudness: Severity;
  readonly options: Applicable<BlockRule>['options'];
  readonly mayFind: BlockRule['mayFind'];
  readonly check: BlockRule['check'];

  constructor({ loudness, options, rule }: Applicable<BlockRule>) {
    this.rule = rule;
    this.loudness = loudness;
    this.options = options;
    this.mayFind = rule.mayFind;
    this.check = rule.check;
  }
}

/** A way in which facts are read, for the same reason. */
class Reading {
  readonly read: DocumentRule['read'];
  readonly counts: DocumentRule['counts'];

  constructor({ counts, read }: DocumentRule) {
    this.read = read;
    this.counts = counts;
  }
}

/** Rules as they are asked: made once for all that is read with the same settings. */
export interface Plan {
  readonly blockRules: readonly PlannedRule[];
  /** Each with the number of its reading. */
  readonly documentRules: readonly (Applicable<DocumentRule> & { readonly reading: number })[];
  /** The ways in which facts are read; some rules share one. */
  readonly readings: readonly Reading[];
  /** What the rules have read ahead, each once. */
  readonly readersAhead: readonly ReadAhead[];
}

const known = new WeakMap<Configuration, Map<Context['kind'], Plan>>();

/** Made once for all notes of a kind that are read with the same settings. */
export function planFor(configuration: Configuration, context: Context): Plan {
  const plans = known.get(configuration) ?? new Map<Context['kind'], Plan>();
  const plan = plans.get(context.kind) ?? planOf(applicable(configuration, context));
  known.set(configuration, plans.set(context.kind, plan));
  return plan;
}

function planOf(rules: readonly ApplicableRule[]): Plan {
  const blockRules: PlannedRule[] = [];
  const documentRules: Plan['documentRules'][number][] = [];
  const readings: Reading[] = [];
  const readersAhead = new Set<ReadAhead>();
  for (const { rule, ...applicable } of rules) {
    if (rule.readAhead) readersAhead.add(rule.readAhead);
    if (rule.scope === 'block') blockRules.push(new PlannedRule({ ...applicable, rule }));
    else {
      const known = readings.findIndex(({ read }) => read === rule.read);
      const reading = known >= 0 ? known : readings.push(new Reading(rule)) - 1;
      documentRules.push({ ...applicable, rule, reading });
    }
  }
  return { blockRules, documentRules, readings, readersAhead: [...readersAhead] };
}
