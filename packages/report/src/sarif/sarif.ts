import { canonical, type Finding, hashOf, type Issue, type Report } from '@tuoyu/core';
import type { PlacedReport, ReadFailure, ReportEntry } from '../entry.js';
import type { ReportOptions, ReportWriter } from '../setting.js';
import { failureRow, isTold } from '../table/rows.js';
import { oneLine } from '../text/width.js';
import { comparedLines, issueText, messageText, wantedBy, wouldFail } from '../view/lines.js';
import { type ReportVoice, reportVoice, subjectOf, textOf, titleOf, voiceOf } from '../view/voice.js';
import { kindOf, levelOf } from './levels.js';
import { descriptorOf } from './rules.js';
import { sarifText, uriOf } from './text.js';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** How a SARIF log is written. */
export interface SarifOptions extends ReportOptions {
  /** Findings were compared with a baseline: those that it does not count are new. */
  readonly baseline?: boolean;
}

/** Number of a column by its letters. */
const columnNumber = (letters: string): number | undefined =>
  /^[A-Z]{1,3}$/.test(letters)
    ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    : undefined;

const physical = (file: string | undefined, line?: number, column?: string): object => {
  const uri = uriOf(file);
  if (uri === undefined) return {};
  const startColumn = column === undefined ? undefined : columnNumber(column);
  const region =
    line === undefined
      ? {}
      : { region: { startLine: line, ...(startColumn === undefined ? {} : { startColumn }) } };
  return { physicalLocation: { artifactLocation: { uri }, ...region } };
};

const recordId = ({ input }: PlacedReport): string =>
  input.key ?? `${input.file ?? ''}${(input.line ?? 1) > 1 ? `:${input.line}` : ''}`;

const locationOf = (voice: ReportVoice, pointer: string, label: string): object => {
  const { input } = voice.report;
  const logical = {
    fullyQualifiedName: oneLine(`${recordId(voice.report)}#${pointer}`),
    ...(label === '' ? {} : { name: oneLine(label) }),
    kind: /(^|\/)\d+$/.test(pointer) || pointer === '' ? 'object' : 'property',
  };
  return { ...physical(input.file, input.line), logicalLocations: [logical] };
};

const suppressionStatus = { active: 'accepted', pending: 'underReview', expired: 'rejected' } as const;

const suppressionOf = ({ waiver }: Finding): object =>
  waiver === undefined
    ? {}
    : {
        suppressions: [
          {
            kind: 'external',
            status: suppressionStatus[waiver.state],
            justification: oneLine(waiver.reason),
            properties: {
              approver: oneLine(waiver.approver),
              from: waiver.from,
              until: waiver.until,
              state: waiver.state,
            },
          },
        ],
      };

/** All that a finding says, in sentences. */
const resultText = (voice: ReportVoice, finding: Finding): string => {
  const { words } = voice;
  const subject = subjectOf(voice, finding);
  const needs = wantedBy(voice, [finding]).map(({ text }) => text);
  return [
    `${subject === '' ? '' : `${subject}${words.colon}`}${titleOf(voice, finding.rule, finding.message.params)}`,
    messageText(voice, finding),
    ...comparedLines(voice, finding),
    ...(needs.length === 0 ? [] : [`${words.needs}${words.colon}${needs.join(words.comma)}`]),
    ...(wouldFail(finding) ? [words.wouldFail] : []),
    ...(finding.known ? [words.known] : []),
    ...(finding.outcome === 'fail' ? [`${words.remedy}${words.colon}${textOf(voice, finding.remedy)}`] : []),
  ].join('\n');
};

