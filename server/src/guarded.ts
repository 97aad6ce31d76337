import type { CancellationToken } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from './protocol.ts';

/** What may be told of an error: its name, since its message could quote the note. */
export const nameOf = (reason: unknown): string => (reason instanceof Error ? reason.name : 'unknown reason');

/**
 * Wraps a handler so that its errors carry nothing of the note: our own are passed on, of others only the name is told.
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
