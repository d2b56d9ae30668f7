import type { Rule } from '../declare/rule.js';
import { coreCatalogue } from '../messages/core.js';
import { renderMessage } from '../messages/render.js';
import type { Finding } from '../report/report.js';
import type { CaseGroup, GroupedCase } from './cases.js';
import { decidingLine, difference, needLine, same, sameDeciding, sameNeeds } from './lines.js';

const OUTCOME: { readonly [G in CaseGroup]: string } = {
  pass: 'pass',
  fail: 'fail',
  unknown: 'unknown',
  notApplicable: 'not-applicable',
  manual: 'manual',
  notInForce: 'none',
};

const show = (finding: Finding): string =>
  [
    `possible: ${finding.possible.join(', ')}`,
    ...finding.deciding.map((d) => `deciding: ${decidingLine(d)}`),
    ...finding.needs.map((n) => `needs: ${needLine(n)}`),
    ...(finding.error === undefined ? [] : [`error: ${finding.error}`]),
  ]
    .map((line) => `\n  ${line}`)
    .join('');

const leftOver = (rule: Rule, finding: Finding): readonly string[] => {
  const catalogue = {
    [`${rule.id}/pass`]: rule.title.pass,
    [`${rule.id}/fail`]: rule.title.fail,
    [`${rule.id}/remedy`]: rule.remedy,
    ...(rule.question === undefined ? {} : { [`${rule.id}/question`]: rule.question.text }),
  };
  return (['zh-CN', 'en'] as const).flatMap((locale) =>
    [finding.message, ...(finding.outcome === 'fail' ? [finding.remedy] : [])].flatMap((message) => {
      const open = renderMessage(message, { catalogues: [catalogue, coreCatalogue], locale }).match(
        /\{\w+\}/,
      );
      return open === null ? [] : [`${message.id} (${locale}) has no value for ${open[0]}`];
    }),
  );
};

/** What a finding differs in from what its case states; empty when nothing. */
export const differences = (rule: Rule, stated: GroupedCase, finding: Finding): readonly string[] => {
  const { group } = stated;
  if (finding.outcome !== OUTCOME[group]) {
    return [`the outcome is ${finding.outcome}, expected ${OUTCOME[group]}${show(finding)}`];
  }
  const found: string[] = [...leftOver(rule, finding)];
  const possible = group === 'unknown' ? (stated.possible ?? []) : [OUTCOME[group]];
  if (!same(possible, finding.possible)) found.push(difference('possible', possible, finding.possible));
  const needs = stated.needs ?? [];
  if (!sameNeeds(needs, finding.needs)) found.push(difference('needs', needs, finding.needs.map(needLine)));
  const deciding = stated.deciding ?? [];
  if (!sameDeciding(deciding, finding.deciding)) {
    found.push(difference('deciding', deciding, finding.deciding.map(decidingLine)));
  }
  if (!same(stated.ifAdopted, finding.ifAdopted)) {
    found.push(difference('ifAdopted', stated.ifAdopted ?? [], finding.ifAdopted ?? []));
  }
  if (group === 'fail' && !same(stated.params ?? {}, finding.message.params)) {
    found.push(`params differ\n  expected ${JSON.stringify(stated.params ?? {})}
  found    ${JSON.stringify(finding.message.params)}`);
  }
  return found;
};
