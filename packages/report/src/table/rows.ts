import type { Finding, Issue } from '@tuoyu/core';
import type { ReadFailure, ReportEntry } from '../entry.js';
import { oneLine } from '../text/width.js';
import { comparedLines, issueText, messageText, waiverText, wantedBy } from '../view/lines.js';
import { ruleText } from '../view/rule.js';
import { sectionOf } from '../view/sections.js';
import { outcomeText, type ReportVoice, reportVoice, subjectOf, titleOf, type Voice } from '../view/voice.js';
import type { Row } from './columns.js';

/** Of a row, what kind of thing it tells. */
export type RowKind = 'record' | 'finding' | 'value' | 'unreadable';

const about = ({ report, name }: ReportVoice, row: RowKind): Row => {
  const { key, file, line } = report.input;
  return {
    row,
    ...(key === undefined ? {} : { key: oneLine(key) }),
    name,
    ...(file === undefined ? {} : { file: oneLine(file) }),
    ...(line === undefined ? {} : { line }),
    official: 'false',
  };
};

/** One record: the verdict, how much of each outcome, and what is open. */
export const recordRow = (voice: ReportVoice): Row => {
  const { report, words, terms } = voice;
  const { outcomes, verdict } = report.summary;
  const counts = words.counts({ ...outcomes, notApplicable: outcomes['not-applicable'] });
  return {
    ...about(voice, 'record'),
    verdict: words.verdict[verdict],
    message: `${counts}${words.semicolon}${terms.openCounts(report.summary)}`,
  };
};

/** One finding with what its rule says. */
export const findingRow = (voice: ReportVoice, finding: Finding): Row => {
  const { words, terms } = voice;
  const rule = ruleText(voice, finding.rule);
  const section = sectionOf(voice.report, finding);
  const needs = wantedBy(voice, [finding]).map(({ text, where }) =>
    where.length === 0 ? text : `${text}${words.colon}${where.join(words.comma)}`,
  );
  const outcomes = (of: readonly Finding['outcome'][]) =>
    of.map((one) => outcomeText(voice, one)).join(words.comma);
  const waiver = waiverText(voice, finding);
  return {
    ...about(voice, 'finding'),
    rule: oneLine(finding.rule),
    ...(section === undefined ? {} : { section: words[section] }),
    outcome: outcomeText(voice, finding.outcome),
    title: titleOf(voice, finding.rule, finding.message.params),
    subject: subjectOf(voice, finding),
    pointer: oneLine(finding.subject.pointer),
    message: messageText(voice, finding),
    compared: comparedLines(voice, finding).join(words.semicolon),
    needs: needs.join(words.semicolon),
    ...(finding.possible.length > 1 ? { possible: outcomes(finding.possible) } : {}),
    ...(finding.ifAdopted === undefined ? {} : { ifAdopted: outcomes(finding.ifAdopted) }),
    ...(rule === undefined
      ? {}
      : {
          domain: rule.domain,
          obligation: rule.obligation,
          force: rule.force,
          addressee: rule.addressee,
          binding: rule.binding ? terms.yes : terms.no,
          verified: rule.verified,
          basis: [
            ...rule.basis.map(({ text, verified }) => `${text}${words.paren(verified)}`),
            ...(rule.validity === '' ? [] : [rule.validity]),
          ].join(words.semicolon),
        }),
    ...(finding.outcome === 'fail'
      ? { remedy: messageText(voice, { ...finding, message: finding.remedy }) }
      : {}),
    ...(waiver === undefined ? {} : { waiver }),
    ...(finding.known ? { known: words.known } : {}),
  };
};

/** One value that could not be used, with the cell or the line that it came from. */
export const issueRow = (voice: ReportVoice, issue: Issue): Row => {
  const { label, what } = issueText(voice, issue);
  const { file, sheet, row, column, line } = issue.origin ?? {};
  const cell = column === undefined ? '' : `${column}${row ?? ''}`;
  const place = [sheet, cell]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => oneLine(`${part}`));
  return {
    ...about(voice, 'value'),
    ...(file === undefined ? {} : { file: oneLine(file) }),
    ...((line ?? row) === undefined ? {} : { line: line ?? row }),
    subject: place.length === 0 ? label : `${label}${voice.words.paren(place.join('!'))}`,
    pointer: oneLine(issue.pointer),
    outcome: oneLine(issue.code),
    message: what,
  };
};

/** Where a record stands that could not be read, and why. */
export const failureRow = ({ words }: Voice, { input, error }: ReadFailure): Row => ({
  row: 'unreadable',
  file: oneLine(input.file),
  line: input.line,
  outcome: words.unreadable,
  message: `${error.line}:${error.column}${words.colon}${oneLine(error.message ?? error.code)}`,
  official: 'false',
});

/** Whether a finding is told; what is met and what does not apply only when everything is asked for. */
export const isTold = ({ all }: Pick<Voice, 'all'>, { outcome }: Finding): boolean =>
  all || (outcome !== 'pass' && outcome !== 'not-applicable');

/** All rows of an entry, one after the other. */
export function* rowsOf(voice: Voice, entry: ReportEntry): Generator<Row> {
  if (entry.kind === 'failure') {
    yield failureRow(voice, entry.failure);
    return;
  }
  const own = reportVoice(voice, entry.report, entry.record);
  yield recordRow(own);
  for (const issue of entry.report.issues) yield issueRow(own, issue);
  for (const finding of entry.report.findings) if (isTold(voice, finding)) yield findingRow(own, finding);
}
