import picomatch from 'picomatch/posix.js';
import type { ActiveRule, Configuration } from './engine/configuration.ts';
import { usualTrigger } from './note/last-time.ts';
import { rules } from './rules/index.ts';
import type { Options, Rule, Severity } from './rules/rule.ts';
import { kinds, type Kind } from './text/kind.ts';

/** Validated settings, from the editor or from a settings file. */
export interface Settings {
  readonly enable: boolean;
  /** Show above each heading what its section holds? */
  readonly codeLens: boolean;
  readonly configuration: Configuration;
  /** The kind that a path implies, if a pattern matches it. Separators are slashes. */
  readonly kindOf: (path: string) => Kind | undefined;
  /** The character that requests what is held in mind from last time; empty for none. */
  readonly heldInMindTrigger: string;
}

/** A setting that could not be read, and what is used instead. Never contains text of a note. */
export interface Problem {
  /** The name of the setting: “rules.jargon-term”. */
  readonly where: string;
  readonly message: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

type Raw = Readonly<Record<string, unknown>>;
type Tell = (where: string, message: string) => void;

/** The last three are used by the client: where it puts new notes, which notes it looks at, and what it traces. */
const names = [
  'enable',
  'rules',
  'words',
  'acronyms',
  'kinds',
  'budget',
  'codeLens',
  'heldInMind',
  'newNote',
  'rhythm',
  'trace',
];

/** At the end of a working day, nobody takes in more than this. */
const usualBudget = 8;

/** Reads raw settings. Never throws: a setting that cannot be read gets its default and is reported in `problems`. */
export function readSettings(raw: unknown): ReadSettings {
  const problems: Problem[] = [];
  const tell: Tell = (where, message) => problems.push({ where, message });
  const settings = recordIn(raw, tell, 'settings', 'should be a list of names and values; the defaults are used.');
  for (const name of Object.keys(settings))
    if (!names.includes(name)) tell(name, `is no setting of Attune. There are: ${names.join(', ')}.`);
  const configuration = {
    rules: activeRules(settings['rules'], tell),
    preferences: { fine: fineWords(settings['words'], tell), acronyms: knownLetters(settings['acronyms'], tell) },
    budget: budgetIn(settings['budget'], tell),
  };
  const enable = flagIn('enable', settings['enable'], tell);
  const codeLens = flagIn('codeLens', settings['codeLens'], tell);
  const heldInMindTrigger = triggerIn(settings['heldInMind'], tell);
  const kindOf = kindsFrom(settings['kinds'], tell);
  return { settings: { enable, codeLens, configuration, kindOf, heldInMindTrigger }, problems };
}

const isRecord = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** An object of names and values; empty if it is anything else. */
function recordIn(raw: unknown, tell: Tell, where: string, message: string): Raw {
  if (isRecord(raw)) return raw;
  if (raw !== undefined && raw !== null) tell(where, message);
  return {};
}

function budgetIn(raw: unknown, tell: Tell): number {
  if (typeof raw === 'number' && Number.isInteger(raw) && raw >= 0) return raw;
  if (raw !== undefined) tell('budget', `should be a whole number, 0 for no limit; ${String(usualBudget)} is used.`);
  return usualBudget;
}

function triggerIn(raw: unknown, tell: Tell): string {
  const expected = 'should hold a trigger, such as {"trigger": "@"}; the default is used.';
  const { trigger = usualTrigger } = recordIn(raw, tell, 'heldInMind', expected);
  if (typeof trigger === 'string' && /^[^\s\p{L}\p{N}]?$/u.test(trigger)) return trigger;
  tell('heldInMind.trigger', 'should be one character that is no letter and no number, or empty; “@” is used.');
  return usualTrigger;
}

function flagIn(where: string, raw: unknown, tell: Tell): boolean {
  if (typeof raw === 'boolean') return raw;
  if (raw !== undefined) tell(where, 'should be true or false; true is used.');
  return true;
}

const severities: ReadonlyMap<unknown, Severity> = new Map([
  ['hint', 'hint'],
  ['information', 'information'],
  ['info', 'information'],
  ['warning', 'warning'],
] as const);

function activeRules(raw: unknown, tell: Tell): readonly ActiveRule[] {
  const expected = 'should name rules and how loud they are, such as {"long-sentence": "off"}; the defaults are used.';
  const chosen = recordIn(raw, tell, 'rules', expected);
  const ids = rules.map(({ id }) => id);
  for (const id of Object.keys(chosen))
    if (!ids.includes(id)) tell(`rules.${id}`, `is no rule of Attune.${nearest(id, ids)}`);
  return rules.flatMap((rule) => activeRule(rule, chosen[rule.id], tell) ?? []);
}

/** “off”, “on”, a severity, or `{severity, …options}`. */
function activeRule(rule: Rule, raw: unknown, tell: Tell): ActiveRule | undefined {
  const where = `rules.${rule.id}`;
  const detailed = isRecord(raw) ? raw : {};
  const level = levelOf(isRecord(raw) ? (raw['severity'] ?? 'on') : raw);
  if (level === undefined)
    tell(where, 'should be “off”, “on”, “hint”, “information” or “warning”; the default is used.');
  if (level === 'off' || (rule.off && (level === undefined || level === 'default'))) return undefined;
  return { rule, severity: severities.get(level), options: optionsOf(rule.options, detailed, where, tell) };
}

/** The level that the user wrote, in one spelling; undefined if it is invalid. */
function levelOf(raw: unknown): Severity | 'on' | 'off' | 'default' | undefined {
  if (raw === undefined || raw === null || raw === 'default') return 'default';
  if (raw === 'on' || raw === true) return 'on';
  return raw === 'off' || raw === false ? 'off' : severities.get(raw);
}

function optionsOf(options: Options, raw: Raw, where: string, tell: Tell): Readonly<Record<string, unknown>> {
  for (const name of Object.keys(raw))
    if (name !== 'severity' && !Object.hasOwn(options, name)) tell(`${where}.${name}`, 'is no option of this rule.');
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const read = raw[name] === undefined ? option.default : option.decode(raw[name]);
      if (read === undefined) tell(`${where}.${name}`, `cannot be read; ${JSON.stringify(option.default)} is used.`);
      return [name, read ?? option.default];
    }),
  );
}

