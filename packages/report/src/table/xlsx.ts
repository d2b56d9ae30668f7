import { type Report, renderValue } from '@tuoyu/core';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { ReportEntry } from '../entry.js';
import type { ReportOptions } from '../setting.js';
import { oneLine } from '../text/width.js';
import { ruleText } from '../view/rule.js';
import { type ReportVoice, reportVoice, type Voice, voiceOf } from '../view/voice.js';
import type { Label } from '../words/format-words.js';
import { findingColumns, type Row } from './columns.js';
import { defused } from './defuse.js';
import { rowsOf } from './rows.js';

/** Takes entries one after the other and gives a workbook at the end; rows are held in memory until then. */
export interface WorkbookWriter {
  /** Takes an entry, in the order of the records. */
  readonly add: (entry: ReportEntry) => void;
  /** The bytes of the workbook; call it once. */
  readonly end: () => Promise<Uint8Array>;
}

/** Most rows of a sheet below its heading, and most characters of a cell, as the format allows. */
const mostRows = 1_048_575;
const mostCharacters = 32_767;

type Cell = string | number | undefined;
type Table = { readonly columns: readonly Label[]; readonly rows: (readonly Cell[])[] };

const value = (cell: Cell): CellValue =>
  cell === undefined || cell === ''
    ? null
    : typeof cell === 'number'
      ? cell
      : defused(cell).slice(0, mostCharacters);

const wide: ReadonlySet<Label> = new Set([
  'title',
  'message',
  'compared',
  'needs',
  'basis',
  'remedy',
  'waiver',
]);

/** A table as one sheet, or as several where it has more rows than a sheet can hold. */
const sheetsOf = (name: string, { columns, rows }: Table, { terms }: Voice): readonly WriteSheet[] => {
  const parts = Math.max(1, Math.ceil(rows.length / mostRows));
  return Array.from({ length: parts }, (_, part) => ({
    name: part === 0 ? name : `${name} ${part + 1}`,
    columns: columns.map((column) => ({ width: wide.has(column) ? 44 : 16 })),
    rows: [
      columns.map((column) => terms.label[column]),
      ...rows.slice(part * mostRows, (part + 1) * mostRows).map((row) => row.map(value)),
    ],
    freezePane: { rows: 1 },
    cells: new Map(
      columns.map((column, at) => [
        `0,${at}`,
        { value: terms.label[column], style: { font: { bold: true } } },
      ]),
    ),
  }));
};

const recordColumns = [
  'key',
  'name',
  'file',
  'line',
  'asOf',
  'profile',
  'place',
  'phase',
  'verdict',
  'fail',
  'unknown',
  'manual',
  'error',
  'pass',
  'notApplicable',
  'openUnknown',
  'awaitingAnswer',
  'awaitingText',
  'othersDuties',
  'unverifiedNotMet',
  'problem',
  'official',
] as const satisfies readonly Label[];

const recordCells = ({ report, name, words }: ReportVoice): readonly Cell[] => {
  const { input, asOf, profile, place, phase, summary, issues } = report;
  const { outcomes, open } = summary;
  return [
    input.key === undefined ? undefined : oneLine(input.key),
    name,
    input.file === undefined ? undefined : oneLine(input.file),
    input.line,
    asOf,
    profile,
    place ?? undefined,
    phase ?? undefined,
    words.verdict[summary.verdict],
    outcomes.fail,
    outcomes.unknown,
    outcomes.manual,
    outcomes.error,
    outcomes.pass,
    outcomes['not-applicable'],
    open.unknown,
    open.awaitingAnswer,
    open.awaitingText,
    summary.othersDuties,
    summary.unverifiedNotMet,
    issues.length,
    'false',
  ];
};

const ruleColumns = [
  'rule',
  'domain',
  'title',
  'obligation',
  'force',
  'addressee',
  'binding',
  'verified',
  'effective',
  'basis',
] as const satisfies readonly Label[];

