import type { Locale } from '@tuoyu/core';
import type {
  DeadlineState,
  FilingCheck,
  FilingOutcome,
  RegisterRowCheck,
  RouteStep,
} from '@tuoyu/registration';

/** Texts about names, registration and filing. */
export interface FoundingWords {
  readonly breach: { readonly [B in 'true' | 'false' | 'null']: string };
  readonly nameLevel: { readonly [L in 'breach' | 'advice' | 'style']: string };
  readonly noSuggestion: string;
  readonly step: { readonly [S in RouteStep['status']]: string };
  readonly ask: string;
  readonly papers: string;
  readonly file: { readonly [S in FilingCheck['state']]: string };
  readonly outcome: { readonly [O in FilingOutcome]: string };
  readonly row: { readonly [S in RegisterRowCheck['state']]: string };
  /** What is wrong with a row of the register, by code. */
  readonly rowProblem: { readonly [P in 'not-a-text' | 'unknown-column' | 'same-row']: string };
  readonly deadline: { readonly [S in DeadlineState]: string };
  readonly promptly: string;
  readonly noCalendar: string;
  readonly by: string;
}

const en: FoundingWords = {
  breach: { true: 'breach', false: 'no breach', null: 'open' },
  nameLevel: { breach: 'breach', advice: 'advice', style: 'style' },
  noSuggestion: 'No name of these parts is free of breach; --seat or --division may be missing.',
  step: { determined: 'step', 'not-determined': 'open' },
  ask: 'Ask',
  papers: 'Papers',
  file: { complete: 'complete', incomplete: 'incomplete', open: 'open' },
  outcome: { pass: 'met', fail: 'not met', unknown: 'not known', 'not-applicable': 'not applicable' },
  row: { clean: 'clean', faulty: 'faulty', open: 'open' },
  rowProblem: {
    'not-a-text': 'this is no text',
    'unknown-column': 'the register has no such column',
    'same-row': 'the same row stands there before',
  },
  deadline: { kept: 'kept', late: 'late', running: 'running', overdue: 'overdue', unknown: 'not known' },
  promptly: 'promptly, without a number',
  noCalendar: 'not known: outside the calendar',
  by: 'by',
};

const zh: FoundingWords = {
  breach: { true: '违反', false: '不违反', null: '待定' },
  nameLevel: { breach: '违反', advice: '建议', style: '写法' },
  noSuggestion: '这些部分组成的名称都不能确定不违反规定；可能缺少 --seat 或 --division。',
  step: { determined: '步骤', 'not-determined': '待定' },
  ask: '请问',
  papers: '材料',
  file: { complete: '齐全', incomplete: '不齐全', open: '待定' },
  outcome: { pass: '符合', fail: '不符合', unknown: '未知', 'not-applicable': '不适用' },
  row: { clean: '无误', faulty: '有误', open: '待定' },
  rowProblem: {
    'not-a-text': '不是文本',
    'unknown-column': '登记册没有这一列',
    'same-row': '与前面的一行完全相同',
  },
  deadline: { kept: '按期', late: '逾期办理', running: '期内', overdue: '已逾期', unknown: '未知' },
  promptly: '及时，没有日数',
  noCalendar: '未知：超出日历',
  by: '截至',
};

/** The texts in a language. */
export const foundingWordsOf = (locale: Locale): FoundingWords => (locale === 'en' ? en : zh);
