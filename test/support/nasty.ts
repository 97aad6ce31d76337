import fc from 'fast-check';

/** Pieces to build notes from, including pieces that are hard to read. */
const pieces = [
  'proprioceptive input ',
  'Jo’s hypotonia makes sitting tiring. ',
  'the IFSP ',
  'We utilized songs in order to play. ',
  'w/ Mom ',
  'RSP ',
  '**',
  '*',
  '_',
  '`',
  '~~',
  '```\n',
  '~~~\n',
  '---\n',
  'kind: letter\n',
  '# ',
  'Plan\n===\n',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '    ',
  '\t',
  '[',
  '](https://a.example "t")',
  '<!--',
  '-->',
  '<!-- attune-disable -->',
  '<!-- attune-disable-next-line jargon-term: why -->\n',
  '<b>',
  '| a | b |\n|---|---|\n',
  '| We worked on hypotonia today | 5 |\n',
  '{child}',
  '____',
  '&amp;',
  '\\',
  'Dear family,\n\n',
  'Warmly,\n',
  'Maya Cole, OTR/L\n',
  '🙂👍🏽',
  'e\u0301',
  '“',
  '”',
  '\uFEFF',
  '\r\n',
  '\n',
  '\n\n',
  '  \n',
  ' ',
  '. ',
];

const piece = fc.constantFrom(...pieces);

/** A text made of such pieces. */
export const nastyText = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

/** Typing, deleting or pasting: removes at most `cut` units, at the fraction `at` of the text. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(30)),
  put: fc.array(piece, { maxLength: 3 }).map((parts) => parts.join('')),
});

/** Paragraphs long enough that a parser reuses them while something else is edited. */
const filler = fc
  .array(fc.constantFrom('He likes the slide and the drum. ', 'We used a pincer grasp. ', 'Her IFSP is new. '), {
    minLength: 8,
    maxLength: 16,
  })
  .map((parts) => `\n\n${parts.join('')}\n\n`);

/** A list long enough to be read in pieces, with typical list content. */
const longList = fc
  .array(
    fc.constantFrom(
      '- He likes the slide and the drum.\n',
      '- He likes the slide,\n  and then the drum.\n',
      '- He likes the slide,\nand then the drum.\n',
      '* He likes the drum.\n',
      ' - He likes the drum.\n',
      '  - We used a pincer grasp.\n',
      '  1. Her IFSP is new.\n',
      '2. Her IFSP is new.\n',
      '- [ ] We used a pincer grasp.\n\n  Again and again.\n',
      '- > We used a pincer grasp.\n',
      '-\n',
      '- ```\n  pincer grasp\n',
      '- # Play\n',
      '- | a | b |\n  |---|---|\n  | We worked on hypotonia today | 5 |\n',
      '\n',
    ),
    { minLength: 40, maxLength: 100 },
  )
  .map((items) => `\n\n${items.join('')}\n`);

/** A text of at most so many parts, and its edits. */
export const editedText = ({
  parts,
  edits,
}: {
  readonly parts: number;
  readonly edits: number;
}): fc.Arbitrary<string[]> => {
  const text = fc.array(fc.oneof(nastyText, filler, longList), { maxLength: parts }).map((pieces) => pieces.join(''));
  return fc
    .tuple(text, fc.array(edit, { maxLength: edits }))
    .map(([start, changes]) =>
      changes.reduce((versions, change) => [...versions, edited(versions.at(-1) ?? '', change)], [start]),
    );
};

function edited(
  text: string,
  { at, cut, put }: { readonly at: number; readonly cut: number; readonly put: string },
): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put + text.slice(from + cut);
}
