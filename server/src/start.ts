import { fail } from './fail.ts';
import { takeFilesFrom } from './worker-files.ts';

/** Defined by the build. */
declare const ATTUNE_DATA: string;

/** The part of a worker's global scope that is used here. The DOM's types are not available. */
declare const self: {
  addEventListener(
    type: 'message',
    listener: (event: { readonly data: unknown }) => void,
    options: { once: true },
  ): void;
};

/** The first message to a web worker, which cannot read files. */
interface Beginning {
  /** The data of the build. */
  readonly data: Uint8Array;
  /** The address of the folder that contains this file and the others. */
  readonly files: string;
}

// In a worker, the server starts with the first message. All later messages belong to the protocol.
if ('importScripts' in globalThis)
  self.addEventListener(
    'message',
    ({ data }) => {
      beginInPage(data as Beginning).catch(fail);
    },
    { once: true },
  );
else import('./node/begin.ts').catch(fail);

/** Everything happens in the same turn of the event loop, so that no message is missed. */
async function beginInPage({ data, files }: Beginning): Promise<void> {
  takeFilesFrom(files);
  const { provide } = await import('./built/data.ts');
  provide(data, ATTUNE_DATA);
  await import('./worker.ts');
}
