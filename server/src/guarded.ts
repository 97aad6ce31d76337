import type { CancellationToken } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from './protocol.ts';

/** What may be reported of an error: only its name, because its message could quote the note. */
export const nameOf = (reason: unknown): string => (reason instanceof Error ? reason.name : 'unknown reason');

/**
 * Wraps a handler so that its errors contain nothing of the note. Our own errors are passed on; of others, only the
 * name is reported.
 */
export const guarded =
  <P, R>(handler: (params: P, token: CancellationToken) => Promise<R>) =>
  async (params: P, token: CancellationToken): Promise<R> => {
    try {
      return await handler(params, token);
    } catch (reason) {
      if (reason instanceof ResponseError) throw reason;
      throw new ResponseError(ErrorCodes.InternalError, `Attune could not answer (${nameOf(reason)}).`);
    }
  };
