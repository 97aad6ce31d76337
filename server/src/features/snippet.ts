/** `{anything}` in a template; as the mask of the text layer sees it, so that an unfilled one is never judged. */
const placeholder = /\{([^{}\n]{1,80})\}/g;

/** In a snippet these mean something. */
const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, String.raw`\$&`);

/** In a list of choices these do, too. */
const escapedChoice = (text: string): string => text.replaceAll(/[\\,|]/g, String.raw`\$&`);

/**
 * A template as a snippet: placeholders become tab stops in the order of writing, and the same placeholder is the same
 * stop. `{home / clinic}` becomes a choice whose first is the placeholder itself: a place or an answer that nobody has
 * chosen must not stand in a health record. So every stop that is passed over reads as it does in the template.
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
