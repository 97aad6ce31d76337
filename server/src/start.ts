import { provide } from './built/data.ts';

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

// The one file of the server. In a worker of a page, which can read no file, the first message is the data of the build.
// What starts it is loaded after that, in the same turn of the event loop: so no message of the protocol is missed.
if ('importScripts' in globalThis)
  self.addEventListener(
    'message',
    ({ data }) => {
      provide(data as Uint8Array, ATTUNE_DATA);
      void import('./worker.ts');
    },
    { once: true },
  );
else void import('./main.ts');
