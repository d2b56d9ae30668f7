/** A text in both languages of the house. */
export interface Bilingual {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** How much an issue weighs: an `error` makes a code invalid, a `warning` asks for a look, an `info` only tells. */
export type IssueLevel = 'error' | 'warning' | 'info';

/** One remark on a code; the message never repeats the code. */
export interface CodeIssue<Code extends string = string> {
  readonly code: Code;
  readonly level: IssueLevel;
  readonly message: Bilingual;
}

/* @__NO_SIDE_EFFECTS__ */
export const text = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en });

export const issue = <Code extends string>(
  code: Code,
  level: IssueLevel,
  zh: string,
  en: string,
): CodeIssue<Code> => ({
  code,
  level,
  message: text(zh, en),
});

export const hasError = (issues: readonly CodeIssue[]): boolean =>
  issues.some(({ level }) => level === 'error');
