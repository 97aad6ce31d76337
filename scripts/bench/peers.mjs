// The contestants. Each loads only what it needs, and returns its findings for a text.

/**
 * @typedef {object} Checker
 * @property {(text: string) => Promise<readonly string[]>} check the kinds of the findings, one entry per finding
 */

/** The tools that are compared. `reads` describes in the table what each of them does. */
export const peers = {
  'harper.js': {
    packages: ['harper.js'],
    reads: 'spelling and grammar; WASM, Markdown, all its default rules',
    load: loadHarper,
  },
  alex: {
    packages: ['alex'],
    reads: 'inconsiderate words, equality and profanities; Markdown',
    load: loadAlex,
  },
  'write-good': {
    packages: ['write-good'],
    reads: 'passive voice, weasel words, wordy phrases, clichés; reads the Markdown as plain text',
    load: loadWriteGood,
  },
  retext: {
    packages: ['unified', 'retext-simplify', 'retext-equality', 'retext-readability', 'retext-passive'],
    reads: 'simpler words, equality, hard sentences, passive voice; reads the Markdown as plain text',
    load: loadRetext,
  },
  textlint: {
    packages: ['@textlint/kernel', 'textlint-rule-write-good', 'textlint-rule-alex'],
    reads: 'what write-good and alex find, through textlint; Markdown',
    load: loadTextlint,
  },
  'cspell-lib': {
    packages: ['cspell-lib'],
    reads: 'spelling only; Markdown, English words and the usual word lists of programs',
    load: loadCspell,
  },
};

async function loadHarper() {
  const { Dialect, LocalLinter } = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  await linter.setup();
  return {
    check: async (text) => (await linter.lint(text, { language: 'markdown' })).map((lint) => lint.lint_kind()),
  };
}

async function loadAlex() {
  const { markdown } = await import('alex');
  return { check: async (text) => markdown(text).messages.map(({ ruleId }) => ruleId) };
}

async function loadWriteGood() {
  const { default: writeGood } = await import('write-good');
  return { check: async (text) => writeGood(text).map(({ reason }) => reason.replace(/^"[^"]*" /, '')) };
}

async function loadRetext() {
  const { unified } = await import('unified');
  const plugins = ['english', 'simplify', 'equality', 'readability', 'passive', 'stringify'];
  const parts = await Promise.all(plugins.map((name) => import(`retext-${name}`)));
  const processor = parts.reduce((all, { default: plugin }) => all.use(plugin), unified()).freeze();
  return { check: async (text) => (await processor.process(text)).messages.map(({ source }) => source) };
}

async function loadTextlint() {
  const { TextlintKernel } = await import('@textlint/kernel');
  const plugin = inside(await import('@textlint/textlint-plugin-markdown'));
  const rules = await Promise.all(
    ['write-good', 'alex'].map(async (ruleId) => ({
      ruleId,
      rule: inside(await import(`textlint-rule-${ruleId}`)),
    })),
  );
  const kernel = new TextlintKernel();
  const options = { ext: '.md', plugins: [{ pluginId: 'markdown', plugin }], rules };
  return { check: async (text) => (await kernel.lintText(text, options)).messages.map(({ ruleId }) => ruleId) };
}

/** The default export of a module, from CommonJS or ESM. */
const inside = (module) => module.default?.default ?? module.default ?? module;

async function loadCspell() {
  const { getDefaultSettings, validateText, combineTextAndLanguageSettings, finalizeSettings } =
    await import('cspell-lib');
  const settings = { ...(await getDefaultSettings(true)), enabledLanguageIds: ['markdown'] };
  return {
    check: async (text) => {
      const forText = finalizeSettings(combineTextAndLanguageSettings(settings, text, ['markdown']));
      return (await validateText(text, forText)).map(() => 'unknown word');
    },
  };
}