function fineWords(raw: unknown, tell: Tell): ReadonlySet<string> {
  const { fine = [] } = recordIn(raw, tell, 'words', 'should hold a list, such as {"fine": ["gait"]}; it is left out.');
  const words = Array.isArray(fine) ? fine.filter((word) => typeof word === 'string') : [];
  if (!Array.isArray(fine) || words.length < fine.length) tell('words.fine', 'should be a list of words.');
  return new Set(words.map((word) => word.toLowerCase()));
}

function knownLetters(raw: unknown, tell: Tell): ReadonlyMap<string, string> {
  const expected = 'should name letters and what they stand for, such as {"RSP": "resource specialist program"}.';
  const letters = new Map<string, string>();
  for (const [name, meaning] of Object.entries(recordIn(raw, tell, 'acronyms', expected)))
    if (typeof meaning === 'string') letters.set(name, meaning);
    else tell(`acronyms.${name}`, 'should be what the letters stand for.');
  return letters;
}

function kindsFrom(raw: unknown, tell: Tell): Settings['kindOf'] {
  const expected = 'should name paths and kinds, such as {"**/letters/**": "caregiver-letter"}; it is left out.';
  const patterns = Object.entries(recordIn(raw, tell, 'kinds', expected)).flatMap(([glob, named]) => {
    const kind = kinds.find((each) => each === named);
    const matches = matcherOf(glob);
    if (!kind) tell(`kinds.${glob}`, `should be one of: ${kinds.join(', ')}.`);
    if (!matches) tell(`kinds.${glob}`, 'is no pattern for paths.');
    return kind && matches ? [{ kind, matches }] : [];
  });
  return (path) => {
    const slashed = path.replaceAll('\\', '/');
    return patterns.find(({ matches }) => matches(slashed) || matches(slashed.replace(/^\//, '')))?.kind;
  };
}

function matcherOf(glob: string): ((path: string) => boolean) | undefined {
  try {
    return picomatch(glob, { dot: true, nocase: true });
  } catch {
    return undefined; // empty, or far too long
  }
}

/** Suggests an existing id that is only slightly different. */
function nearest(id: string, ids: readonly string[]): string {
  const like = ids.find((each) => each.startsWith(id) || id.startsWith(each) || sharesPart(each, id));
  return like === undefined ? '' : ` Is “${like}” meant?`;
}

const sharesPart = (id: string, other: string): boolean =>
  id.split('-').some((part) => part.length > 4 && other.includes(part));
