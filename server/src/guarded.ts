import type { CancellationToken } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from './protocol.ts';

/** What is told of an error: its name, as its message could quote the note. */
export const nameOf = (reason: unknown): string => (reason instanceof Error ? reason.name : 'unknown reason');

/** A handler whose errors carry nothing of the note: our own pass, of others the name is told. */
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
