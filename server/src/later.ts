/*
 * What a server loads only on demand: letters, printed pages, templates, reasons. In the build it is a file of its own,
 * so that it does not delay the start of the server.
 */
export { toCompletions } from './features/completion.ts';
export { toDifferences } from './features/differences.ts';
export { toHover } from './features/hover.ts';
export { toPage } from './features/print.ts';
export { clean } from './letter/clean.ts';
export { draftLetter } from './letter/draft.ts';
