import type { Report, Verdict } from '@tuoyu/core';
import type { ReportEntry } from '../entry.js';
import type { ReportOptions, ReportWriter } from '../setting.js';
import { plainStyle, type Style } from '../text/style.js';
import { voiceOf } from '../view/voice.js';
import type { Setting } from './context.js';
import { choiceLines, countChoices, type OpenChoices } from './decisions.js';
import { pageLines } from './page.js';
import { tableOf } from './table.js';

/** Most institutions with details below the table, so that memory does not grow with the records. */
const mostDetails = 50;

/** Beyond so many lines of details, each institution is told shorter. */
const mostLines = 90;

/** How a report for a terminal looks. */
export interface PrettyOptions extends ReportOptions {
  /** Colours; none without it. */
  readonly style?: Style;
  /** Cells in a line; 110 without it. */
  readonly cells?: number;
  /** Day, profile and place that all reports share, said above the table of many. */
  readonly about?: Pick<Report, 'asOf' | 'profile' | 'place'>;
}

/**
 * A report for people at a terminal: whole for one record; for many a table at once, then the details of what is not in
 * order. Memory does not grow with the records.
 */
export const prettyWriter = (options: PrettyOptions): ReportWriter => {
  const { style = plainStyle, cells = 110, about, ...rest } = options;
  const setting: Setting = { ...voiceOf(rest), style, cells };
  const { words } = setting;
  const table = tableOf(setting);
  const open: OpenChoices = new Map();
  const verdicts: { [V in Verdict]: number } = { breach: 0, 'no-breach': 0, open: 0 };
  const details: { readonly full: readonly string[]; readonly brief: readonly string[] }[] = [];
  let first: ReportEntry | undefined;
  let left = 0;
  let count = 0;
  let failures = 0;

  const lines = (of: readonly string[]): string => of.map((line) => `${line}\n`).join('');
  const headLines =
    about === undefined ? [] : [style.faint(words.header(about.asOf, about.profile, about.place)), ''];
  const rowOf = (entry: ReportEntry): string => {
    const row = table.row(entry);
    if (entry.kind === 'failure') return row;
    const { report, record } = entry;
    const quiet = report.summary.verdict === 'no-breach' && report.summary.outcomes.fail === 0;
    if (!setting.all && quiet && report.issues.length === 0) return row;
    if (details.length === mostDetails) left += 1;
    else {
      details.push({
        full: ['', ...pageLines(setting, report, record, 2)],
        brief: ['', ...pageLines(setting, report, record, 1)],
      });
    }
    return row;
  };
  const detailLines = (): readonly string[] => {
    const long = details.reduce((sum, { full }) => sum + full.length, 0) > mostLines && !setting.all;
    return [
      ...details.flatMap(({ full, brief }) => (long ? brief : full)),
      ...(left > 0 ? ['', words.moreInstitutions(left)] : []),
    ];
  };

  return {
    add: (entry) => {
      count += 1;
      if (entry.kind === 'failure') failures += 1;
      else {
        verdicts[entry.report.summary.verdict] += 1;
        countChoices(open, entry.report);
      }
      if (count > 2) return [lines([rowOf(entry)])];
      if (count === 1) {
        first = entry;
        return [];
      }
      const rows = [rowOf(first as ReportEntry), rowOf(entry)];
      first = undefined;
      return [lines([...headLines, table.head(), ...rows])];
    },
    end: () => {
      const choices = choiceLines(setting, open, count === 1 || setting.all ? open.size : 3);
      return lines([
        ...(first?.kind === 'report' ? pageLines(setting, first.report, first.record) : []),
        ...detailLines(),
        ...(choices.length > 0 ? ['', ...choices] : []),
        ...(count > 1
          ? ['', `${words.checked(count - failures, failures)}${words.colon}${words.verdicts(verdicts)}`]
          : []),
        ...(count > failures ? ['', style.faint(words.notOfficial)] : []),
      ]);
    },
  };
};
