import {
  type ChangedFinding,
  isTuoyuError,
  type PatchOperation,
  type Phase,
  renderMessage,
  type WhatIf,
  whatIf,
} from '@tuoyu/core';
import { parseInstitution } from '@tuoyu/model';
import { oneLine } from '@tuoyu/report';
import type { Command } from 'commander';
import { Option } from 'commander';
import { benchOf } from '../checking/check-all.js';
import { eachRecord } from '../checking/each-record.js';
import { knownProfile } from '../checking/make-plan.js';
import { dayOf } from '../checking/today.js';
import { styleFor } from '../formatting/style.js';
import { parseText } from '../reading/json.js';
import { readJsonFile } from '../reading/json-file.js';
import { reportCommandWordsOf } from '../texts/report-words.js';
import { wordsOf } from '../texts/words.js';
import { UsageError } from '../usage-error.js';
import {
  type CommonOptions,
  colorOption,
  formatOption,
  localeOption,
  phaseOption,
  type Register,
} from './context.js';

interface WhatIfOptions extends CommonOptions {
  readonly profile: string;
  readonly asOf: string;
  readonly place?: string;
  readonly phase?: Phase;
  readonly choices?: string;
  readonly answers?: string;
  readonly adopt?: string;
  readonly waivers?: string;
  readonly patch?: string;
  readonly set: readonly string[];
  readonly all: boolean;
}

/** `POINTER=VALUE` as an operation; a value that is no JSON is a text. */
const operationOf = (given: string): PatchOperation => {
  const at = given.indexOf('=');
  const pointer = given.slice(0, at);
  if (at < 1 || !pointer.startsWith('/')) {
    throw new UsageError('bad-option', { option: '--set', found: given, expected: '/classes/0/enrolled=15' });
  }
  const text = given.slice(at + 1);
  const parsed = parseText(text);
  return { op: 'add', path: pointer, value: 'value' in parsed ? parsed.value : text };
};

const patchOf = (file: string, value: unknown): readonly PatchOperation[] => {
  if (!Array.isArray(value)) throw new UsageError('bad-decision', { file, at: '', problem: 'list' });
  return value as readonly PatchOperation[];
};

const examples = `
The patch is a JSON Patch (RFC 6902) in a file, or --set POINTER=VALUE, which can be repeated; VALUE is JSON, and a text
where it is none. The record itself stays as it is.

Exit codes: 0 told; 2 wrong use, unreadable input, or a patch that does not fit the record.

Examples:
  tuoyu whatif institution.json --set /classes/0/enrolled=15
  tuoyu whatif institution.json --patch patch.json --format json
`;

/** `tuoyu whatif`: which findings a change of the record would change. */
export const registerWhatIf: Register = (program: Command, { io, ends }) => {
  program
    .command('whatif')
    .summary('tell what a change would change')
    .description('Tells which findings a change of the record would change, without changing it.')
    .argument('<FILE>', 'file of records, or - for standard input')
    .option('--patch <FILE>', 'JSON Patch (RFC 6902) to try')
    .addOption(
      new Option('--set <POINTER=VALUE>', 'a value to try; can be repeated')
        .default([], 'none')
        .argParser((value: string, before: readonly string[]) => [...before, value]),
    )
    .option('--profile <ID>', 'set of rules', 'cn')
    .addOption(
      new Option('--as-of <DATE>', 'day on which the rules are asked').default(dayOf(io.now()), 'today'),
    )
    .option('--place <CODE>', 'division (GB/T 2260) that stands in for the seat of the records')
    .addOption(phaseOption())
    .option('--choices <FILE>', 'options taken where the law leaves a choice')
    .option('--answers <FILE>', 'answers of people to questions')
    .option('--adopt <FILE>', 'unverified figures and rules that a named person lets count')
    .option('--waivers <FILE>', 'stated exceptions')
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .option('--all', 'whole reports in json', false)
    .addOption(colorOption())
    .addHelpText('after', examples)
    .action(async (file: string, options: WhatIfOptions) => {
      const { format, locale, all } = options;
      const words = wordsOf(locale);
      const own = reportCommandWordsOf(locale);
      const style = styleFor(io.env, io.stdout, options.color);
      const known = knownProfile(options.profile);
      const patch = [
        ...(options.patch === undefined ? [] : patchOf(options.patch, await readJsonFile(io, options.patch))),
        ...options.set.map(operationOf),
      ];
      if (patch.length === 0) {
        throw new UsageError('bad-option', { option: '--set', found: '-', expected: '--set, --patch' });
      }
      const { plan, answers, waivers } = await benchOf(io, known, { ...options, stamp: false });
      const data: object[] = [];
      const lines: string[] = [];
      const told = ({ before, after, changed }: WhatIf): readonly string[] => {
        const text = (id: string): string => oneLine(renderMessage({ id, params: {} }, { ...known, locale }));
        const outcome = (side: ChangedFinding['before']): string =>
          side === undefined ? '–' : text(`core/outcome/${side.outcome}`);
        const counts = ({ summary: { outcomes, verdict } }: WhatIf['before']): string =>
          `${words.verdict[verdict]}${words.colon}${words.counts({ ...outcomes, notApplicable: outcomes['not-applicable'] })}`;
        return [
          `${own.before}${words.colon}${counts(before)}`,
          `${own.after}${words.colon}${counts(after)}`,
          style.bold(changed.length === 0 ? own.unchanged : own.changed(changed.length)),
          ...changed.map(
            (one) =>
              `  ${outcome(one.before)} → ${outcome(one.after)}${words.comma}${own.change[one.change]}${words.colon}${text(`${one.rule}/pass`).replace(/\{\w+\}/g, '…')}  ${one.rule} ${oneLine(one.pointer)}`,
          ),
        ];
      };
      const code = await eachRecord(io, [file], undefined, words, (item) => {
        const { institution, unknowns, issues } = parseInstitution(item.value);
        const key = institution.key ?? undefined;
        try {
          const found = whatIf(plan, institution, patch, {
            unknowns,
            issues,
            ...(key === undefined ? {} : { key }),
            answers: answers.of(key),
            waivers: waivers.of(key),
          });
          const { before, after, changed } = found;
          const side = (report: WhatIf['before']) => (all ? report : { summary: report.summary });
          const input = { ...(key === undefined ? {} : { key }), ...item.place };
          data.push({ input, before: side(before), after: side(after), changed });
          lines.push(style.bold(oneLine(key ?? `${item.place.file}:${item.place.line}`)), ...told(found));
          return 0;
        } catch (error) {
          if (!isTuoyuError(error, 'bad-patch')) throw error;
          const { reason } = error.info as { readonly reason?: string };
          throw new UsageError('bad-patch', {
            file: `${item.place.file}:${item.place.line}`,
            reason: reason ?? error.message,
          });
        }
      });
      ends(code);
      if (format === 'json') await io.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
      else await io.stdout.write(`${lines.join('\n')}\n`);
    });
};
