import path from 'node:path';
import { findSettingsFile, readSettingsFile, type SettingsFile } from '../node/settings-file.ts';
import { readSettings, type Settings } from '../settings.ts';
import { standardInput } from './files.ts';

/** The settings of a folder, and the text that represents them in cache keys. */
interface FolderSettings extends Settings {
  /** Equal for settings that were written in the same way. */
  readonly written: string;
}

/** The settings of each folder, looked up once. */
export class SettingsByFolder {
  readonly #folders = new Map<string, Promise<FolderSettings>>();
  readonly #config: string | undefined;
  readonly #tell: (line: string) => void;

  /** `config` names one file for all folders. `tell` receives each line about a setting that is not understood. */
  constructor(config: string | undefined, tell: (line: string) => void) {
    this.#config = config;
    this.#tell = tell;
  }

  /** @throws SettingsFileError */
  for(file: string): Promise<FolderSettings> {
    const folder = file === standardInput ? process.cwd() : path.dirname(path.resolve(file));
    let settings = this.#folders.get(folder);
    if (!settings) this.#folders.set(folder, (settings = this.#read(folder)));
    return settings;
  }

  async #read(folder: string): Promise<FolderSettings> {
    const file: SettingsFile | undefined =
      this.#config === undefined ? await findSettingsFile(folder) : await readSettingsFile(this.#config);
    const { problems, settings } = readSettings(file?.raw ?? {});
    for (const { message, where } of problems) this.#tell(`${file?.name ?? 'Settings'}: ${where} ${message}\n`);
    return { ...settings, written: JSON.stringify(file?.raw ?? {}) };
  }
}
