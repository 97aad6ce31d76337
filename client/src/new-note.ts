import {
  commands,
  QuickPickItemKind,
  SnippetString,
  ThemeIcon,
  Uri,
  window,
  workspace,
  type Disposable,
  type QuickPick,
  type QuickPickItem,
} from 'vscode';
import { chooseLines, linesFor } from './last-time.ts';
import { placeNewNote, type Families } from './new-note-place.ts';
import { dayOf } from './rhythm/words.ts';
import { asItReads, openingWith, withKnown, type Known, type Template } from './template-text.ts';
import type { Templates } from './templates.ts';

interface TemplateItem extends QuickPickItem {
  /** Absent for a separator. */
  readonly template?: Template;
}

/** The templates that most people mean by “a note” and “a letter”. */
const usual = { note: 'note', letter: 'progress' };

const groups: Readonly<Record<string, string>> = {
  'session-note': 'Notes',
  'caregiver-letter': 'For families',
  reflection: 'For yourself',
};

const look = { iconPath: new ThemeIcon('eye'), tooltip: 'Look at it first' };

/** The URI scheme of a template's preview, which can't be edited and isn't checked by Attune. */
const scheme = 'attune-template';

/** What the commands need to ask for the details of a new note. */
export interface Asks {
  readonly client: Parameters<typeof linesFor>[0];
  readonly families: Families;
  readonly templates: Templates;
}

/**
 * The commands that begin a note. Without a file pattern they need neither a folder nor the server, so they also work
 * on the web and while the server is down.
 */
export function newNoteCommands(asks: Asks): Disposable[] {
  const { templates } = asks;
  return [
    commands.registerCommand('attune.newSessionNote', () => beginNamed(asks, usual.note, {})),
    commands.registerCommand('attune.newCaregiverLetter', () => beginNamed(asks, usual.letter, {})),
    // a key binding may name a template by its prefix; anything else opens the menu
    commands.registerCommand('attune.newFromTemplate', async (prefix?: unknown) =>
      begin(asks, (await templates.named(prefix)) ?? (await pick(await templates.all()))),
    ),
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: async ({ query }) => asItReads((await templates.named(query))?.snippet ?? ''),
    }),
  ];
}

/**
 * Begins a note from the template with this prefix, with what is known of the note. @returns whether a note was begun
 */
export const beginNamed = async (asks: Asks, prefix: string, known: Known): Promise<boolean> =>
  begin(asks, await asks.templates.named(prefix), known);

/** @returns whether a note was begun */
async function begin(asks: Asks, template: Template | undefined, known: Known = {}): Promise<boolean> {
  if (!template) return false;
  const date = dayOf(new Date());
  const place = await placeNewNote({ ...template, date }, known, asks.families);
  if (place === undefined) return false;
  const all = { ...known, ...place.known };
  const lines = place.uri && known.day === undefined ? await fromLastTime(asks, place.uri, template, date, all) : [];
  const uri = await place.create();
  if (uri === undefined) return false;
  const document = await (uri ? workspace.openTextDocument(uri) : workspace.openTextDocument({ language: 'markdown' }));
  const editor = await window.showTextDocument(document, { preview: false });
  return editor.insertSnippet(new SnippetString(openingWith(withKnown(template.snippet, all), lines)));
}

/** The lines that the writer chooses to bring from the child's last note. */
async function fromLastTime(
  asks: Asks,
  uri: Uri,
  { kind }: Template,
  date: string,
  { caregiver, child }: Known,
): Promise<readonly string[]> {
  if (child === undefined) return [];
  const named = Object.entries({ kind, child, caregiver, date }).filter(([, value]) => value !== undefined);
  // JSON is valid YAML, whatever characters a name holds
  const front = named.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n');
  const lines = await linesFor(asks.client, uri, `---\n${front}\n---\n`);
  return lines.length === 0 ? [] : chooseLines(lines);
}

/** The menu of templates. Undefined if it is dismissed. */
function pick(templates: readonly Template[]): Promise<Template | undefined> {
  const menu = window.createQuickPick<TemplateItem>();
  menu.title = 'New from template';
  menu.placeholder = 'What would you like to write?';
  menu.matchOnDescription = true;
  menu.matchOnDetail = true;
  menu.items = Object.keys(groups).flatMap((kind) => itemsOf(kind, templates));
  menu.onDidTriggerItemButton(({ item }) => preview(menu, item.template));
  return new Promise((resolve) => {
    menu.onDidAccept(() => {
      resolve(menu.selectedItems[0]?.template);
      menu.hide();
    });
    menu.onDidHide(() => {
      resolve(undefined); // has no effect once a template was chosen
      menu.dispose();
    });
    menu.show();
  });
}

function itemsOf(kind: string, templates: readonly Template[]): TemplateItem[] {
  const own = templates.filter((template) => template.kind === kind);
  return [
    { label: groups[kind] ?? '', kind: QuickPickItemKind.Separator },
    ...own.map((template) => ({
      template,
      label: template.title,
      description: template.prefix,
      detail: template.when,
      buttons: [look],
    })),
  ];
}

/** Previews a template while the menu stays open. The tab is a preview tab, so the next editor replaces it. */
async function preview(menu: QuickPick<TemplateItem>, template: Template | undefined): Promise<void> {
  if (!template) return;
  menu.ignoreFocusOut = true;
  const uri = Uri.from({ scheme, path: `/${template.title}.md`, query: template.prefix });
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { preview: true, preserveFocus: true });
}
