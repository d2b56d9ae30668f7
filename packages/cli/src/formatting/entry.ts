import type { ReportEntry } from '@tuoyu/report';
import type { Entry } from '../checking/entry.js';
import type { Words } from '../texts/words.js';

/** An entry as the formats of reports take it. */
export const reportEntry = (entry: Entry, words: Words): ReportEntry => {
  if (entry.kind === 'report') return { kind: 'report', report: entry.report, record: entry.institution };
  const { failure } = entry;
  return {
    kind: 'failure',
    failure: { ...failure, error: { ...failure.error, message: words.readProblem[failure.error.code] } },
  };
};
