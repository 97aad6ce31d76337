import type { BlockRule, Context, DocumentRule, ReadAhead, Severity } from '../rules/rule.ts';
import { applicable, type ApplicableRule, type Configuration } from './configuration.ts';

type Applicable<R> = Omit<ApplicableRule, 'rule'> & { readonly rule: R };

/**
 * A block rule with copies of the fields that are read for each block. The rules themselves have different hidden classes,
 * so that V8 has to search for each field that is read from them, which took as long as many of the checks. All objects of
 * this class have the same hidden class.
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

/** How facts of one kind are read from a block. It is a class for the same reason. */
class Reading {
  readonly read: DocumentRule['read'];
  readonly counts: DocumentRule['counts'];

  constructor({ counts, read }: DocumentRule) {
    this.read = read;
    this.counts = counts;
  }
}

/**
 * The rules for one kind of note, ready to run. It is made once for all notes of that kind that are read with the same
 * settings.
 */
export interface Plan {
  readonly blockRules: readonly PlannedRule[];
  /** Each with the index of its reading in `readings`. */
  readonly documentRules: readonly (Applicable<DocumentRule> & { readonly reading: number })[];
  /** The ways in which facts are read. Some rules share one. */
  readonly readings: readonly Reading[];
  /** The distinct `readAhead` functions of all rules. */
  readonly readersAhead: readonly ReadAhead[];
}

const known = new WeakMap<Configuration, Map<Context['kind'], Plan>>();

/** The plan for a configuration and a kind. Made once for all notes that share them. */
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
