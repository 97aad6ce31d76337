import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from './protocol.ts';
import type * as Reading from './settings.ts';
import type { ReadSettings, Settings } from './settings.ts';

/**
 * Reads the raw settings from the settings file that applies to a document, if there is one. Rejects with a message for
 * the user if the file cannot be read.
 */
export type ReadFile = (uri: string) => Promise<{ readonly name: string; readonly raw: unknown } | undefined>;

/** The settings files that may lie beside the notes. */
export const settingsFilePattern = '**/.attune.{yaml,yml,json}';

/**
 * Reading settings requires all rules, which are half of what a server loads. So in the build it is a file of its own.
 * While it loads, an editor that has its answer to `initialize` can get ready.
 */
export const loadRules = (): Promise<typeof Reading> => import('./settings.ts');

/** Settings by document: those of the editor, overridden by those of the settings file beside the notes. */
export class SettingsSource {
  readonly #byUri = new Map<string, Promise<Settings>>();
  /** The last valid settings of each document: a mistake in the file does not take them away. */
  readonly #good = new Map<string, Settings>();
  /** The messages shown, and the documents that each still applies to. */
  readonly #told = new Map<string, Set<string>>();
  /**
   * Settings by their source text. Notes with the same settings share one object, and what is derived from it.
   * Otherwise fifty notes would keep thousands of lists of options.
   */
  readonly #read = new Map<string, ReadSettings>();
  readonly #connection: Connection;
  readonly #readFile: ReadFile | undefined;
  readonly #listeners: (() => void)[] = [];
  #canAsk = false;
  /** The settings that a client pushes if it cannot be asked for them. */
  #pushed: unknown = {};

  constructor(connection: Connection, readFile: ReadFile | undefined) {
    this.#connection = connection;
    this.#readFile = readFile;
    connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
      this.#pushed = sectionOf(settings) ?? this.#pushed;
      this.#changed();
    });
    connection.onDidChangeWatchedFiles(() => {
      this.#changed();
    });
  }

  start(capabilities: ClientCapabilities, initializationOptions: unknown): void {
    this.#canAsk = capabilities.workspace?.configuration === true;
    this.#pushed = sectionOf(initializationOptions) ?? initializationOptions ?? {};
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** The settings for a document. Never rejects. */
  for(uri: string): Promise<Settings> {
    let settings = this.#byUri.get(uri);
    if (!settings) this.#byUri.set(uri, (settings = this.#settingsFor(uri)));
    return settings;
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
    this.#good.delete(uri);
    this.#tell(uri, []);
  }

  #changed(): void {
    this.#byUri.clear();
    this.#read.clear();
    for (const listener of this.#listeners) listener();
  }

  async #settingsFor(uri: string): Promise<Settings> {
    const editor = await this.#fromEditor(uri);
    try {
      const file = await this.#readFile?.(uri);
      const { problems, settings } = await this.#readOnce(
        file ? { ...asRecord(editor), ...asRecord(file.raw) } : editor,
      );
      const origin = file ? `${file.name} or the settings` : 'Settings';
      this.#tell(
        uri,
        problems.map(({ message, where }) => `${origin} of Attune: ${where} ${message}`),
      );
      this.#good.set(uri, settings);
      return settings;
    } catch (reason) {
      const what = reason instanceof Error ? reason.message : 'the settings file could not be read.';
      this.#tell(uri, [`Attune: ${what} The last good settings stay in use.`]);
      return this.#good.get(uri) ?? (await this.#readOnce(editor)).settings;
    }
  }

  async #readOnce(raw: unknown): Promise<ReadSettings> {
    const { readSettings } = await loadRules();
    const key = jsonOf(raw);
    const known = key === undefined ? undefined : this.#read.get(key);
    if (known) return known;
    const read = readSettings(raw);
    if (key !== undefined) this.#read.set(key, read);
    return read;
  }

  async #fromEditor(uri: string): Promise<unknown> {
    if (!this.#canAsk) return this.#pushed;
    try {
      return (await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'attune' })) as unknown;
    } catch {
      return this.#pushed; // a client that claims it can be asked, but cannot
    }
  }

  /**
   * Reports problems with the settings of a document. Each message is shown once, until it no longer applies to any
   * document.
   */
  #tell(uri: string, messages: readonly string[]): void {
    for (const [message, uris] of this.#told) {
      if (!messages.includes(message)) uris.delete(uri);
      if (uris.size === 0) this.#told.delete(message);
    }
    for (const message of messages) {
      const uris = this.#told.get(message);
      if (uris) uris.add(uri);
      else {
        this.#told.set(message, new Set([uri]));
        void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
      }
    }
  }
}

/** Undefined for values that JSON cannot represent, such as YAML that contains itself. */
function jsonOf(raw: unknown): string | undefined {
  try {
    return JSON.stringify(raw);
  } catch {
    return undefined;
  }
}

const asRecord = (raw: unknown): Record<string, unknown> =>
  typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};

const sectionOf = (settings: unknown): unknown => asRecord(settings)['attune'];
