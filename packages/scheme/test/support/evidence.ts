import type { Finding, PossibleOutcome, ReportValue } from '@tuoyu/core';
import type { RatedReport, Scheme, ScoreSheet } from '../../src/index.js';

export const title = (text: string) => ({ 'zh-CN': text, en: text });

/** What a finding can be, by letters: p pass, f fail, n not-applicable, m manual. */
export type Letters = string;

const OUTCOMES: { readonly [letter: string]: PossibleOutcome } = {
  p: 'pass',
  f: 'fail',
  n: 'not-applicable',
  m: 'manual',
};

export const finding = (rule: string, pointer: string, letters: Letters): Finding => {
  const possible = [...letters].map((letter) => OUTCOMES[letter] as PossibleOutcome);
  return {
    rule,
    subject: { pointer },
    outcome: possible.length === 1 ? (possible[0] as PossibleOutcome) : 'unknown',
    possible,
    message: { id: 'm', params: {} },
    deciding: [],
    needs: possible.length > 1 ? [{ pointer: '/x', reason: 'missing' }] : [],
    remedy: { id: 'r', params: {} },
  };
};

/** A report from letters: one subject for each text; `[...]` of a rule stands for a list. */
export const reportOf = (
  rules: { readonly [rule: string]: readonly Letters[] },
  measures: { readonly [id: string]: ReportValue } = {},
  binding: readonly string[] = [],
): RatedReport => ({
  asOf: '2026-11-23',
  profile: 'cn',
  place: null,
  choices: {},
  adoptions: [],
  engine: { name: '@tuoyu/core', version: '0.0.0' },
  packs: [{ name: 'p', version: '1' }],
  input: { key: 'k' },
  measures,
  rules: Object.fromEntries(Object.keys(rules).map((rule) => [rule, { binding: binding.includes(rule) }])),
  findings: Object.entries(rules).flatMap(([rule, subjects]) =>
    subjects.map((letters, i) =>
      letters.startsWith('*')
        ? finding(rule, '/list', letters.slice(1))
        : finding(rule, subjects.length === 1 ? '' : `/list/${i}`, letters),
    ),
  ),
});

/** A sheet with one answer for each pair. */
export const sheetOf = (
  scheme: Scheme,
  answers: { readonly [item: string]: string | number },
): ScoreSheet => ({
  format: 'tuoyu-score-sheet/1',
  scheme: { id: scheme.id, version: scheme.version },
  answers: Object.entries(answers).map(([item, value]) => ({ item, value, by: 'a', on: '2026-11-01' })),
});