/** Ordinals of findings that a rule and the name of their subject do not tell apart. */
const ordinals = () => {
  const seen = new Map<string, number>();
  return (finding: Finding): object => {
    const { pointer, label } = finding.subject;
    // a name stays when elements are added before it, a position does not
    const own = {
      rule: finding.rule,
      subject: label === undefined || label.startsWith('#') ? pointer : label,
    };
    const key = `${own.rule} ${own.subject}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return { ...own, ordinal };
  };
};

/**
 * Reports as one SARIF 2.1.0 log with one run: a descriptor for every rule of the reports, a result for every finding,
 * values that could not be used and unreadable records as notifications. Outcomes that are no failure have a `kind` of
 * their own and no level; waivers are suppressions. Results are not held in memory.
 */
export const sarifWriter = (options: SarifOptions): ReportWriter => {
  const voice = voiceOf(options);
  const rules = new Map<string, { readonly index: number; readonly descriptor: object }>();
  const codes = new Set<string>();
  const notifications: object[] = [];
  const reports: object[] = [];
  let engine: Report['engine'] | undefined;
  let begun = false;
  let results = 0;
  let failed = false;

  const indexOf = (own: ReportVoice, id: string): number => rules.get(id)?.index ?? describe(own, id);
  const describe = (own: ReportVoice, id: string): number => {
    const summary = own.report.rules[id];
    const index = rules.size;
    if (summary !== undefined) rules.set(id, { index, descriptor: descriptorOf(own, id, summary) });
    return index;
  };

  const resultOf = (own: ReportVoice, finding: Finding, fingerprint: object): object | undefined => {
    const kind = kindOf(finding);
    const summary = own.report.rules[finding.rule];
    if (kind === undefined || summary === undefined) return undefined;
    const { pointer } = finding.subject;
    return {
      ruleId: finding.rule,
      ruleIndex: indexOf(own, finding.rule),
      kind,
      level: kind === 'fail' ? levelOf(summary) : 'none',
      message: { text: sarifText(resultText(own, finding)) },
      locations: [locationOf(own, pointer, subjectOf(own, finding))],
      partialFingerprints: {
        'tuoyuFinding/v1': hashOf({ record: recordId(own.report), ...fingerprint }).slice('sha256:'.length),
      },
      ...(options.baseline ? { baselineState: finding.known ? 'unchanged' : 'new' } : {}),
      ...suppressionOf(finding),
      properties: {
        pointer,
        outcome: finding.outcome,
        possible: finding.possible,
        ...(finding.needs.length === 0 ? {} : { needs: finding.needs }),
        ...(finding.ifAdopted === undefined ? {} : { ifAdopted: finding.ifAdopted }),
        addressee: summary.addressee,
        verified: summary.verified,
      },
    };
  };

  const issueNote = (own: ReportVoice, issue: Issue): object => {
    const { file, sheet, row, column, line } = issue.origin ?? {};
    const { label, what } = issueText(own, issue);
    const cell =
      sheet === undefined && column === undefined ? [] : [`${sheet ?? ''}!${column ?? ''}${row ?? ''}`];
    codes.add(issue.code);
    return {
      descriptor: { id: issue.code },
      level: 'warning',
      message: { text: sarifText(`${label}${voice.words.colon}${what}`) },
      locations: [
        {
          ...physical(file ?? own.report.input.file, line ?? row ?? own.report.input.line, column),
          logicalLocations: [
            { fullyQualifiedName: oneLine(`${recordId(own.report)}#${issue.pointer}`), kind: 'property' },
            ...cell.map((name) => ({ fullyQualifiedName: oneLine(name), kind: 'cell' })),
          ],
        },
      ],
    };
  };

  const errorNote = (own: ReportVoice, finding: Finding): object => ({
    level: 'error',
    associatedRule: { id: finding.rule, index: indexOf(own, finding.rule) },
    message: { text: sarifText(messageText(own, finding)) },
    locations: [locationOf(own, finding.subject.pointer, subjectOf(own, finding))],
  });

  const failureNote = (failure: ReadFailure): object => ({
    descriptor: { id: failure.error.code },
    level: 'error',
    message: { text: sarifText(`${failureRow(voice, failure).message}`) },
    locations: [physical(failure.input.file, failure.error.line)],
  });

  function* resultsOf(entry: ReportEntry): Generator<object> {
    if (entry.kind === 'failure') {
      failed = true;
      codes.add(entry.failure.error.code);
      notifications.push(failureNote(entry.failure));
      return;
    }
    const { report } = entry;
    const own = reportVoice(voice, report, entry.record);
    engine ??= report.engine;
    for (const id of Object.keys(report.rules).sort()) indexOf(own, id);
    const { asOf, profile, place, phase, summary, input } = report;
    const hash = input.hash === undefined ? {} : { hash: input.hash };
    reports.push({ record: recordId(report), ...hash, asOf, profile, place, phase, ...summary });
    for (const issue of report.issues) notifications.push(issueNote(own, issue));
    const fingerprint = ordinals();
    for (const finding of report.findings) {
      const print = fingerprint(finding);
      if (finding.outcome === 'error') {
        failed = true;
        notifications.push(errorNote(own, finding));
      }
      const result = isTold(voice, finding) ? resultOf(own, finding, print) : undefined;
      if (result !== undefined) yield result;
    }
  }

  const opening = (): string => {
    if (begun) return '';
    begun = true;
    return `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"results":[`;
  };

  return {
    add: function* (entry) {
      yield opening();
      for (const result of resultsOf(entry)) {
        results += 1;
        yield `${results === 1 ? '\n' : ',\n'}${canonical(result)}`;
      }
    },
    end: () => {
      const run = {
        tool: {
          driver: {
            name: 'tuoyu',
            ...(engine === undefined ? {} : { semanticVersion: engine.version }),
            language: options.locale,
            shortDescription: { text: voice.terms.reportTitle },
            fullDescription: { text: voice.words.notOfficial },
            rules: [...rules.values()].map(({ descriptor }) => descriptor),
            notifications: [...codes].sort().map((id) => ({
              id,
              ...(Object.hasOwn(voice.problems, id)
                ? { shortDescription: { text: sarifText(voice.problems[id]?.[options.locale] ?? id) } }
                : {}),
            })),
          },
        },
        language: options.locale,
        columnKind: 'unicodeCodePoints',
        invocations: [{ executionSuccessful: !failed, toolExecutionNotifications: notifications }],
        properties: { official: false, notice: voice.words.notOfficial, reports },
      };
      return `${opening()}${results === 0 ? '' : '\n'}],${canonical(run).slice(1)}]}\n`;
    },
  };
};
