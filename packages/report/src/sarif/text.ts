/**
 * A text as a SARIF message: brackets and braces of a stranger stand for themselves and open neither a link nor a
 * placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
export const sarifText = (text: string): string => text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');

/** A file name as a URI reference; undefined for standard input. */
export const uriOf = (file: string | undefined): string | undefined => {
  if (file === undefined || file === '' || file === '-') return undefined;
  const slashes = file.replaceAll('\\', '/');
  const encoded = encodeURI(wellFormed(slashes)).replace(/[?#[\]]/g, encodeURIComponent);
  if (/^[A-Za-z]:\//.test(slashes)) return `file:///${encoded}`;
  if (slashes.startsWith('/')) return `file://${encoded.replace(/^\/+/, '/')}`;
  return /^[^/]*:/.test(encoded) ? `./${encoded}` : encoded;
};

/** Lone halves of surrogate pairs have no UTF-8. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
