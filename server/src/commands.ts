import type { ClientCapabilities, Connection, ExecuteCommandParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { showLinesCommand } from './features/code-lens.ts';
import { workspaceEdit, type ClientCan } from './features/code-actions.ts';
import { Lines } from './features/positions.ts';
import { setKindEdit } from './features/set-kind.ts';
import { MessageType, Range, ShowMessageNotification } from './protocol.ts';
import { kinds, type Kind } from './text/kind.ts';

/** Sets the kind of a note: `[uri, kind]`. Works in any editor that can execute a command. */
const setKindCommand = 'attune.server.setKind';

/** The commands that an editor may ask the server to execute. */
export const commands = [setKindCommand, showLinesCommand] as const;

/** The kinds of edits that the client supports. */
export const whatItCan = ({ workspace }: ClientCapabilities): ClientCan => ({
  documentChanges: workspace?.workspaceEdit?.documentChanges === true,
});

/** Executes the commands. If a command is unknown or impossible, the answer says so in words. */
export class Commands {
  readonly #connection: Connection;
  readonly #document: (uri: string) => TextDocument | undefined;

  constructor(connection: Connection, document: (uri: string) => TextDocument | undefined) {
    this.#connection = connection;
    this.#document = document;
  }

  async execute({ arguments: args = [], command }: ExecuteCommandParams, client: ClientCapabilities): Promise<void> {
    if (command === showLinesCommand) await this.#showLines(args, client);
    else await this.#setKind(command, args, client);
  }

  /** For editors that do not show the lines themselves: selects the first one. */
  async #showLines([uri, ranges]: readonly unknown[], { window }: ClientCapabilities): Promise<void> {
    const first: unknown = Array.isArray(ranges) ? ranges[0] : undefined;
    if (typeof uri !== 'string' || !Range.is(first) || !window?.showDocument?.support) return;
    await this.#connection.window.showDocument({ uri, takeFocus: true, selection: first });
  }

  async #setKind(command: string, [uri, kind]: readonly unknown[], client: ClientCapabilities): Promise<void> {
    const document = typeof uri === 'string' ? this.#document(uri) : undefined;
    if (command !== setKindCommand || !document || !isKind(kind)) {
      const message = `Attune can set the kind of an open note to one of: ${kinds.join(', ')}.`;
      await this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
      return;
    }
    const text = document.getText();
    const edit = workspaceEdit([setKindEdit(text, kind)], new Lines(text), document, whatItCan(client));
    await this.#connection.workspace.applyEdit({ label: 'Set the kind of this note', edit });
  }
}

const isKind = (raw: unknown): raw is Kind => kinds.some((kind) => kind === raw);
