import {
  commands,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  type Command,
  type TextDocument,
  type TreeDataProvider,
} from 'vscode';
import type { GetClient } from './get-client.ts';
import { isNote } from './notes.ts';
import {
  isThere,
  lineLabel,
  notYet,
  tooltipOf,
  type Relationships,
  type Thread,
  type WireRange,
} from './relationships.ts';
import { toRange } from './show-lines.ts';

const viewId = 'attune.relationships';
const noteOpen = 'attune.noteOpen';
const request = 'attune/relationships';

/** The map waits until typing pauses for this long before it updates, in milliseconds. */
const settle = 250;

/** A thread of the map, or one of its lines. */
export interface Node {
  readonly thread: Thread;
  readonly document: TextDocument;
  /** Absent for the thread itself. */
  readonly line?: WireRange;
}

/** The map of the active note: what lives between people in it. Each entry leads to its lines. It is never a score. */
export class RelationshipsView implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #client: GetClient;
  readonly #subscriptions: { dispose(): unknown }[];
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(client: GetClient) {
    this.#client = client;
    this.#subscriptions = [
      this.#changed,
      window.registerTreeDataProvider(viewId, this),
      window.registerFileDecorationProvider({ provideFileDecoration: decorationOf }),
      window.onDidChangeActiveTextEditor(() => {
        this.#follow();
      }),
    ];
    this.#follow();
  }

  /** Called when the server has read a note again. */
  noteChanged(uri: Uri): void {
    if (noteInFront()?.uri.toString() !== uri.toString()) return;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#changed.fire(undefined);
    }, settle);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return node.line ? [] : node.thread.ranges.map((line) => ({ ...node, line }));
    const document = noteInFront();
    const map = document && (await this.#ask(document));
    return map ? map.threads.map((thread) => ({ thread, document })) : [];
  }

  getTreeItem(node: Node): TreeItem {
    return node.line ? lineItem(node, node.line) : threadItem(node);
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    for (const each of this.#subscriptions) each.dispose();
  }

  #follow(): void {
    void commands.executeCommand('setContext', noteOpen, noteInFront() !== undefined);
    this.#changed.fire(undefined);
  }

  /** Null while the server starts or is down. The map appears when the server first answers. */
  async #ask(document: TextDocument): Promise<Relationships | null> {
    try {
      const client = await this.#client();
      if (!client.isRunning()) return null;
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      return await client.sendRequest<Relationships | null>(request, { uri });
    } catch {
      return null;
    }
  }
}

function noteInFront(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && isNote(document) ? document : undefined;
}

const grey = 'attune-thread';

function threadItem({ document, thread }: Node): TreeItem {
  const there = isThere(thread);
  const item = new TreeItem(thread.title, there ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None);
  item.id = thread.id;
  item.tooltip = tooltipOf(thread);
  item.contextValue = there ? 'there' : 'notYet';
  item.accessibilityInformation = { label: there ? thread.title : `${thread.title}, ${notYet}` };
  item.iconPath = there
    ? new ThemeIcon('heart')
    : new ThemeIcon('circle-large-outline', new ThemeColor('disabledForeground'));
  if (!there) {
    item.description = notYet;
    item.resourceUri = Uri.from({ scheme: grey, path: `/${thread.id}` });
  }
  const place = thread.ranges[0] ?? thread.blank;
  if (place) item.command = openAt(document, place);
  return item;
}

function lineItem({ document, thread }: Node, line: WireRange): TreeItem {
  const item = new TreeItem(lineLabel(document.getText(toRange(line))), TreeItemCollapsibleState.None);
  item.id = `${thread.id} ${String(line.start.line)}:${String(line.start.character)}`;
  item.description = `line ${String(line.start.line + 1)}`;
  item.command = openAt(document, line);
  return item;
}

const openAt = ({ uri }: TextDocument, line: WireRange): Command => ({
  title: 'Go to the line',
  command: 'vscode.open',
  arguments: [uri, { selection: toRange(line), preview: false }],
});

const decorationOf = ({ scheme }: Uri): { color: ThemeColor } | undefined =>
  scheme === grey ? { color: new ThemeColor('disabledForeground') } : undefined;
