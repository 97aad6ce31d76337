import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, YAMLParseError } from 'yaml';
import { readFile } from './fs.ts';
import { SettingsFileError } from './settings-file-error.ts';

/** The possible names of a settings file. The first one found is used. */
const settingsFileNames = ['.attune.yaml', '.attune.yml', '.attune.json'] as const;

/** Settings as read from a file. */
export interface SettingsFile {
  /** The path of the file. */
  readonly name: string;
  readonly raw: unknown;
}

/** The settings file in `folder`, or in the nearest folder above it. @throws SettingsFileError */
export async function findSettingsFile(folder: string): Promise<SettingsFile | undefined> {
  for (const name of settingsFileNames) {
    const file = path.join(folder, name);
    const text = await readIfThere(file);
    if (text !== undefined) return { name: file, raw: parseSettings(file, text) };
  }
  const above = path.dirname(folder);
  return above === folder ? undefined : findSettingsFile(above);
}

/** Reads the settings file at `file`. @throws SettingsFileError */
export async function readSettingsFile(file: string): Promise<SettingsFile> {
  const text = await readIfThere(file);
  if (text === undefined) throw new SettingsFileError(`${file}: there is no such settings file.`);
  return { name: file, raw: parseSettings(file, text) };
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (reason) {
    const code = (reason as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw new SettingsFileError(`${file} could not be read (${code}).`);
  }
}

function parseSettings(file: string, text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch (reason) {
    const [place] = reason instanceof YAMLParseError ? (reason.linePos ?? []) : [];
    const where = place ? `, line ${String(place.line)}, column ${String(place.col)}` : '';
    throw new SettingsFileError(`${file}${where} is not YAML yet: please look at the line and the one before it.`);
  }
}

/** For the server: the settings file of a document on disk. */
export async function settingsFileOf(uri: string): Promise<SettingsFile | undefined> {
  return uri.startsWith('file:') ? findSettingsFile(path.dirname(fileURLToPath(uri))) : undefined;
}
