import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { noteFilesAt } from './node/note-files.ts';
import { settingsFileOf } from './node/settings-file.ts';
import { serve } from './server.ts';

// An editor chooses the transport: --node-ipc (VS Code), --stdio (all others), --socket, --pipe.
const transports = ['--node-ipc', '--stdio', '--socket', '--pipe'];
if (!process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport))))
  process.argv.push('--stdio');

/** Resolves when a note has been read for the first time. */
export const hasRead = new Promise<void>((resolve) => {
  serve(createConnection(ProposedFeatures.all), { readFile: settingsFileOf, notesAt: noteFilesAt, onAnswer: resolve });
});
