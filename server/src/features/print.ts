import { Marked } from 'marked';

/**
 * The style of a printed letter: calm, and large enough for tired eyes. The page's content security policy contains its
 * hash.
 */
export const pageStyle = `
@page { size: letter; margin: 1in; }
html { color: #222; background: #fff; }
body { font: 14pt/1.5 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; max-width: 34em; margin: 2em auto; padding: 0 1em; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { font-size: 1.15em; line-height: 1.3; margin: 1.4em 0 0.4em; break-after: avoid; }
h1 { font-size: 1.35em; }
p, ul, ol, blockquote { margin: 0 0 0.9em; orphans: 3; widows: 3; }
li { margin-bottom: 0.3em; }
blockquote { border-left: 2px solid #bbb; padding-left: 1em; }
table { border-collapse: collapse; margin-bottom: 0.9em; }
th, td { border: 1px solid #bbb; padding: 0.25em 0.6em; text-align: left; vertical-align: top; }
pre, code { font-size: 0.95em; white-space: pre-wrap; }
hr { border: 0; border-top: 1px solid #bbb; margin: 1.4em 0; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`;

/** SHA-256 of {@link pageStyle}: the only style that the page allows. A test fails if it is out of date. */
export const pageStyleHash = 'sha256-G/XQ6D8yz86MAv8VSdICPSXf6Nrdd+TObDP6nWlPKw8=';

/**
 * A self-contained HTML page: no script, no image, no address that is fetched. The text is escaped, and HTML in it is
 * shown as written.
 *
 * @param markdown the letter without the parts that a family should not see
 */
export async function toPage(markdown: string): Promise<string> {
  const markup = new Marked({
    // HTML is not recognized, so it stays text
    tokenizer: { html: () => undefined, tag: () => undefined },
    renderer: {
      image: ({ text }) => escaped(text),
      // a link can't be followed on paper, so its address is printed after its text
      link({ href, text, tokens }) {
        return `${this.parser.parseInline(tokens)}${href.endsWith(text) ? '' : ` (${escaped(href)})`}`;
      },
    },
  });
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${pageStyleHash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Letter</title>
<style>${pageStyle}</style>
</head>
<body>
${await markup.parse(markdown)}</body>
</html>
`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);
