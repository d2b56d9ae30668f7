import { type Catalogue, canonical, type Finding, type Locale, type Outcome } from '@tuoyu/core';
import type { Entry, PlacedReport, ReadFailure } from '../checking/entry.js';
import type { Sink } from '../io/io.js';
import type { Words } from '../texts/words.js';
import type { Printer } from './printer.js';
import { withText } from './with-text.js';

export interface DataOptions {
  readonly all: boolean;
  /** Lines without what is open. */
  readonly brief: boolean;
  readonly withText: boolean;
  readonly catalogues: readonly Catalogue[];
  readonly locale: Locale;
  readonly words: Words;
}

const failureData = ({ format, input, error }: ReadFailure, words: Words) => ({
  format,
  input,
  error: { ...error, message: words.readProblem[error.code] },
});

const texts = (report: PlacedReport, options: DataOptions) =>
  options.withText ? withText(report, options.catalogues, options.locale) : report;

/** Whole reports as canonical JSON: one report for a record that stands alone, else a list. */
export const jsonPrinter = (sink: Sink, options: DataOptions): Printer => {
  let first: { readonly text: string; readonly alone: boolean } | undefined;
  let count = 0;
  return {
    add: async (entry: Entry) => {
      const text = canonical(
        entry.kind === 'report' ? texts(entry.report, options) : failureData(entry.failure, options.words),
      );
      count += 1;
      if (count === 1) first = { text, alone: entry.alone };
      else if (count === 2) await sink.write(`[\n${first?.text},\n${text}`);
      else await sink.write(`,\n${text}`);
    },
    end: async () => {
      if (count > 1) await sink.write('\n]\n');
      else if (first === undefined) await sink.write('[]\n');
      else await sink.write(first.alone ? `${first.text}\n` : `[\n${first.text}\n]\n`);
    },
  };
};

const known = new WeakMap<Finding, string>();

/** A finding as JSON. Those that the engine shares between reports are frozen, and written only once. */
const jsonOf = (finding: Finding): string => {
  if (!Object.isFrozen(finding)) return JSON.stringify(finding);
  const text = known.get(finding) ?? JSON.stringify(finding);
  known.set(finding, text);
  return text;
};

/** Outcomes whose findings a line leaves out. */
export const omittedFrom = ({ all, brief }: Pick<DataOptions, 'all' | 'brief'>): readonly Outcome[] => {
  if (all) return [];
  return brief ? ['pass', 'not-applicable', 'unknown', 'manual'] : ['pass', 'not-applicable'];
};

/**
 * One compact line a record: summary, issues, and the findings that are not pass or not applicable; a brief one says
 * that it leaves out what is open too.
 */
export const ndjsonPrinter = (sink: Sink, options: DataOptions): Printer => {
  const omit = omittedFrom(options);
  return {
    add: async (entry: Entry) => {
      if (entry.kind === 'failure') {
        await sink.write(`${JSON.stringify(failureData(entry.failure, options.words))}\n`);
        return;
      }
      const { report } = entry;
      const kept = report.findings.filter(({ outcome }) => !omit.includes(outcome));
      const { format, profile, asOf, place, input, issues, summary, findings, ...text } = {
        ...texts({ ...report, findings: kept }, options),
      };
      const line = JSON.stringify({
        format,
        profile,
        asOf,
        place,
        input,
        ...('locale' in text ? { locale: text.locale } : {}),
        summary,
        issues,
        ...(options.brief ? { omitted: omit } : {}),
      });
      await sink.write(`${line.slice(0, -1)},"findings":[${findings.map(jsonOf).join()}]}\n`);
    },
    end: async () => {},
  };
};
