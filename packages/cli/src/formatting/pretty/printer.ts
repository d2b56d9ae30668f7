import type { Plan, Verdict } from '@tuoyu/core';
import type { Entry } from '../../checking/entry.js';
import type { Sink } from '../../io/io.js';
import type { Printer } from '../printer.js';
import type { Setting } from './context.js';
import { choiceLines, countChoices, type OpenChoices } from './decisions.js';
import { pageLines } from './page.js';
import { tableOf } from './table.js';

/** Most institutions with details below the table, so that memory does not grow with the records. */
const mostDetails = 50;

/** Beyond so many lines of details, each institution is told shorter. */
const mostLines = 90;

/** A report for people: whole for one record; for many a table at once, then the details of what is not in order. */
export const prettyPrinter = (
  sink: Sink,
  setting: Setting,
  about: Pick<Plan, 'asOf' | 'place' | 'profile'>,
): Printer => {
  const { words } = setting;
  const table = tableOf(setting);
  const open: OpenChoices = new Map();
  const verdicts: { [V in Verdict]: number } = { breach: 0, 'no-breach': 0, open: 0 };
  const details: { readonly full: readonly string[]; readonly brief: readonly string[] }[] = [];
  let first: Entry | undefined;
  let left = 0;
  let count = 0;
  let failures = 0;

  const { asOf, profile, place } = about;
  const headLines = [setting.style.faint(words.header(asOf, profile.id, place))];
  const lines = (of: readonly string[]): string => of.map((line) => `${line}\n`).join('');
  const addRow = async (entry: Entry): Promise<void> => {
    await sink.write(lines([table.row(entry)]));
    if (entry.kind === 'failure') return;
    const { report, institution } = entry;
    const quiet = report.summary.verdict === 'no-breach' && report.summary.outcomes.fail === 0;
    if (!setting.all && quiet && report.issues.length === 0) return;
    if (details.length === mostDetails) left += 1;
    else {
      details.push({
        full: ['', ...pageLines(setting, report, institution, 2)],
        brief: ['', ...pageLines(setting, report, institution, 1)],
      });
    }
  };

  return {
    add: async (entry) => {
      count += 1;
      if (entry.kind === 'failure') failures += 1;
      else {
        verdicts[entry.report.summary.verdict] += 1;
        countChoices(open, entry.report);
      }
      if (count === 1) first = entry;
      else {
        if (count === 2) {
          await sink.write(lines([...headLines, '', table.head()]));
          await addRow(first as Entry);
          first = undefined;
        }
        await addRow(entry);
      }
    },
    end: async () => {
      if (first?.kind === 'report') {
        await sink.write(lines(pageLines(setting, first.report, first.institution)));
      } else if (count > 1) {
        const long = details.reduce((sum, { full }) => sum + full.length, 0) > mostLines && !setting.all;
        for (const { full, brief } of details) await sink.write(lines(long ? brief : full));
        if (left > 0) await sink.write(lines(['', words.moreInstitutions(left)]));
      }
      const choices = choiceLines(setting, open, count === 1 || setting.all ? open.size : 3);
      if (choices.length > 0) await sink.write(lines(['', ...choices]));
      if (count > 1) {
        await sink.write(
          lines([
            '',
            `${words.checked(count - failures, failures)}${words.colon}${words.verdicts(verdicts)}`,
          ]),
        );
      }
    },
  };
};
