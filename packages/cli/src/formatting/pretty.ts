import { fieldUnits, issueTexts } from '@tuoyu/model';
import { type PrettyOptions, prettyWriter } from '@tuoyu/report';
import type { Sink } from '../io/io.js';
import { reportEntry } from './entry.js';
import type { Printer } from './printer.js';

/** Reports for people at a terminal. */
export const prettyPrinter = (sink: Sink, options: Omit<PrettyOptions, 'units' | 'problems'>): Printer => {
  const writer = prettyWriter({ ...options, units: fieldUnits, problems: issueTexts });
  return {
    add: async (entry) => sink.write(writer.add(reportEntry(entry))),
    end: async () => sink.write(writer.end()),
  };
};
