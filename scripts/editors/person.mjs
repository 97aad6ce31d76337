/* global document, NodeFilter -- inside the page */
// The actions of a user in the editor's window: looks, types, presses keys. Waits as long as a patient person would.
import path from 'node:path';

const PATIENCE = 15_000;

export class Person {
  /** @param {import('playwright-core').Page} page  @param {string} file the name of the note, as in its tab */
  constructor(page, file) {
    this.page = page;
    this.editor = page.locator(`.monaco-editor[data-uri$="${path.basename(file)}"]`).first();
    this.kind = page.locator('[id="attune.attune.attune.kind"]');
    page.setDefaultTimeout(PATIENCE);
  }

  async seesTheNote() {
    await this.editor.waitFor({ timeout: 60_000 });
    await this.editor.locator('.view-lines').click();
  }

  async types(lines) {
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(line, { delay: 25 });
    }
  }

  async hoversOver(word, expected) {
    const place = await this.seesUnderlined(word);
    await this.page.mouse.move(place.x, place.y, { steps: 4 });
    await this.page.locator('.monaco-hover:visible', { hasText: expected }).first().waitFor();
  }

  async looksAway() {
    await this.page.keyboard.press('Escape');
    await this.page.mouse.move(900, 600);
  }

  messages() {
    return this.page.locator('.notification-list-item');
  }

  /** Queries the page repeatedly, because it updates a frame or more after a key. */
  async until(what, ask) {
    for (const end = Date.now() + PATIENCE; ; await this.page.waitForTimeout(50)) {
      const answer = await ask();
      if (answer) return answer;
      if (Date.now() > end) throw new Error(`never saw ${what}`);
    }
  }

  /** The visible lines of the note. */
  async lines() {
    const lines = await this.editor.locator('.view-line').evaluateAll((nodes) =>
      nodes
        .map((node) => ({ top: parseFloat(node.style.top), text: node.textContent }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    return lines.map((line) => line.replaceAll('\u00a0', ' ').trimEnd());
  }

  seesText(text) {
    return this.until(`“${text}” in the note`, async () => (await this.lines()).some((line) => line.includes(text)));
  }

  /** @returns the middle of the word */
  seesUnderlined(word) {
    return this.until(`an underline below “${word}”`, () => this.#underlined(word));
  }

  seesNoUnderline(word) {
    return this.until(`the underline below “${word}” going away`, async () => !(await this.#underlined(word)));
  }

  /** Whether an underline lies below the word: overlapping it horizontally, on its line. */
  #underlined(word) {
    return this.editor.evaluate((editor, wanted) => {
      const clean = (text) => text.replaceAll('\u00a0', ' ');
      const walker = document.createTreeWalker(editor.querySelector('.view-lines'), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = clean(node.data).indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const place = range.getBoundingClientRect();
        for (const each of editor.querySelectorAll('[class*="squiggly-"]')) {
          const line = each.getBoundingClientRect();
          const sideways = Math.min(line.right, place.right) - Math.max(line.left, place.left);
          if (sideways > place.width / 2 && line.bottom > place.top && line.top < place.bottom + 4) {
            return { x: place.left + place.width / 2, y: place.top + place.height / 2 };
          }
        }
      }
      return undefined;
    }, word);
  }

  /** Uses only the keyboard: moves the cursor to a place (counted from 1) and opens the menu. */
  async opensMenuAt(line, column) {
    const { keyboard } = this.page;
    await keyboard.press('Control+g');
    await this.page.locator('.quick-input-widget input').waitFor();
    await keyboard.type(`${line}:${column}`);
    await keyboard.press('Enter');
    const menu = this.page.locator('.action-widget:not(.action-list-submenu-panel)');
    await this.until('the menu of quick fixes', async () => {
      await keyboard.press('Control+.');
      return menu.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
    });
    return menu;
  }

  /** Moves to the entry with the arrow keys, without accepting it. */
  async goesTo(menu, title) {
    await menu.locator('.monaco-list-row.action', { hasText: title }).first().waitFor();
    for (let i = 0; i < 12; i++) {
      if (title.test((await menu.locator('.monaco-list-row.focused').innerText()).trim())) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`the arrow keys do not reach ${title}`);
  }

  seesKind(text) {
    return this.until(
      `“${text}” in the status bar`,
      async () => (await this.kind.count()) > 0 && (await this.kind.innerText()).includes(text),
    );
  }

  async choosesKind(label) {
    await this.kind.click();
    await this.page.locator('.quick-input-widget .monaco-list-row', { hasText: label }).waitFor();
    await this.page.keyboard.type(label);
    await this.page.keyboard.press('Enter');
    await this.page.mouse.move(900, 600); // away from the item, whose tooltip would cover what comes next
  }

  /** As a notification, or behind the bell, where some builds put them. */
  async seesMessage(text) {
    const message = this.messages().filter({ hasText: text });
    const bell = this.page.locator('[id="status.notifications"]:has(.codicon-bell-dot)');
    await this.until(`the message “${text}”`, async () => {
      if ((await message.count()) === 0 && (await bell.count()) > 0) await bell.click();
      return (await message.count()) > 0;
    });
    await this.page.waitForTimeout(400); // it fades in
    return message.first();
  }

  async saves() {
    await this.page.locator('.tab.dirty').waitFor();
    await this.page.keyboard.press('Control+s');
    await this.page.locator('.tab.dirty').waitFor({ state: 'detached' });
  }
}
