/** The result of a snippet in an editor if every tab stop is skipped. */
export interface Passed {
  readonly text: string;
  /** The numbers of the tab stops in the text, in order of their first occurrence. */
  readonly stops: readonly number[];
  readonly choices: readonly (readonly string[])[];
}

const part =
  /\\(?<escaped>[\\$}])|\$\{(?<stop>\d+):(?<text>(?:\\.|[^\\}])*)\}|\$\{(?<choice>\d+)\|(?<list>(?:\\.|[^\\|])*)\|\}|\$(?<again>\d+)|\$(?<variable>[A-Z_]+)/gs;

const unescaped = (text: string): string => text.replaceAll(/\\(.)/gs, '$1');

/** Reads the part of the snippet syntax that our templates use. `variables` are filled in by the editor. */
export function passedOver(snippet: string, variables: Readonly<Record<string, string>> = {}): Passed {
  const known = new Map<number, string>([[0, '']]);
  const choices: string[][] = [];
  const keep = (number: string, text: string): string => (known.set(Number(number), text), text);
  const text = snippet.replace(part, (...found) => {
    const { again, choice, escaped, list = '', stop, text, variable } = found.at(-1) as Partial<Record<string, string>>;
    if (escaped !== undefined) return escaped;
    if (stop !== undefined) return keep(stop, unescaped(text ?? ''));
    if (variable !== undefined) return variables[variable] ?? '';
    if (choice === undefined) return known.get(Number(again)) ?? `no stop ${String(again)} before`;
    const options = list.split(/(?<!\\),/).map(unescaped);
    choices.push(options);
    return keep(choice, options[0] ?? '');
  });
  return { text, stops: [...known.keys()].slice(1), choices };
}
