import { CodeCache } from './code-cache.ts';
import { requireFrom } from './files.ts';

/** Defined by the build: a hash of the files that are loaded here. */
declare const ATTUNE_FILES: string;

/** An editor that has a folder for compiled code passes it as `--code-cache=FOLDER`. */
const option = '--code-cache=';
/** How long after the first note was read the code is kept, in milliseconds: the editor has more requests at first. */
const quietAfter = 10_000;

const cache = new CodeCache(
  `server${ATTUNE_FILES}`,
  process.argv.find((argument) => argument.startsWith(option))?.slice(option.length),
);
const load = requireFrom(__dirname, cache, require);
load('./server-built-data.js');
const { hasRead } = load('./server-main.js') as { readonly hasRead: Promise<void> };
void hasRead.then(() =>
  setTimeout(() => {
    cache.keep();
  }, quietAfter).unref(),
);
