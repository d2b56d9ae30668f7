import { oneLine } from '../text/width.js';

/**
 * A text of a stranger inside a line of Markdown: it stays one line, and nothing in it becomes a link, an image, markup,
 * HTML or the end of a cell.
 */
export const plain = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>|~&#!$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, '$1\u200b')
    .replace(/@/g, '\\@')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
