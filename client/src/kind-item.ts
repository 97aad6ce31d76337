import { MarkdownString, StatusBarAlignment, ThemeColor, window, workspace, type TextDocument, type Uri } from 'vscode';
import { isNote } from './notes.ts';
import { kindLabel, statusBarText, tooltipLines, type NoteStatus } from './status.ts';

/** The status bar item that shows the kind of the active note. Keeps the latest status of every open note. */
export class KindItem {
  readonly #item = window.createStatusBarItem('attune.kind', StatusBarAlignment.Right, 100);
  readonly #known = new Map<string, NoteStatus>();
  readonly #subscriptions: { dispose(): unknown }[];
  #resting = false;

  constructor() {
    this.#item.name = 'Attune: kind of note';
    this.#subscriptions = [
      this.#item,
      window.onDidChangeActiveTextEditor(() => {
        this.#show();
      }),
      workspace.onDidCloseTextDocument((document) => this.#known.delete(document.uri.toString())),
    ];
    this.#show();
  }

  /** `uri` is VS Code's spelling of `status.uri`. The two may differ in percent-encoding. */
  set(uri: Uri, status: NoteStatus): void {
    // Drops the status of a note that was closed meanwhile: the next note with that name (Untitled-1, say) must not get
    // it.
    const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    if (!document || status.version > document.version) return;
    this.#known.set(uri.toString(), status);
    this.#show();
  }

  get(uri: Uri): NoteStatus | undefined {
    return this.#known.get(uri.toString());
  }

  /** While the server is down, known statuses may be out of date, so the item says so instead. */
  setResting(resting: boolean): void {
    this.#resting = resting;
    if (resting) this.#known.clear();
    this.#show();
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }

  #show(): void {
    const document = window.activeTextEditor?.document;
    if (!document || !isNote(document)) {
      this.#item.hide();
      return;
    }
    if (this.#resting) this.#showResting();
    else this.#showKind(document);
    this.#item.show();
  }

  #showResting(): void {
    this.#item.text = '$(debug-pause) Attune is resting';
    this.#item.tooltip = 'Your note is just as you left it. Click to start Attune again.';
    this.#item.accessibilityInformation = { label: 'Attune is resting. Activate to start it again.' };
    this.#item.command = 'attune.restartServer';
    this.#item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
  }

  #showKind(document: TextDocument): void {
    const status = this.#known.get(document.uri.toString());
    this.#item.command = 'attune.setKind';
    this.#item.backgroundColor = undefined;
    if (!status) {
      this.#item.text = '$(loading~spin) Attune';
      this.#item.tooltip = 'Attune is reading this note.';
      this.#item.accessibilityInformation = { label: 'Attune is reading this note.' };
      return;
    }
    this.#item.text = statusBarText(status);
    this.#item.tooltip = new MarkdownString(tooltipLines(status).join('\n\n'));
    this.#item.accessibilityInformation = { label: [kindLabel(status), ...tooltipLines(status)].join('. ') };
  }
}
