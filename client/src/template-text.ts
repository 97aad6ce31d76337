/** What is known of a note before it is written. Knows no VS Code. */
export interface Known {
  readonly child?: string | undefined;
  readonly caregiver?: string | undefined;
  /** The day that a letter speaks of: “Monday, March 9”. */
  readonly day?: string | undefined;
}

/** In a snippet these mean something. */
const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, String.raw`\$&`);

/**
 * The snippet of a template with what is known in its stops, which stay stops: a name can still be changed, everywhere
 * at once.
 */
export function withKnown(snippet: string, known: Known): string {
  let filled = snippet;
  for (const [name, value] of Object.entries(known) as [string, string | undefined][])
    if (value !== undefined)
      filled = filled.replaceAll(
        new RegExp(String.raw`\$\{(\d+):\{${name}\\\}\}`, 'g'),
        (_, stop: string) => `\${${stop}:${escaped(value)}}`,
      );
  return filled;
}

const greeting = /\n(?:Dear|Hi|Hello)\b[^\n]*\n(?=\n)/;

/** The snippet opens with these lines: below the greeting of a letter, else at the top of its text. */
export function openingWith(snippet: string, lines: readonly string[]): string {
  if (lines.length === 0) return snippet;
  const opening = lines.map(escaped).join('\n');
  const end = snippet.indexOf('\n---\n', 1);
  const start = end < 0 ? 0 : end + '\n---\n'.length;
  const greeted = greeting.exec(snippet.slice(start));
  const at = greeted?.index === 0 || greeted ? start + greeted.index + greeted[0].length : start;
  return `${snippet.slice(0, at)}\n${opening}\n${snippet.slice(at)}`;
}

/** Lines as a snippet: their blanks are stops, in the order of writing. */
export function asStops(lines: readonly string[]): string {
  let stops = 0;
  return lines
    .join('\n')
    .split(/(\{[^{}\n]+\})/)
    .map((part) => (/^\{.*\}$/.test(part) ? `\${${String(++stops)}:${escaped(part)}}` : escaped(part)))
    .join('');
}
