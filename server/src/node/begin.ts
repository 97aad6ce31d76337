import { CodeCache } from './code-cache.ts';
import { requireFrom } from './files.ts';

/** Put in by the build: a hash of the files that are loaded here. */
declare const ATTUNE_FILES: string;

/** An editor that has a folder for it names it: `--code-cache=FOLDER`. */
const option = '--code-cache=';
/** From when a note has been read, as then the editor asks for more: in milliseconds. */
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
