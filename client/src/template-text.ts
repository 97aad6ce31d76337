import { templates } from './templates.generated.ts';

/** A template that a note can begin with. */
export interface Template {
  readonly prefix: string;
  readonly title: string;
  readonly kind: string;
  readonly when: string;
  readonly snippet: string;
}

/** @param snippets the snippet file, as JSON: its keys are the titles of the templates */
export function withTexts(snippets: string): readonly Template[] {
  const texts = JSON.parse(snippets) as Readonly<Record<string, { description: string; body: string[] }>>;
  return templates.flatMap((template) => {
    const text = texts[template.title];
    return text ? [{ ...template, when: text.description, snippet: text.body.join('\n') }] : [];
  });
}

/** What is known of a note before it is written. Does not depend on VS Code. */
export interface Known {
  readonly child?: string | undefined;
  readonly caregiver?: string | undefined;
  /** The day that a letter mentions: “Monday, March 9”. */
  readonly day?: string | undefined;
}

/** Escapes the characters that mean something in a snippet. */
const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, String.raw`\$&`);

/**
 * The snippet of a template with known values filled into its placeholders. They stay placeholders: the writer can
 * still change a name everywhere at once.
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

/** Inserts lines into a snippet: below the greeting of a letter, else at the top of its text. */
export function openingWith(snippet: string, lines: readonly string[]): string {
  if (lines.length === 0) return snippet;
  const opening = lines.map(escaped).join('\n');
  const end = snippet.indexOf('\n---\n', 1);
  const start = end < 0 ? 0 : end + '\n---\n'.length;
  const greeted = greeting.exec(snippet.slice(start));
  const at = greeted?.index === 0 || greeted ? start + greeted.index + greeted[0].length : start;
  return `${snippet.slice(0, at)}\n${opening}\n${snippet.slice(at)}`;
}

/** Turns lines into a snippet: their blanks become tab stops, in order. */
export function asStops(lines: readonly string[]): string {
  let stops = 0;
  return lines
    .join('\n')
    .split(/(\{[^{}\n]+\})/)
    .map((part) => (/^\{.*\}$/.test(part) ? `\${${String(++stops)}:${escaped(part)}}` : escaped(part)))
    .join('');
}

/** Everything in a template's snippet that stands for other text. Of a choice, the first option. */
const stop =
  /\\(?<escaped>[\\$}])|\$\{(?<number>\d+)(?::(?<text>(?:\\.|[^\\}])*)\}|\|(?<choice>(?:\\.|[^\\,|])*),(?:\\.|[^\\|])*\|\})|\$(?<again>\d+)/g;

/** A snippet as plain text, with its blanks shown. */
export function asItReads(snippet: string): string {
  const stops = new Map<string | undefined, string>();
  const read = snippet.replaceAll(stop, (...found) => {
    const { again, choice, escaped, number, text } = found.at(-1) as Partial<Record<string, string>>;
    if (number === undefined) return escaped ?? stops.get(again) ?? '';
    const blank = (text ?? choice ?? '').replaceAll(/\\(.)/g, '$1');
    stops.set(number, blank);
    return blank;
  });
  return read.replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '{today}');
}
