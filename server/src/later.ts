/*
 * What a server does without until somebody asks for it: a letter, a page to print, a template, a reason. In what is built
 * it is a file of its own, so that no start of a server waits for it.
 */
export { toCompletions } from './features/completion.ts';
export { toDifferences } from './features/differences.ts';
export { toHover } from './features/hover.ts';
export { toPage } from './features/print.ts';
export { clean } from './letter/clean.ts';
export { draftLetter } from './letter/draft.ts';
