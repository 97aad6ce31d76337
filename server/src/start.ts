import { fail } from './fail.ts';
import { takeFilesFrom } from './worker-files.ts';

/** Put in by the build. */
declare const ATTUNE_DATA: string;

/** The part of a worker's global scope that is used here; the DOM's types are not ours. */
declare const self: {
  addEventListener(
    type: 'message',
    listener: (event: { readonly data: unknown }) => void,
    options: { once: true },
  ): void;
};

/** What a worker of a page, which can read no file, is told first. */
interface Beginning {
  /** The data of the build. */
  readonly data: Uint8Array;
  /** The address of the folder where this file and its others lie. */
  readonly files: string;
}

// The server begins here. What a worker is told next are messages of the protocol.
if ('importScripts' in globalThis)
  self.addEventListener(
    'message',
    ({ data }) => {
      beginInPage(data as Beginning).catch(fail);
    },
    { once: true },
  );
else import('./node/begin.ts').catch(fail);

/** All of it in the same turn of the event loop: so no message is missed. */
async function beginInPage({ data, files }: Beginning): Promise<void> {
  takeFilesFrom(files);
  const { provide } = await import('./built/data.ts');
  provide(data, ATTUNE_DATA);
  await import('./worker.ts');
}
