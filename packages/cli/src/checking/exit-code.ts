import type { Finding, Report } from '@tuoyu/core';

/** From which findings on the command ends with 1. */
export type FailOn = 'must' | 'should' | 'unknown' | 'never';
export const failOnLevels: readonly FailOn[] = ['must', 'should', 'unknown', 'never'];

/** 0: nothing at or above the threshold; 1: findings; 2: wrong use or unreadable input; 3: a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

const isExempt = ({ waiver, known }: Finding): boolean => waiver?.state === 'active' || known === true;

/** Whether a finding is at or above a level: not one that is waived, nor one that a baseline counts. */
export const countsFor = (report: Report, finding: Finding, level: FailOn): boolean => {
  const summary = report.rules[finding.rule];
  if (summary === undefined || level === 'never' || isExempt(finding)) return false;
  if (finding.outcome === 'fail') {
    if (summary.binding) return true;
    const own = summary.addressee === 'institution' || summary.addressee === 'founder';
    const weighty = summary.obligation === 'must' || summary.obligation === 'should';
    return level !== 'must' && own && weighty;
  }
  const open = finding.outcome === 'unknown' || finding.outcome === 'manual';
  return (
    level === 'unknown' &&
    summary.binding &&
    open &&
    finding.possible.some((o) => o === 'fail' || o === 'manual')
  );
};

/** What a report alone would end the command with. */
export const exitCodeOf = (report: Report, level: FailOn): ExitCode => {
  if (report.findings.some(({ outcome }) => outcome === 'error')) return 3;
  return report.findings.some((finding) => countsFor(report, finding, level)) ? 1 : 0;
};

/** The highest that occurs wins. */
export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
