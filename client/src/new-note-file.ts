/** Where a new note is saved, following the pattern in the settings. Does not depend on VS Code. */

export interface NewNote {
  readonly child?: string | undefined;
  /** `2026-03-09` */
  readonly date: string;
  readonly prefix: string;
  readonly kind: string;
}

/** The placeholders a pattern may contain. */
const names = ['child', 'date', 'prefix', 'kind'] as const;

export const asksForChild = (pattern: string): boolean => pattern.includes('{child}');

/** File names that some operating system reserves. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** `J.A.` → `J.A`: a file or folder name that is valid on every system. Empty if nothing is left. */
export function fileName(text: string): string {
  const name = text
    .trim()
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '');
  return reserved.test(name) ? `${name}-` : name;
}

/** The path of a new note relative to a folder, with slashes; or what to change in the pattern. */
export function pathFor(pattern: string, note: NewNote): { readonly path: string } | { readonly problem: string } {
  const unknown = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).find((name) => !isKnown(name));
  if (unknown !== undefined)
    return { problem: `“{${unknown}}” is not known there. There are: ${names.map((name) => `{${name}}`).join(', ')}.` };
  const filled = pattern
    .trim()
    .replaceAll('\\', '/')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => fileName(note[name as (typeof names)[number]] ?? ''));
  const parts = filled.split('/').filter((part) => part !== '' && part !== '.');
  if (/^(?:\/|[a-z]:)/i.test(filled) || parts.includes('..'))
    return { problem: 'It should lead to a place inside the folder, such as “notes/{child}/{date}-{prefix}.md”.' };
  if (!/\.(?:md|markdown)$/i.test(parts.at(-1) ?? ''))
    return { problem: 'It should end in “.md”, so that Attune knows the file as a note.' };
  return { path: parts.join('/') };
}

const isKnown = (name: string): boolean => (names as readonly string[]).includes(name);

/** Alternative names where the file already exists: `note-2.md`, `note-3.md` … */
export const numbered = (path: string, number: number): string =>
  number < 2 ? path : path.replace(/(\.[^./]+)$/, `-${String(number)}$1`);
