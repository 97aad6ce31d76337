import { Uri, workspace } from 'vscode';
import { withTexts, type Template } from './template-text.ts';

/** All templates, in menu order. Their texts are read once, on first use. */
export class Templates {
  readonly #snippets: Uri;
  #all: Promise<readonly Template[]> | undefined;

  /** @param extension the folder where Attune is installed */
  constructor(extension: Uri) {
    this.#snippets = Uri.joinPath(extension, 'snippets', 'attune.code-snippets');
  }

  all(): Promise<readonly Template[]> {
    return (this.#all ??= this.#read());
  }

  /** The template with this prefix, or undefined. */
  async named(prefix: unknown): Promise<Template | undefined> {
    return (await this.all()).find((template) => template.prefix === prefix);
  }

  async #read(): Promise<readonly Template[]> {
    return withTexts(new TextDecoder().decode(await workspace.fs.readFile(this.#snippets)));
  }
}
