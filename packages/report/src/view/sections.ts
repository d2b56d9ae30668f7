import type { Finding, Report } from '@tuoyu/core';

/** Parts of a report for people, in the order in which they are read. */
export const sectionOrder = [
  'errors',
  'breaches',
  'notBinding',
  'advice',
  'unknown',
  'questions',
  'texts',
  'others',
] as const;
export type Section = (typeof sectionOrder)[number];

/** Whether a part holds what is not met, so that each finding says what to do. */
export const failing = (section: Section): boolean =>
  section === 'breaches' || section === 'notBinding' || section === 'advice';

/** Findings of one rule within a part. */
export interface Group {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

/** The part of a report where a finding belongs; none for what is met or does not apply. */
export const sectionOf = (report: Report, { rule, outcome, ifAdopted }: Finding): Section | undefined => {
  const summary = report.rules[rule];
  if (summary === undefined || outcome === 'pass' || outcome === 'not-applicable') return undefined;
  if (outcome === 'error') return 'errors';
  if (summary.addressee !== 'institution' && !summary.binding) return 'others';
  if (outcome === 'unknown') return 'unknown';
  if (outcome === 'manual') return ifAdopted === undefined ? 'questions' : 'texts';
  if (summary.binding) return 'breaches';
  return summary.obligation === 'must' ? 'notBinding' : 'advice';
};

const grouped = (findings: readonly Finding[]): readonly Group[] => {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.rule);
    if (group === undefined) byRule.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...byRule].map(([rule, of]) => ({ rule, findings: of }));
};

/** The findings of a report by part and rule. */
export const sectionsOf = (report: Report): ReadonlyMap<Section, readonly Group[]> => {
  const found = new Map<Section, Finding[]>(sectionOrder.map((section) => [section, []]));
  for (const finding of report.findings) {
    const section = sectionOf(report, finding);
    if (section !== undefined) found.get(section)?.push(finding);
  }
  return new Map([...found].map(([section, findings]) => [section, grouped(findings)]));
};

/** What is met, by rule. */
export const metGroups = (report: Report): readonly Group[] =>
  grouped(report.findings.filter(({ outcome }) => outcome === 'pass'));
