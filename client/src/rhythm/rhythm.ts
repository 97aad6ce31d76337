import { CancellationTokenSource, commands, Range, Uri, window, workspace } from 'vscode';
import type { GetClient } from '../get-client.ts';
import type { Known } from '../template-text.ts';
import { byChild, type ChildRhythm } from './by-child.ts';
import { NoteSummaries } from './note-summaries.ts';
import { tick } from './tick.ts';
import { RhythmTree, type Node } from './tree.ts';
import { spoken } from './words.ts';

const viewId = 'attune.rhythm';
/** The context key that is set while notes are read: the view then offers to stop. */
const reading = 'attune.rhythm.reading';
/** While notes come in, the view refreshes at most once per this many milliseconds. */
const pause = 250;

/** Begins a note from the template with this prefix, with what is known of it. */
type Begin = (prefix: string, known: Known) => Promise<boolean>;

/**
 * “Contact and rhythm”: when you last wrote to a family and heard from them, which visits were missed, and what is
 * still promised. It reads notes when the view is shown.
 */
export class Rhythm {
  readonly #summaries: NoteSummaries;
  readonly #tree = new RhythmTree();
  readonly #view = window.createTreeView(viewId, { treeDataProvider: this.#tree, showCollapseAll: true });
  readonly #subscriptions: { dispose(): unknown }[];
  #scan: { readonly source: CancellationTokenSource; readonly done: Promise<void> } | undefined;
  #drawing: ReturnType<typeof setTimeout> | undefined;
  #isCurrent = false;

  constructor(client: GetClient, begin: Begin) {
    this.#summaries = new NoteSummaries(client);
    this.#subscriptions = [
      this.#summaries,
      this.#tree,
      this.#view,
      this.#summaries.onDidChange(() => {
        this.#drawSoon();
      }),
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible && !this.#isCurrent) void this.refresh();
      }),
      workspace.onDidChangeWorkspaceFolders(() => {
        this.#beginAnew();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('attune.rhythm')) this.#beginAnew();
      }),
      commands.registerCommand('attune.rhythm.refresh', () => this.refresh()),
      commands.registerCommand('attune.rhythm.stop', () => this.#scan?.source.cancel()),
      commands.registerCommand('attune.rhythm.open', open),
      commands.registerCommand('attune.rhythm.tick', ({ promise }: Node) => promise && tick(promise)),
      commands.registerCommand(
        'attune.rhythm.missedLetter',
        ({ missed }: Node) =>
          missed && begin('missed', { child: missed.child, caregiver: missed.caregiver, day: spoken(missed.date) }),
      ),
    ];
    if (this.#view.visible) void this.refresh();
  }

  /** The children of the workspace, as far as known. */
  get children(): readonly ChildRhythm[] {
    return byChild(this.#summaries);
  }

  /** The view's tree. */
  get tree(): RhythmTree {
    return this.#tree;
  }

  /** Reads new and changed notes. Calls made meanwhile wait for the same scan. Never rejects. */
  refresh(): Promise<void> {
    this.#scan ??= this.#start();
    return this.#scan.done;
  }

  dispose(): void {
    this.#scan?.source.cancel();
    clearTimeout(this.#drawing);
    for (const each of this.#subscriptions) each.dispose();
  }

  #start(): { source: CancellationTokenSource; done: Promise<void> } {
    const source = new CancellationTokenSource();
    const done = this.#read(source).finally(() => {
      this.#scan = undefined;
      source.dispose();
    });
    return { source, done };
  }

  async #read({ token }: CancellationTokenSource): Promise<void> {
    await commands.executeCommand('setContext', reading, true);
    try {
      await window.withProgress({ location: { viewId } }, () =>
        this.#summaries.scan(token, (done, all) => {
          this.#view.message = done < all ? `Reading notes: ${String(done)} of ${String(all)}` : '';
        }),
      );
      this.#isCurrent = !token.isCancellationRequested;
      this.#view.message = this.#messageAfter(token.isCancellationRequested);
    } catch {
      this.#view.message = 'Attune is resting just now, so this may be incomplete.';
    } finally {
      await commands.executeCommand('setContext', reading, false);
      this.#draw();
    }
  }

  #messageAfter(stopped: boolean): string {
    if (stopped) return 'Stopped before all notes were read. Refresh goes on.';
    return this.#summaries.isPartial ? 'There are more notes here than can be shown.' : '';
  }

  #beginAnew(): void {
    this.#isCurrent = false;
    this.#scan?.source.cancel();
    this.#summaries.forget();
    this.#draw();
    if (this.#view.visible) void (this.#scan?.done ?? Promise.resolve()).then(() => this.refresh());
  }

  #drawSoon(): void {
    this.#drawing ??= setTimeout(() => this.#draw(), pause);
  }

  #draw(): void {
    clearTimeout(this.#drawing);
    this.#drawing = undefined;
    this.#tree.show(this.children);
  }
}

/** Opens a note, at an offset if there is one. */
async function open(uri: string, offset?: number): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const at = document.positionAt(offset ?? 0);
  await window.showTextDocument(document, {
    preview: true,
    ...(offset !== undefined && { selection: new Range(at, at) }),
  });
}
