import path from 'node:path';
import { analyze } from '../engine/analysis.ts';
import { run } from '../engine/drive.ts';
import { findSettingsFile, readSettingsFile, type SettingsFile } from '../node/settings-file.ts';
import type { Severity } from '../rules/rule.ts';
import { readSettings, type Settings } from '../settings.ts';
import type { Kind } from '../text/kind.ts';
import { sources, standardInput } from './files.ts';
import { reportOf, type FileReport } from './report.ts';
import { inColour, plain, textReport } from './text-format.ts';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Severity | 'never';
  readonly kind?: Kind | undefined;
  readonly config?: string | undefined;
  readonly colour: boolean;
}

/** Where the output goes; a test reads it from here. */
export interface Output {
  readonly write: (text: string) => void;
  readonly tell: (text: string) => void;
}

/** Exit codes: nothing at or above `--fail-on`; findings; could not run. */
export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2 } as const;

const rank: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2 };

/** Checks every text that `paths` name. What cannot be read is told by name, and the rest is still checked. */
export async function check(paths: readonly string[], options: CheckOptions, output: Output): Promise<number> {
  const settings = new SettingsByFolder(options.config, output);
  const reports: FileReport[] = [];
  let unread = 0;
  for await (const source of sources(paths)) {
    if ('problem' in source) {
      unread++;
      output.tell(`${source.file} ${source.problem}\n`);
      continue;
    }
    const report = await checkOne(source, settings, options);
    reports.push(report);
    if (options.format === 'text') output.write(textReport(report, source.text, options.colour ? inColour : plain));
  }
  output.write(options.format === 'json' ? `${JSON.stringify(reports, null, 2)}\n` : summary(reports.length, unread));
  if (reports.length === 0 && unread === 0) output.tell('There is no Markdown here to read.\n');
  return exitCodeOf(reports, unread, options.failOn);
}

function exitCodeOf(reports: readonly FileReport[], unread: number, failOn: CheckOptions['failOn']): number {
  if (unread > 0 || reports.length === 0) return exitCodes.couldNotRun;
  const isLoud = reports.some(({ diagnostics }) =>
    diagnostics.some(({ severity }) => failOn !== 'never' && rank[severity] >= rank[failOn]),
  );
  return isLoud ? exitCodes.findings : exitCodes.clean;
}

async function checkOne(
  source: { readonly file: string; readonly text: string },
  settings: SettingsByFolder,
  { kind }: CheckOptions,
): Promise<FileReport> {
  const { configuration, enable, kindOf } = await settings.for(source.file);
  const active = enable ? configuration : { ...configuration, rules: [] };
  const analysis = run(analyze({ text: source.text, configuration: active, kindByPath: kind ?? kindOf(source.file) }));
  return reportOf(source.file, analysis);
}

const summary = (read: number, unread: number): string =>
  `${String(read)} ${read === 1 ? 'text' : 'texts'} read${unread > 0 ? `, ${String(unread)} could not be` : ''}.\n`;

/** The settings in force in a folder; looked up once for each. */
class SettingsByFolder {
  readonly #folders = new Map<string, Promise<Settings>>();
  readonly #config: string | undefined;
  readonly #output: Output;
  readonly #told = new Set<string>();

  constructor(config: string | undefined, output: Output) {
    this.#config = config;
    this.#output = output;
  }

  /** @throws SettingsFileError */
  for(file: string): Promise<Settings> {
    const folder = file === standardInput ? process.cwd() : path.dirname(path.resolve(file));
    let settings = this.#folders.get(folder);
    if (!settings) this.#folders.set(folder, (settings = this.#read(folder)));
    return settings;
  }

  async #read(folder: string): Promise<Settings> {
    const file: SettingsFile | undefined =
      this.#config === undefined ? await findSettingsFile(folder) : await readSettingsFile(this.#config);
    const { problems, settings } = readSettings(file?.raw ?? {});
    for (const { message, where } of problems) {
      const line = `${file?.name ?? 'Settings'}: ${where} ${message}\n`;
      if (!this.#told.has(line)) this.#output.tell(line);
      this.#told.add(line);
    }
    return settings;
  }
}
