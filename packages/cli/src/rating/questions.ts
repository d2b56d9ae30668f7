import type { Plan, Report } from '@tuoyu/core';
import type { RuleQuestion } from '@tuoyu/star-rating';

/** The findings of a report that wait for a person, with what to judge and what to see. */
export const questionsOf = (plan: Plan, report: Report): readonly RuleQuestion[] => {
  const rules = new Map(plan.rules.map(({ rule }) => [rule.id, rule]));
  return report.findings.flatMap((finding): readonly RuleQuestion[] => {
    const rule = rules.get(finding.rule);
    // what waits for a text is not settled by an answer
    if (rule?.question === undefined || finding.ifAdopted !== undefined) return [];
    if (!finding.possible.includes('manual')) return [];
    const { pointer, label } = finding.subject;
    return [
      {
        rule: rule.id,
        pointer,
        ...(label === undefined ? {} : { label }),
        title: rule.title.pass,
        question: rule.question.text,
        evidence: rule.question.evidence,
      },
    ];
  });
};
