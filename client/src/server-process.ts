import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { languageClient, type Around } from './language-client.ts';
import { serverFlags } from './server-flags.ts';

/**
 * Shows none of the client's own error messages, which are meant for programmers: Attune tells the user in its own
 * words.
 */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/**
 * A client whose server is a process of its own.
 *
 * @param module the path of the server's file
 * @param storage a folder where the server may keep compiled code, but nothing of a note
 */
export function clientOf(module: string, storage: string, around: Around): LanguageClient {
  const server: ServerOptions = {
    run: {
      module,
      transport: TransportKind.ipc,
      args: [`--code-cache=${storage}`],
      options: { execArgv: [...serverFlags] },
    },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6099'] } },
  };
  return languageClient((options) => new QuietClient('attune', 'Attune', server, options), around);
}
