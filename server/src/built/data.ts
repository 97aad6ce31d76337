import { bytesOfRows, bytesOfText, Rows } from './rows.ts';

/**
 * The data that the build prepares, in one file that all bundles read: the vocabulary, the lexicon and all patterns,
 * compiled. Entry points provide its bytes before anything else is loaded. If the sources run unbundled, nothing is
 * provided: words get their numbers, and patterns are compiled, while modules load.
 */
export type Section = (typeof sections)[number];

const sections = ['stamp', 'words', 'heads', 'entries', 'tables', 'sets', 'wholes', 'programs', 'anchors'] as const;

let data: Rows | undefined;

/**
 * Provides the file. Call it once, before loading the modules that read its sections.
 *
 * @param stamp an identifier that the build writes both into the bundle and into the file
 * @throws Error if the file belongs to another build
 */
export function provide(bytes: Uint8Array, stamp: string): void {
  const rows = new Rows(bytes);
  if (rows.length !== sections.length || rows.textAt(sections.indexOf('stamp')) !== stamp)
    throw new Error('The file “attune.data” belongs to another version of Attune: please install Attune again.');
  data = rows;
}

/** The bytes of a section, or undefined if none were provided. */
export function section(name: Section): Uint8Array | undefined {
  const row = sections.indexOf(name);
  return data?.has(row) ? data.bytesAt(row) : undefined;
}

/** The file with these sections. Called during the build. */
export const packed = (contents: Readonly<Partial<Record<Section, Uint8Array>>>, stamp: string): Uint8Array =>
  bytesOfRows(sections.map((name) => (name === 'stamp' ? bytesOfText(stamp) : (contents[name] ?? new Uint8Array()))));
