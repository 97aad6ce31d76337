import { analyze } from '../engine/analysis.ts';
import { run } from '../engine/drive.ts';
import { mostRead, readablePart } from '../features/limits.ts';
import { SettingsFileError } from '../node/settings-file-error.ts';
import type { Severity } from '../rules/rule.ts';
import type { Kind } from '../text/kind.ts';
import type { Cache } from './cache.ts';
import { read, type Listed } from './files.ts';
import { fixesIn, type Format } from './interface.ts';
import { reportOf, type NoteReport } from './report.ts';
import { SettingsByFolder } from './settings-by-folder.ts';
import { compactReport, inColour, plain, textReport } from './text-format.ts';

/** Options for reading. Plain values, because they may be sent to a thread. */
export interface ReadOptions {
  readonly format: Format;
  readonly kind?: Kind | undefined;
  /** One settings file for all notes, instead of the nearest one. */
  readonly config?: string | undefined;
  readonly colour: boolean;
  /** The cache folder. */
  readonly cache?: string | undefined;
}

/** The result for one file. Plain values, because they may come from a thread. */
export interface Outcome {
  /** Its part of the output; undefined if it could not be read. */
  readonly output?: string | undefined;
  /** Lines for standard error. */
  readonly told: readonly string[];
  readonly severities: readonly Severity[];
}

/** Reads files and formats their findings as requested. Each thread has one. */
export class Reader {
  readonly #options: ReadOptions;
  readonly #settings: SettingsByFolder;
  /** Opened when the first note is read. */
  readonly #cache: () => Promise<Cache | undefined>;
  #told: string[] = [];

  /** `program` is the running file. */
  constructor(options: ReadOptions, program: string) {
    this.#options = options;
    this.#settings = new SettingsByFolder(options.config, (line) => this.#told.push(line));
    let cache: Promise<Cache | undefined> | undefined;
    this.#cache = () => (cache ??= this.#open(program));
  }

  /** @throws SettingsFileError */
  async read(listed: Listed): Promise<Outcome> {
    try {
      const found = read(listed);
      if ('problem' in found) return this.#outcome(`${listed.file} ${found.problem}\n`);
      const text = readablePart(found.text);
      if (text.length < found.text.length)
        this.#told.push(`${listed.file} is very long: its first ${String(mostRead)} characters were read.\n`);
      const report = await this.#report(listed.file, text);
      const severities = [...new Set(report.diagnostics.map(({ severity }) => severity))];
      return { ...this.#outcome(), output: this.#format({ file: listed.file, ...report }, text), severities };
    } catch (reason) {
      if (reason instanceof SettingsFileError) throw reason;
      // only the name of the error: its message could contain words of the note
      const name = reason instanceof Error ? reason.name : 'unknown reason';
      return this.#outcome(`${listed.file} could not be read to its end (${name}).\n`);
    }
  }

  #outcome(...told: string[]): Outcome {
    const all = [...this.#told, ...told];
    this.#told = [];
    return { told: all, severities: [] };
  }

  async #report(file: string, text: string): Promise<NoteReport> {
    const { configuration, enable, kindOf, written } = await this.#settings.for(file);
    const kindByPath = this.#options.kind ?? kindOf(file);
    const fixes = fixesIn[this.#options.format];
    const cache = await this.#cache();
    const entry = cache?.entry(text, [written, kindByPath ?? '', fixes]);
    const known = entry && cache?.get(entry);
    if (known !== undefined) return known as NoteReport;
    const active = enable ? configuration : { ...configuration, rules: [] };
    const report = reportOf(run(analyze({ text, configuration: active, kindByPath })), fixes);
    if (entry) cache?.put(entry, report);
    return report;
  }

  /** JSON is one element of an array, without the comma and line break around it. */
  #format(report: NoteReport & { readonly file: string }, text: string): string {
    const { colour, format } = this.#options;
    if (format === 'text') return textReport(report, text, colour ? inColour : plain);
    if (format === 'compact') return compactReport(report);
    return JSON.stringify([report], null, 2).slice('[\n'.length, -'\n]'.length);
  }

  async #open(program: string): Promise<Cache | undefined> {
    const { cache: folder } = this.#options;
    if (folder === undefined) return undefined;
    try {
      const { Cache } = await import('./cache.ts');
      return new Cache(folder, program);
    } catch (reason) {
      const { code = 'unknown reason' } = reason as NodeJS.ErrnoException;
      this.#told.push(`${folder} cannot hold a cache (${code}); the notes are read without one.\n`);
      return undefined;
    }
  }
}
