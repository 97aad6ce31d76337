import type { BaseLanguageClient } from 'vscode-languageclient';

/** The current language client, loaded on first use. Rejects if it could not be loaded. */
export type GetClient = () => Promise<BaseLanguageClient>;
