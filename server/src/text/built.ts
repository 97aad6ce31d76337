/**
 * The words of the vocabulary in the order of their numbers, as far as they are known when the project is built, with a
 * space between: what was built may then call them by number. scripts/build.mjs puts them here; where the sources run as
 * they are there is nothing, and words get their numbers while modules load.
 */
export const builtWords: string | undefined = undefined as string | undefined;
