import type { Report } from '@tuoyu/core';
import { tableTexts } from '@tuoyu/io';
import { fieldUnits, issueTexts } from '@tuoyu/model';
import {
  csvWriter,
  htmlWriter,
  markdownWriter,
  prettyWriter,
  type ReportEntry,
  type ReportOptions,
  type ReportWriter,
  sarifWriter,
  xlsxWriter,
} from '@tuoyu/report';
import type { Sink } from '../io/io.js';
import type { Style } from './style.js';

/** Formats of reports that the command can write, beside whole reports and compact lines as JSON. */
export const viewFormats = ['pretty', 'csv', 'html', 'markdown', 'sarif', 'xlsx'] as const;
export type ViewFormat = (typeof viewFormats)[number];

/** What a format needs to know beside its own. */
export interface ViewOptions extends Pick<ReportOptions, 'profile' | 'catalogues' | 'locale'> {
  readonly all: boolean;
  readonly style: Style;
  /** Begins CSV with a byte-order mark. */
  readonly bom: boolean;
  /** Findings were compared with a baseline. */
  readonly baseline: boolean;
  readonly about?: Pick<Report, 'asOf' | 'profile' | 'place'>;
}

/** Takes entries one after the other and writes them down. */
export interface ViewPrinter {
  readonly add: (entry: ReportEntry) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Characters that are written at once; a piece alone may be a short line. */
const enough = 65_536;

const writing = (sink: Sink, writer: ReportWriter): ViewPrinter => ({
  add: async (entry) => {
    let held = '';
    for (const piece of writer.add(entry)) {
      held += piece;
      if (held.length < enough) continue;
      await sink.write(held);
      held = '';
    }
    if (held !== '') await sink.write(held);
  },
  end: async () => {
    await sink.write(writer.end());
  },
});

/** Writes a workbook, which is only known as a whole. */
const writingBytes = (sink: Sink, options: ReportOptions): ViewPrinter => {
  const writer = xlsxWriter(options);
  return {
    add: async (entry) => writer.add(entry),
    end: async () => {
      await sink.write(await writer.end());
    },
  };
};

/** Writes reports in a format. */
export const viewPrinter = (format: ViewFormat, sink: Sink, options: ViewOptions): ViewPrinter => {
  const { style, bom, baseline, about, ...given } = options;
  const shared: ReportOptions = { ...given, units: fieldUnits, problems: { ...tableTexts, ...issueTexts } };
  if (format === 'xlsx') return writingBytes(sink, shared);
  if (format === 'csv') return writing(sink, csvWriter({ ...shared, bom }));
  if (format === 'html') return writing(sink, htmlWriter(shared));
  if (format === 'markdown') return writing(sink, markdownWriter(shared));
  if (format === 'sarif') return writing(sink, sarifWriter({ ...shared, baseline }));
  return writing(sink, prettyWriter({ ...shared, style, ...(about === undefined ? {} : { about }) }));
};
