import { bytesOfRows, bytesOfText, Rows } from './rows.ts';

/**
 * What the build knows beforehand, as one file beside the bundles that all of them read: the vocabulary, the lexicon and all
 * patterns, compiled. The entry points provide its bytes before anything else is loaded. Where the sources run as they are
 * nothing is provided: words get their numbers, and patterns are compiled, while modules load.
 */
export type Section = (typeof sections)[number];

const sections = ['stamp', 'words', 'heads', 'entries', 'tables', 'sets', 'wholes', 'programs', 'anchors'] as const;

let data: Rows | undefined;

/**
 * Makes the file known. Call it once, before the modules load that ask for its sections.
 *
 * @param stamp what the build wrote into the bundle and into the file alike
 * @throws Error when the file belongs to another build
 */
export function provide(bytes: Uint8Array, stamp: string): void {
  const rows = new Rows(bytes);
  if (rows.length !== sections.length || rows.textAt(sections.indexOf('stamp')) !== stamp)
    throw new Error('The file “attune.data” belongs to another version of Attune: please install Attune again.');
  data = rows;
}

/** The bytes of a section; undefined where nothing was provided for it. */
export function section(name: Section): Uint8Array | undefined {
  const row = sections.indexOf(name);
  return data?.has(row) ? data.bytesAt(row) : undefined;
}

/** The file, or that part of it that is there. Written while the project is built. */
export const packed = (contents: Readonly<Partial<Record<Section, Uint8Array>>>, stamp: string): Uint8Array =>
  bytesOfRows(sections.map((name) => (name === 'stamp' ? bytesOfText(stamp) : (contents[name] ?? new Uint8Array()))));
