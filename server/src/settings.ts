import picomatch from 'picomatch/posix.js';
import type { ActiveRule, Configuration } from './engine/configuration.ts';
import { rules } from './rules/index.ts';
import type { Option, Preferences, Rule, Severity } from './rules/rule.ts';
import { kinds, type Kind } from './text/kind.ts';

/** Settings as they are used, from the editor or from a settings file. */
export interface Settings {
  readonly enable: boolean;
  readonly configuration: Configuration;
  /** The kind that a path tells, if any pattern matches it. Separators are slashes. */
  readonly kindOf: (path: string) => Kind | undefined;
}

/** Something in the settings that could not be read, and what is done instead. Never holds text of a note. */
export interface Problem {
  /** Where it stands: “rules.jargon-term”. */
  readonly where: string;
  readonly message: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

type Raw = Readonly<Record<string, unknown>>;

const isRecord = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** Reads raw settings. Never throws: what cannot be read takes its default and is told in `problems`. */
export function readSettings(raw: unknown): ReadSettings {
  const problems: Problem[] = [];
  const tell = (where: string, message: string): void => void problems.push({ where, message });
  const settings = isRecord(raw) ? raw : {};
  if (raw !== undefined && raw !== null && !isRecord(raw))
    tell('settings', 'should be a list of names and values; the defaults are used.');
  for (const name of Object.keys(settings))
    if (!known.has(name)) tell(name, `is no setting of Attune. There are: ${[...known].join(', ')}.`);
  const enable = typeof settings['enable'] === 'boolean' ? settings['enable'] : true;
  if (settings['enable'] !== undefined && typeof settings['enable'] !== 'boolean')
    tell('enable', 'should be true or false; true is used.');
  const configuration = { rules: activeRules(settings['rules'], tell), preferences: preferencesFrom(settings, tell) };
  return { settings: { enable, configuration, kindOf: kindsFrom(settings['kinds'], tell) }, problems };
}

type Tell = (where: string, message: string) => void;

const known = new Set(['enable', 'rules', 'words', 'acronyms', 'kinds', 'trace']);

const severities: ReadonlyMap<unknown, Severity> = new Map([
  ['hint', 'hint'],
  ['information', 'information'],
  ['info', 'information'],
  ['warning', 'warning'],
] as const);

function activeRules(raw: unknown, tell: Tell): readonly ActiveRule[] {
  const chosen = isRecord(raw) ? raw : {};
  if (raw !== undefined && raw !== null && !isRecord(raw))
    tell('rules', 'should name rules and how loud they are, such as {"long-sentence": "off"}; the defaults are used.');
  const ids = new Set(rules.map(({ id }) => id));
  for (const id of Object.keys(chosen))
    if (!ids.has(id)) tell(`rules.${id}`, `is no rule of Attune.${nearest(id, ids)}`);
  return rules.flatMap((rule) => activeRule(rule, chosen[rule.id], tell));
}

/** “off”, “on”, a severity, or `{severity, …options}`. */
function activeRule(rule: Rule, raw: unknown, tell: Tell): readonly ActiveRule[] {
  const where = `rules.${rule.id}`;
  const detailed = isRecord(raw) ? raw : {};
  const level = isRecord(raw) ? raw['severity'] : raw;
  if (level === 'off' || level === false) return [];
  const severity = severities.get(level);
  const isOn = severity !== undefined || level === 'on' || level === true || (isRecord(raw) && level === undefined);
  if (!isOn && level !== undefined && level !== null && level !== 'default')
    tell(where, 'should be “off”, “on”, “hint”, “information” or “warning”; the default is used.');
  if (rule.off && !isOn) return [];
  for (const name of Object.keys(detailed))
    if (name !== 'severity' && !Object.hasOwn(rule.options, name))
      tell(`${where}.${name}`, 'is no option of this rule.');
  return [{ rule, severity, options: optionsOf(rule.options, detailed, where, tell) }];
}

const optionsOf = (
  options: Readonly<Record<string, Option<unknown>>>,
  raw: Raw,
  where: string,
  tell: Tell,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const read = raw[name] === undefined ? option.default : option.decode(raw[name]);
      if (read === undefined) tell(`${where}.${name}`, `cannot be read; ${JSON.stringify(option.default)} is used.`);
      return [name, read ?? option.default];
    }),
  );

function preferencesFrom({ acronyms, words }: Raw, tell: Tell): Preferences {
  const fine = isRecord(words) ? words['fine'] : undefined;
  if (fine !== undefined && !isListOfText(fine)) tell('words.fine', 'should be a list of words; it is left out.');
  if (acronyms !== undefined && acronyms !== null && !isRecord(acronyms))
    tell(
      'acronyms',
      'should name letters and what they stand for, such as {"RSP": "resource specialist program"}; it is left out.',
    );
  return {
    fine: new Set(isListOfText(fine) ? fine.map((word) => word.toLowerCase()) : []),
    acronyms: new Map(
      isRecord(acronyms)
        ? Object.entries(acronyms).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
        : [],
    ),
  };
}

const isListOfText = (raw: unknown): raw is readonly string[] =>
  Array.isArray(raw) && raw.every((item) => typeof item === 'string');

function kindsFrom(raw: unknown, tell: Tell): Settings['kindOf'] {
  if (raw !== undefined && raw !== null && !isRecord(raw))
    tell('kinds', 'should name paths and kinds, such as {"**/letters/**": "caregiver-letter"}; it is left out.');
  const patterns = Object.entries(isRecord(raw) ? raw : {}).flatMap(([glob, named]) => {
    const kind = kinds.find((each) => each === named);
    if (!kind) tell(`kinds.${glob}`, `should be one of: ${kinds.join(', ')}.`);
    return kind ? [{ kind, matches: picomatch(glob, { dot: true, nocase: true }) }] : [];
  });
  return (path) =>
    patterns.find(({ matches }) => matches(path.replaceAll('\\', '/').replace(/^\//, '')) || matches(path))?.kind;
}

/** “Did you mean …?” for an id that is a slip away from one that exists. */
function nearest(id: string, ids: ReadonlySet<string>): string {
  const like = [...ids].find(
    (each) =>
      each.startsWith(id) ||
      id.startsWith(each) ||
      each.split('-').some((part) => part.length > 4 && id.includes(part)),
  );
  return like === undefined ? '' : ` Is “${like}” meant?`;
}