const ruleCells = (voice: ReportVoice, id: string): readonly Cell[] => {
  const rule = ruleText(voice, id);
  if (rule === undefined) return [oneLine(id)];
  const { words, terms } = voice;
  return [
    rule.id,
    rule.domain,
    rule.title,
    rule.obligation,
    rule.force,
    rule.addressee,
    rule.binding ? terms.yes : terms.no,
    rule.verified,
    rule.effective,
    [
      ...rule.basis.map(({ text, verified }) => `${text}${words.paren(verified)}`),
      ...(rule.validity === '' ? [] : [rule.validity]),
    ].join(words.semicolon),
  ];
};

const decisionColumns = [
  'key',
  'kind',
  'rule',
  'pointer',
  'value',
  'by',
  'on',
  'until',
  'reason',
] as const satisfies readonly Label[];

const decisionCells = (voice: ReportVoice): readonly (readonly Cell[])[] => {
  const { terms, locale } = voice;
  const { input, choices, adoptions, answers, waivers }: Report = voice.report;
  const key = input.key === undefined ? undefined : oneLine(input.key);
  const { label } = terms;
  return [
    ...Object.entries(choices).map(([id, taken]) => [key, label.choices, oneLine(id), '', oneLine(taken)]),
    ...adoptions.map(({ figure, rule, value: read, by, on, source }) => [
      key,
      label.adoptions,
      oneLine(figure ?? rule ?? ''),
      '',
      read === undefined ? '' : renderValue(read, locale),
      oneLine(by),
      on,
      '',
      oneLine(source),
    ]),
    ...answers.map(({ rule, pointer, value: said, by, on, validUntil, evidence }) => [
      key,
      label.answers,
      oneLine(rule),
      oneLine(pointer),
      said,
      oneLine(by),
      on,
      validUntil,
      oneLine(evidence ?? ''),
    ]),
    ...waivers.map(({ rule, pointer, reason, approver, from, until }) => [
      key,
      label.waivers,
      oneLine(rule),
      oneLine(pointer ?? ''),
      '',
      oneLine(approver),
      from,
      until,
      oneLine(reason),
    ]),
  ];
};

/**
 * Findings as a workbook (XLSX): the records, the findings, the rules with their legal basis, and the decisions that the
 * reports rest on. No cell is a formula, and no text could become one when it is copied.
 */
export const xlsxWriter = (options: ReportOptions): WorkbookWriter => {
  const voice = voiceOf(options);
  const records: Table = { columns: recordColumns, rows: [] };
  const findings: Table = { columns: findingColumns, rows: [] };
  const rules: Table = { columns: ruleColumns, rows: [] };
  const decisions: Table = { columns: decisionColumns, rows: [] };
  const seen = new Map<string, readonly Cell[]>();
  let day: string | undefined;
  const cells = (row: Row): readonly Cell[] => findingColumns.map((column) => row[column]);
  return {
    add: (entry) => {
      // the sheet of records tells what a row about a record tells in the text formats
      for (const row of rowsOf(voice, entry)) if (row.row !== 'record') findings.rows.push(cells(row));
      if (entry.kind === 'failure') {
        const { file, line } = entry.failure.input;
        const cut = [undefined, undefined, oneLine(file), line, undefined, undefined, undefined, undefined];
        records.rows.push([...cut, voice.words.unreadable]);
        return;
      }
      const own = reportVoice(voice, entry.report, entry.record);
      day ??= entry.report.asOf;
      records.rows.push(recordCells(own));
      for (const id of Object.keys(entry.report.rules)) if (!seen.has(id)) seen.set(id, ruleCells(own, id));
      decisions.rows.push(...decisionCells(own));
    },
    end: async () => {
      const ids = [...seen.keys()].sort();
      rules.rows.push(...ids.map((id) => seen.get(id) ?? []));
      const { terms, words } = voice;
      const bytes = await writeXlsx({
        sheets: [
          ...sheetsOf(terms.records, records, voice),
          ...sheetsOf(terms.findings, findings, voice),
          ...sheetsOf(terms.rules, rules, voice),
          ...sheetsOf(terms.decisionsTaken.slice(0, 31), decisions, voice),
        ],
        properties: {
          title: terms.reportTitle,
          description: words.notOfficial,
          creator: 'tuoyu',
          // the same reports give the same bytes, whenever they are written
          modified: new Date(`${day ?? '2020-01-01'}T00:00:00Z`),
        },
      });
      return new Uint8Array(bytes);
    },
  };
};
