import { type CodeIssue, issue } from './issues.js';

/** What was changed before a code was read. */
export type NormalisationCode = 'surrounding-space' | 'full-width' | 'lower-case';

const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;

/** Outer space off, full width to half, lower case to upper, each with an info issue. */
export const normalise = (input: string): { text: string; issues: CodeIssue<NormalisationCode>[] } => {
  const issues: CodeIssue<NormalisationCode>[] = [];
  const trimmed = input.trim();
  if (trimmed !== input)
    issues.push(issue('surrounding-space', 'info', '已去除首尾空白', 'space around it was removed'));
  const narrow = trimmed.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  if (narrow !== trimmed)
    issues.push(
      issue('full-width', 'info', '已将全角字符转为半角', 'full-width characters were read as half-width'),
    );
  const upper = narrow.replace(/[a-z]/gu, (char) => char.toUpperCase());
  if (upper !== narrow)
    issues.push(
      issue('lower-case', 'info', '已将小写字母转为大写', 'lower-case letters were read as upper case'),
    );
  return { text: upper, issues };
};
