/** The text with everything between double quotes replaced by dots. Offsets stay the same. */
export const withoutQuotes = (text: string): string =>
  text.replaceAll(/(["\u201c])([^"\u201c\u201d]*)(["\u201d]|$)/g, (_, open: string, words: string, close: string) => {
    return `${open}${words.replaceAll(/[^\n]/g, '\u2026')}${close}`;
  });
