import * as vscode from 'vscode';

/** A file system that works in every editor, including the web. */
export class Memory implements vscode.FileSystemProvider, vscode.Disposable {
  static readonly scheme = 'attune-memory';
  readonly #files = new Map<string, Uint8Array>();
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;
  readonly #registered = vscode.workspace.registerFileSystemProvider(Memory.scheme, this);

  textOf(uri: vscode.Uri): string {
    return new TextDecoder().decode(this.readFile(uri));
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.#files.get(uri.toString());
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#files.set(uri.toString(), content);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {
    // there are no folders here
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.toString());
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  dispose(): void {
    this.#registered.dispose();
    this.#changes.dispose();
  }
}
