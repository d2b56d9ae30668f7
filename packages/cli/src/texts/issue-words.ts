import type { Locale } from '@tuoyu/core';

interface IssueWords {
  readonly colon: string;
  readonly said: (code: string, found: string | undefined, expected: string | undefined) => string;
}

/** How something that is wrong with a file is said. */
export const issueWords: { readonly [L in Locale]: IssueWords } = {
  en: {
    colon: ': ',
    said: (code, found, expected) =>
      [code, found && `found ${found}`, expected && `expected ${expected}`].filter(Boolean).join(', '),
  },
  'zh-CN': {
    colon: '：',
    said: (code, found, expected) =>
      [code, found && `实为 ${found}`, expected && `应为 ${expected}`].filter(Boolean).join('，'),
  },
};
