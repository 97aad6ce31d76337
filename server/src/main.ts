import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { noteFilesAt } from './node/note-files.ts';
import { settingsFileOf } from './node/settings-file.ts';
import { serve } from './server.ts';

// An editor chooses the transport: --node-ipc (VS Code), --stdio (all others), --socket, --pipe.
const transports = ['--node-ipc', '--stdio', '--socket', '--pipe'];
if (!process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport))))
  process.argv.push('--stdio');

serve(createConnection(ProposedFeatures.all), settingsFileOf, noteFilesAt);
