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
import { templates } from './templates.generated.ts';

type Template = (typeof templates)[number];

interface TemplateItem extends QuickPickItem {
  /** A separator has none. */
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

/** Where a template is shown to be looked at: a text of nobody, which can't be edited and isn't read by Attune. */
const scheme = 'attune-template';

/** The commands that begin a note. They need no folder and no server, so they work while it rests, and on the web. */
export function newNoteCommands(): Disposable[] {
  return [
    commands.registerCommand('attune.newSessionNote', () => open(named(usual.note))),
    commands.registerCommand('attune.newCaregiverLetter', () => open(named(usual.letter))),
    commands.registerCommand('attune.newFromTemplate', async (prefix?: unknown) =>
      open(named(prefix) ?? (await pick())),
    ),
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ query }) => named(query)?.body ?? '',
    }),
  ];
}

/** A key binding may name a template by its prefix; anything else opens the menu. */
const named = (prefix: unknown): Template | undefined => templates.find((template) => template.prefix === prefix);

/** @returns whether a note was begun */
async function open(template: Template | undefined): Promise<boolean> {
  if (!template) return false;
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document, { preview: false });
  return editor.insertSnippet(new SnippetString(template.snippet));
}

/** The menu of templates; undefined when it is left without a choice. */
function pick(): Promise<Template | undefined> {
  const menu = window.createQuickPick<TemplateItem>();
  menu.title = 'New from template';
  menu.placeholder = 'What would you like to write?';
  menu.matchOnDescription = true;
  menu.matchOnDetail = true;
  menu.items = Object.keys(groups).flatMap(itemsOf);
  menu.onDidTriggerItemButton(({ item }) => preview(menu, item.template));
  return new Promise((resolve) => {
    menu.onDidAccept(() => {
      resolve(menu.selectedItems[0]?.template);
      menu.hide();
    });
    menu.onDidHide(() => {
      resolve(undefined); // says nothing once a template was chosen
      menu.dispose();
    });
    menu.show();
  });
}

function itemsOf(kind: string): TemplateItem[] {
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

/** Shows a template behind the menu, which stays. The tab is one that the next editor takes the place of. */
async function preview(menu: QuickPick<TemplateItem>, template: Template | undefined): Promise<void> {
  if (!template) return;
  menu.ignoreFocusOut = true;
  const uri = Uri.from({ scheme, path: `/${template.title}.md`, query: template.prefix });
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { preview: true, preserveFocus: true });
}
