/** The text with what stands between double quotes covered by dots, so that an offset in one is an offset in the other. */
export const withoutQuotes = (text: string): string =>
  text.replaceAll(/(["\u201c])([^"\u201c\u201d]*)(["\u201d]|$)/g, (_, open: string, words: string, close: string) => {
    return `${open}${words.replaceAll(/[^\n]/g, '\u2026')}${close}`;
  });
