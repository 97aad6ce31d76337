/* global document, getComputedStyle, NodeFilter -- inside the page */
// Checks the colors of a note in a real editor, in every kind of theme:
//   node test/editor/colors.mjs [--vsix FILE] [--theme NAME]
// Meaningful parts must stand out from prose, and everything must be easy to read. Screenshots are written to
// test-results/.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../scripts/editors/chromium.mjs';
import { codeOss, whyNoCodeOss } from '../../scripts/editors/code-oss.mjs';
import { startEditorServer } from '../../scripts/editors/editor-server.mjs';
import { results, root, temporaryFolder } from '../../scripts/editors/paths.mjs';
import { Person } from '../../scripts/editors/person.mjs';
import { openWorkbench } from '../../scripts/editors/workbench.mjs';
import { close, skip } from './result.mjs';

const { values } = parseArgs({
  options: { vsix: { type: 'string', default: path.join(root, 'attune.vsix') }, theme: { type: 'string' } },
});
const reason = whyNoCodeOss();
if (reason) skip(reason);

/** With the minimum contrast for text: WCAG AA, and AAA for high contrast. */
const themes = {
  light: { name: 'Default Light Modern', contrast: 4.5 },
  dark: { name: 'Default Dark Modern', contrast: 4.5 },
  'high-contrast': { name: 'Default High Contrast', contrast: 7 },
  'high-contrast-light': { name: 'Default High Contrast Light', contrast: 7 },
};

const NOTE = `---
kind: session-note
child: J.A.
caregiver: {caregiver}
---

Plain prose stands here.

S: She told us about the slide.

Mom: He waited.

We will see {partner} on ______ again.

<!-- attune-disable-next-line refused: her word -->
He said no.

<!-- clinician-only -->
A thought for the team.
<!-- /clinician-only -->
`;

/** Words that must stand out from prose. */
const meaningful = ['kind', 'S', 'Mom', '{partner}', '______', 'attune-disable-next-line', 'clinician-only'];
/** Words that only have to be easy to read. */
const others = ['Plain', 'J.A.', 'session-note', 'refused', 'thought'];

/** The color of each word, and of its background. */
const colorsOf = (person, words) =>
  person.editor.evaluate((editor, wanted) => {
    const clean = (text) => text.replaceAll('\u00a0', ' ');
    const found = {};
    const walker = document.createTreeWalker(editor.querySelector('.view-lines'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const word of wanted)
        if (
          !found[word] &&
          clean(node.data)
            .split(/[\s:]+/)
            .includes(word)
        )
          found[word] = getComputedStyle(node.parentElement).color;
    return { found, background: getComputedStyle(editor.querySelector('.monaco-editor-background')).backgroundColor };
  }, words);

const channels = (color) =>
  color
    .match(/[\d.]+/g)
    .slice(0, 3)
    .map(Number);

/** As WCAG defines it. */
function luminance(color) {
  const [r, g, b] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function complaints({ found, background }, least) {
  const missing = [...meaningful, ...others].filter((word) => !found[word]).map((word) => `“${word}” was not seen`);
  const pale = Object.entries(found)
    .map(([word, color]) => [word, contrast(color, background)])
    .filter(([, ratio]) => ratio < least)
    .map(([word, ratio]) => `“${word}” has a contrast of ${ratio.toFixed(1)} to 1, and needs ${least}`);
  const plain = meaningful.filter((word) => found[word] === found.Plain).map((word) => `“${word}” looks like prose`);
  return [...missing, ...pale, ...plain];
}

async function look(theme, browser, editor) {
  const folder = temporaryFolder('colors');
  const file = path.join(folder, 'note.md');
  fs.writeFileSync(file, NOTE);
  const settings = { 'workbench.colorTheme': themes[theme].name, 'editor.minimap.enabled': false };
  const server = await startEditorServer({ editor, settings, vsix: values.vsix });
  const page = await openWorkbench(browser, server, { folder, openFile: file });
  try {
    const person = new Person(page, file);
    await person.seesTheNote();
    await page.keyboard.press('Control+Home'); // a click before the layout was complete may have scrolled the note
    const words = [...meaningful, ...others];
    // the colors appear some time after the words
    const seen = await person
      .until('the colours', async () => {
        const colors = await colorsOf(person, words);
        return complaints(colors, 0).length === 0 && colors;
      })
      .catch(() => colorsOf(person, words));
    await page.screenshot({ path: path.join(results, `colors-${theme}.png`), timeout: 60_000 });
    return complaints(seen, themes[theme].contrast);
  } finally {
    await page.close();
    server.stop();
  }
}

fs.mkdirSync(results, { recursive: true });
const [editor, browser] = await Promise.all([codeOss('new'), launchChromium()]);
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const theme of values.theme ? [values.theme] : Object.keys(themes)) {
  const complained = await look(theme, browser, editor);
  counts[complained.length === 0 ? 'passed' : 'failed']++;
  console.log(`  ${complained.length === 0 ? '✔' : '✗'} the ${theme} theme`);
  for (const line of complained) console.log(`    ${line}`);
}
await browser.close();
close(counts);
