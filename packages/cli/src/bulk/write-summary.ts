import { csvRow } from '@tuoyu/io';
import type { Io } from '../io/io.js';
import { openOutput } from '../io/output.js';
import type { SummaryWords } from '../texts/summary-words.js';
import type { CheckSummary, OutcomeCounts } from './tally.js';

const outcomes = ['pass', 'fail', 'unknown', 'not-applicable', 'manual', 'error'] as const;

const numbers = (counts: OutcomeCounts): readonly number[] => outcomes.map((outcome) => counts[outcome]);

interface Row {
  readonly kind: 'all' | 'district' | 'domain' | 'rule';
  readonly id: string;
  readonly name: string;
  readonly records: number;
  /** Records with a binding breach, or with a finding that fails. */
  readonly failing: number;
  readonly outcomes: OutcomeCounts;
}

const rowsOf = (summary: CheckSummary): readonly Row[] => [
  {
    kind: 'all',
    id: '',
    name: '',
    records: summary.records,
    failing: summary.verdicts.breach,
    outcomes: summary.outcomes,
  },
  ...summary.districts.map(({ verdicts, name, ...rest }) => ({
    kind: 'district' as const,
    ...rest,
    name: name ?? '',
    failing: verdicts.breach,
  })),
  ...summary.domains.map((share) => ({ kind: 'domain' as const, name: '', ...share })),
  ...summary.rules.map((share) => ({ kind: 'rule' as const, name: '', ...share })),
];

const csvOf = (summary: CheckSummary): string =>
  `\ufeff${[
    ['kind', 'id', 'name', 'records', 'failing', ...outcomes],
    ...rowsOf(summary).map(({ kind, id, name, records, failing, outcomes: counts }) => [
      kind,
      id,
      name,
      records,
      failing,
      ...numbers(counts),
    ]),
  ]
    .map((row) => csvRow(row))
    .join('')}`;

const textOf = (summary: CheckSummary, words: SummaryWords): string => {
  const { records, unreadable, issues } = summary;
  const lines = rowsOf(summary).map(({ kind, id, name, records: count, failing, outcomes: counts }) => {
    const title = kind === 'all' ? words.all : id === '' ? words.nowhere : `${id} ${name}`.trim();
    const indent = kind === 'all' || kind === 'district' ? '' : '  '.repeat(kind === 'domain' ? 1 : 2);
    const parts = outcomes
      .filter((outcome) => counts[outcome] > 0)
      .map((outcome) => `${words.outcome[outcome]} ${counts[outcome]}`);
    const said = [words.share(count, failing), parts.join(words.between)].filter((part) => part !== '');
    return `${indent}${title}${words.colon}${said.join(words.colon)}`;
  });
  return `${[words.head(records, unreadable, issues), ...lines].join('\n')}\n`;
};

/** Writes a summary: as JSON or CSV by the ending of the file, else as text; `-` is standard output. */
export const writeSummary = async (
  io: Io,
  file: string,
  summary: CheckSummary,
  words: SummaryWords,
): Promise<void> => {
  const text = file.endsWith('.json')
    ? `${JSON.stringify(summary, null, 2)}\n`
    : file.endsWith('.csv')
      ? csvOf(summary)
      : textOf(summary, words);
  const output = await openOutput(io, file === '-' ? undefined : file);
  try {
    await output.write(text);
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
};
