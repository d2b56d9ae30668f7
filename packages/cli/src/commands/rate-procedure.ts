import { parseDay } from '@tuoyu/core';
import { checkProcedure, type ProcedureFinding, type ProcedureReport } from '@tuoyu/star-rating';
import { type Command, Option } from 'commander';
import type { ExitCode } from '../checking/exit-code.js';
import { dayOf } from '../checking/today.js';
import type { Io } from '../io/io.js';
import { problemLines } from '../rating/problems.js';
import { builtInRules, rulesNamed } from '../rating/procedure-rules.js';
import { readJsonFile } from '../reading/json-file.js';
import { ratingWordsOf } from '../texts/rating-words.js';
import { wordsOf } from '../texts/words.js';
import { UsageError } from '../usage-error.js';
import { type CommandContext, type CommonOptions, formatOption, localeOption } from './context.js';

/** Options that say by which rules a procedure is judged. */
export interface ProcedureRuleOptions {
  readonly rules: string;
  readonly asOf: string;
  readonly planInForce?: 'yes' | 'no';
}

interface ProcedureOptions extends CommonOptions, ProcedureRuleOptions {
  readonly show: boolean;
}

const examples = `
FILE is the record of an assessment (tuoyu schema assessment). The rules of nanjing are what the plan fixes: stars, an
outside assessor of two kinds, yearly, public. Every other step is yours: --rules takes a file of rules, a list as
--show prints it. examples are values of other places, each labelled; they bind nobody here.

Exit codes: 0 nothing fails; 1 a rule fails; 2 wrong use, or a record that can not be read; 3 a fault of the program.

Examples:
  tuoyu rate procedure assessment.json
  tuoyu rate procedure assessment.json --rules rules.json --plan-in-force yes
  tuoyu rate procedure --rules examples --show > rules.json
`;

/** Adds the options about rules of a procedure. */
export const withRuleOptions = (command: Command, io: Io): Command =>
  command
    .option('--rules <RULES>', `file of rules, or ${Object.keys(builtInRules).join(' or ')}`, 'nanjing')
    .addOption(new Option('--as-of <DATE>', 'day of the question').default(dayOf(io.now()), 'today'))
    .addOption(
      new Option('--plan-in-force <ANSWER>', 'whether the plan of Nanjing still applies after 2025').choices([
        'yes',
        'no',
      ]),
    );

/** Judges the record of an assessment; undefined when a file is not what it should be, which is said. */
export const judgedProcedure = async (
  io: Io,
  file: string,
  { rules: name, asOf, planInForce }: ProcedureRuleOptions,
  locale: CommonOptions['locale'],
): Promise<{ readonly record: unknown; readonly report: ProcedureReport } | undefined> => {
  if (parseDay(asOf) === undefined)
    throw new UsageError('bad-option', { option: '--as-of', found: asOf, expected: '2026-11-23' });
  const words = wordsOf(locale);
  const { rules, problems } = await rulesNamed(io, name);
  if (problems.length > 0) {
    await io.stderr.write(`${problemLines(name, problems, words).join('\n')}\n`);
    return undefined;
  }
  const record = await readJsonFile(io, file);
  const report = checkProcedure(record, rules, {
    asOf,
    planInForce: planInForce === undefined ? undefined : planInForce === 'yes',
  });
  if (report.issues.length > 0)
    await io.stderr.write(`${problemLines(file, report.issues, words).join('\n')}\n`);
  return { record, report };
};

/** `tuoyu rate procedure`: whether an assessment was run as rules ask. */
export const procedureCommand = (rating: Command, { io, ends }: CommandContext): void => {
  const command = rating
    .command('procedure')
    .summary('check the record of an assessment')
    .description('Checks the record of an assessment against rules of its procedure.')
    .argument('[FILE]', 'record of the assessment');
  withRuleOptions(command, io)
    .option('--show', 'print the rules instead', false)
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addHelpText('after', examples)
    .action(async (file: string | undefined, options: ProcedureOptions) => {
      const { locale, format, rules } = options;
      if (options.show || file === undefined) {
        if (!options.show)
          throw new UsageError('bad-option', { option: 'FILE', found: '–', expected: 'assessment.json' });
        const shown = await rulesNamed(io, rules);
        await io.stdout.write(`${JSON.stringify(shown.rules, null, 2)}\n`);
        return;
      }
      const judged = await judgedProcedure(io, file, options, locale);
      if (judged === undefined) {
        ends(2);
        return;
      }
      const { report } = judged;
      const code: ExitCode = report.issues.length > 0 ? 2 : report.counts.fail > 0 ? 1 : 0;
      ends(code);
      if (format === 'json') {
        await io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
        return;
      }
      const words = wordsOf(locale);
      const more = ratingWordsOf(locale);
      const label = ({ ownChoice, exampleOf, counts }: ProcedureFinding): string => {
        if (!counts) return words.paren(more.notCounted);
        if (exampleOf !== undefined) return words.paren(more.exampleOf(exampleOf[locale]));
        return ownChoice ? words.paren(more.ownChoice) : '';
      };
      const lines = report.findings.flatMap((finding) => [
        `${more.outcome[finding.outcome]}  ${finding.title[locale]}${label(finding)}`,
        `  ${finding.note[locale]}`,
      ]);
      await io.stdout.write(`${[...lines, more.counts(report.counts)].join('\n')}\n`);
    });
};
