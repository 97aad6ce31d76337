import { Uri, workspace } from 'vscode';

/** What a note can begin with. */
export interface Template {
  readonly prefix: string;
  readonly title: string;
  readonly when: string;
  readonly kind: string;
  /** As it reads. */
  readonly body: string;
  readonly snippet: string;
}

/** All templates, in the order of the menu. They are read when somebody begins a note, and once. */
export class Templates {
  readonly #file: Uri;
  #all: Promise<readonly Template[]> | undefined;

  /** @param extension where Attune is installed */
  constructor(extension: Uri) {
    this.#file = Uri.joinPath(extension, 'dist', 'templates.json');
  }

  all(): Promise<readonly Template[]> {
    return (this.#all ??= this.#read());
  }

  /** The template of a prefix; undefined where there is none. */
  async named(prefix: unknown): Promise<Template | undefined> {
    return (await this.all()).find((template) => template.prefix === prefix);
  }

  async #read(): Promise<readonly Template[]> {
    const bytes = await workspace.fs.readFile(this.#file);
    return JSON.parse(new TextDecoder().decode(bytes)) as readonly Template[];
  }
}
