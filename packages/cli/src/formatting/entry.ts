import type { ReportEntry } from '@tuoyu/report';
import type { Entry } from '../checking/entry.js';

/** An entry as the formats of reports take it. */
export const reportEntry = (entry: Entry): ReportEntry =>
  entry.kind === 'failure'
    ? { kind: 'failure', failure: entry.failure }
    : { kind: 'report', report: entry.report, record: entry.institution };
