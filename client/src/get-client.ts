import type { BaseLanguageClient } from 'vscode-languageclient';

/** The language client of these days, loaded when it is first asked for. Rejects where it could not be loaded. */
export type GetClient = () => Promise<BaseLanguageClient>;
