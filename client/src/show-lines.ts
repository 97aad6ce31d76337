import { commands, Location, Range, Uri } from 'vscode';
import type { WireRange } from './relationships.ts';

/** The command of the server's code lens above a heading: `[uri, ranges]`. VS Code peeks at the lines. */
export const showLinesCommand = 'attune.server.showLines';

export const toRange = ({ end, start }: WireRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** Shows lines of a note in a peek view, one after the other. */
export async function showLines([uri, ranges]: readonly unknown[]): Promise<void> {
  if (typeof uri !== 'string' || !Array.isArray(ranges)) return;
  const note = Uri.parse(uri);
  const lines = (ranges as readonly WireRange[]).map((range) => new Location(note, toRange(range)));
  const [first] = lines;
  if (first) await commands.executeCommand('editor.action.peekLocations', note, first.range.start, lines, 'peek');
}
