/** Markup that is safe to put into a page as it is. */
export interface Markup {
  readonly markup: string;
}

type Piece = Markup | string | number | undefined | readonly Piece[];

const escapes: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text in which nothing is markup, in content and in quoted attributes alike. */
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? '').replace(/\p{Cs}/gu, '\ufffd');

const pieceText = (piece: Piece): string => {
  if (piece === undefined) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(pieceText).join('');
};

/** Markup with pieces: a text among them is escaped, markup stays, lists are joined, what is absent leaves nothing. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => ({
  markup: parts.map((part, index) => part + (index < pieces.length ? pieceText(pieces[index]) : '')).join(''),
});
