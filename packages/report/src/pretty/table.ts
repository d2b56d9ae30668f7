import type { Verdict } from '@tuoyu/core';
import type { ReportEntry } from '../entry.js';
import { fit, oneLine, pad, widthOf } from '../text/width.js';
import { reportVoice } from '../view/voice.js';
import type { Setting } from './context.js';
import { countsOf } from './page.js';

const nameCells = 38;

/** Rows of the table of institutions; widths do not depend on what comes later, so that a row can be written at once. */
export const tableOf = (setting: Setting) => {
  const { words, style } = setting;
  const { columns } = words;
  const verdictCells = Math.max(
    ...[columns.verdict, words.unreadable, ...Object.values(words.verdict)].map(widthOf),
  );
  const counted = [columns.fail, columns.open, columns.pass, columns.values];
  const row = (name: string, verdict: string, counts: readonly string[]): string =>
    [
      pad(fit(name, nameCells), nameCells),
      verdict,
      ...counts.map((count, index) => pad(count, widthOf(counted[index] ?? ''), 'right')),
    ]
      .join('  ')
      .trimEnd();
  const tint: { readonly [V in Verdict]: (text: string) => string } = {
    breach: style.red,
    'no-breach': style.green,
    open: style.yellow,
  };
  return {
    head: (): string => style.bold(row(words.institution, pad(columns.verdict, verdictCells), counted)),
    row: (entry: ReportEntry): string => {
      if (entry.kind === 'failure') {
        const { file, line } = entry.failure.input;
        return row(`${oneLine(file)}:${line}`, style.red(pad(words.unreadable, verdictCells)), []);
      }
      const { report, record } = entry;
      const { name } = reportVoice(setting, report, record);
      const { verdict } = report.summary;
      const { fail, unknown, manual, error, pass } = countsOf(report);
      return row(name, tint[verdict](pad(words.verdict[verdict], verdictCells)), [
        String(fail),
        String(unknown + manual + error),
        String(pass),
        String(report.issues.length),
      ]);
    },
  };
};
