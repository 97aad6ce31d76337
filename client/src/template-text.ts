import { templates } from './templates.generated.ts';

/** What a note can begin with. */
export interface Template {
  readonly prefix: string;
  readonly title: string;
  readonly kind: string;
  readonly when: string;
  readonly snippet: string;
}

/** @param snippets the snippets as an editor reads them, in JSON: the texts of the templates, by title */
export function withTexts(snippets: string): readonly Template[] {
  const texts = JSON.parse(snippets) as Readonly<Record<string, { description: string; body: string[] }>>;
  return templates.flatMap((template) => {
    const text = texts[template.title];
    return text ? [{ ...template, when: text.description, snippet: text.body.join('\n') }] : [];
  });
}

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

/** What stands for something else in the snippets of templates; of a list of choices, the first. */
const stop =
  /\\(?<escaped>[\\$}])|\$\{(?<number>\d+)(?::(?<text>(?:\\.|[^\\}])*)\}|\|(?<choice>(?:\\.|[^\\,|])*),(?:\\.|[^\\|])*\|\})|\$(?<again>\d+)/g;

/** A snippet as its template reads, with all that is to be filled in. */
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
