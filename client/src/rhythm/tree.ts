import {
  EventEmitter,
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
  type TreeDataProvider,
} from 'vscode';
import type { ChildRhythm, Dated, MissedVisit, OpenPromise } from './by-child.ts';
import { ago, dayOf, spoken } from './words.ts';

/** One line of the view. */
export interface Node {
  readonly item: TreeItem;
  readonly children: readonly Node[];
  /** For the line's inline actions. */
  readonly promise?: OpenPromise;
  readonly missed?: MissedVisit & { readonly child: string; readonly caregiver: string | undefined };
}

/** If there are more of a kind than this, the rest go into a group of their own. */
const mostShown = 5;

/** The view's tree: families sorted by initials, and under each the contact with it. It counts nothing. */
export class RhythmTree implements TreeDataProvider<Node> {
  readonly #changes = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changes.event;
  #roots: readonly Node[] = [];

  show(children: readonly ChildRhythm[]): void {
    const today = dayOf(new Date());
    this.#roots = children.map((child) => childNode(child, today));
    this.#changes.fire(undefined);
  }

  getTreeItem({ item }: Node): TreeItem {
    return item;
  }

  getChildren(node?: Node): Node[] {
    return [...(node?.children ?? this.#roots)];
  }

  dispose(): void {
    this.#changes.dispose();
  }
}

function childNode(rhythm: ChildRhythm, today: string): Node {
  const { caregiver, child, lastLetter, lastNote, lastVoice, missed, promises } = rhythm;
  const item = new TreeItem(child, TreeItemCollapsibleState.Collapsed);
  item.id = child;
  item.iconPath = new ThemeIcon('person');
  item.contextValue = 'child';
  if (lastNote) item.description = `together ${ago(lastNote.date, today)}`;
  return {
    item,
    children: [
      lastNode('Last note', lastNote, today, 'notebook'),
      lastNode('Last letter', lastLetter, today, 'mail'),
      lastNode('Last caregiver voice', lastVoice, today, 'comment'),
      ...group(
        'Missed or moved visits',
        missed.map((visit) => missedNode({ ...visit, child, caregiver }, today)),
      ),
      ...group(
        'Promised, and still open',
        promises.map((promise) => promiseNode(promise, today)),
      ),
    ],
  };
}

function lastNode(label: string, last: Dated | undefined, today: string, icon: string): Node {
  const item = new TreeItem(`${label}: ${last ? ago(last.date, today) : 'none yet'}`);
  item.iconPath = new ThemeIcon(icon);
  if (last) lead(item, last);
  return { item, children: [] };
}

/** Makes a click on the line open the note. */
function lead(item: TreeItem, { date, uri }: Dated, end?: number): void {
  const note = Uri.parse(uri, true);
  item.description ??= `${date}, ${workspace.asRelativePath(note)}`;
  item.command = { command: 'attune.rhythm.open', title: 'Open the note', arguments: [uri, end] };
  item.tooltip ??= `${spoken(date)}\n${workspace.asRelativePath(note)}`;
}

/** The first few nodes, and the rest in a group of their own. */
function group(label: string, nodes: readonly Node[]): readonly Node[] {
  if (nodes.length === 0) return [];
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  const rest = nodes.slice(mostShown);
  return [{ item, children: [...nodes.slice(0, mostShown), ...(rest.length > 0 ? [earlier(rest)] : [])] }];
}

const earlier = (nodes: readonly Node[]): Node => ({
  item: new TreeItem('From before', TreeItemCollapsibleState.Collapsed),
  children: nodes,
});

function missedNode(missed: NonNullable<Node['missed']>, today: string): Node {
  const { date, letter, visit } = missed;
  const item = new TreeItem(`${spoken(date)}, ${visit}`);
  item.description = letter ? `a letter went out ${ago(letter.date, today)}` : ago(date, today);
  item.iconPath = new ThemeIcon('calendar');
  item.contextValue = 'missed';
  lead(item, missed);
  return { item, children: [], missed };
}

function promiseNode(promise: OpenPromise, today: string): Node {
  const item = new TreeItem(promise.words.charAt(0).toUpperCase() + promise.words.slice(1));
  item.description = ago(promise.date, today);
  item.iconPath = new ThemeIcon('circle-large-outline');
  item.contextValue = 'promise';
  item.tooltip = new MarkdownString().appendText(promise.sentence);
  lead(item, promise, promise.end);
  return { item, children: [], promise };
}
