/**
 * `{anything}` in a template. The text layer masks the same form, so a placeholder that is not filled in is never
 * judged.
 */
const placeholder = /\{([^{}\n]{1,80})\}/g;

/** Escapes the characters that mean something in a snippet. */
const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, String.raw`\$&`);

/** Escapes the characters that mean something in a list of choices. */
const escapedChoice = (text: string): string => text.replaceAll(/[\\,|]/g, String.raw`\$&`);

/**
 * A template as a snippet. Placeholders become tab stops in order, and equal placeholders become the same stop. `{home
 * / clinic}` becomes a choice, and its first option is the placeholder itself: a place or an answer that nobody has
 * chosen must not end up in a health record. So every skipped stop reads as it does in the template.
 *
 * @param variables what the editor itself fills in, by placeholder: `{ today: '$CURRENT_YEAR' }`
 */
export function toSnippet(template: string, variables: Readonly<Record<string, string>> = {}): string {
  const stops = new Map<string, string>();
  let snippet = '';
  let end = 0;
  for (const { 0: whole, 1: name = '', index } of template.matchAll(placeholder)) {
    snippet += escaped(template.slice(end, index));
    end = index + whole.length;
    const known = variables[name] ?? stops.get(name);
    if (known === undefined) stops.set(name, `$${String(stops.size + 1)}`);
    snippet += known ?? stopOf(stops.size, name);
  }
  return `${snippet}${escaped(template.slice(end))}$0`;
}

function stopOf(number: number, name: string): string {
  const choices = name.split(' / ');
  if (choices.length === 1) return `\${${String(number)}:${escaped(`{${name}}`)}}`;
  return `\${${String(number)}|${[`{${name}}`, ...choices].map(escapedChoice).join(',')}|}`;
}
