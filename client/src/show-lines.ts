import { commands, Location, Range, Uri } from 'vscode';
import type { WireRange } from './relationships.ts';

/** The server's command behind a line above a heading: `[uri, ranges]`. VS Code shows the lines in place. */
export const showLinesCommand = 'attune.server.showLines';

export const toRange = ({ end, start }: WireRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** Opens the lines of a note where they stand, one below the other. */
export async function showLines([uri, ranges]: readonly unknown[]): Promise<void> {
  if (typeof uri !== 'string' || !Array.isArray(ranges)) return;
  const note = Uri.parse(uri);
  const lines = (ranges as readonly WireRange[]).map((range) => new Location(note, toRange(range)));
  const [first] = lines;
  if (first) await commands.executeCommand('editor.action.peekLocations', note, first.range.start, lines, 'peek');
}
