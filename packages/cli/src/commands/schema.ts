import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Argument, Option } from 'commander';
import { UsageError } from '../usage-error.js';
import type { Register } from './context.js';

const published: { readonly [shape: string]: string } = {
  institution: '@tuoyu/model/schemas/institution.schema.json',
  report: '@tuoyu/core/schemas/report.schema.json',
  expression: '@tuoyu/core/schemas/expression.schema.json',
  pack: '@tuoyu/core/schemas/pack.schema.json',
  scheme: '@tuoyu/scheme/schemas/scheme.schema.json',
  'score-sheet': '@tuoyu/scheme/schemas/score-sheet.schema.json',
  rating: '@tuoyu/scheme/schemas/rating.schema.json',
  assessment: '@tuoyu/star-rating/schemas/assessment.schema.json',
  'procedure-rules': '@tuoyu/star-rating/schemas/procedure-rules.schema.json',
  'ws-t-821-form': '@tuoyu/star-rating/schemas/ws-t-821-form.schema.json',
  'published-rating': '@tuoyu/star-rating/schemas/published-rating.schema.json',
  'message-registered': '@tuoyu/registration/schemas/registered.schema.json',
  'message-filed': '@tuoyu/registration/schemas/filed.schema.json',
  'message-noticed': '@tuoyu/registration/schemas/noticed.schema.json',
  'message-changed': '@tuoyu/registration/schemas/changed.schema.json',
  'message-closed': '@tuoyu/registration/schemas/closed.schema.json',
  'credit-records': '@tuoyu/credit-rating/schemas/credit-records.schema.json',
  'credit-status': '@tuoyu/credit-rating/schemas/credit-status.schema.json',
  'staff-checks': '@tuoyu/credit-rating/schemas/staff-checks.schema.json',
  'draw-input': '@tuoyu/nanjing/schemas/draw-input.schema.json',
  draw: '@tuoyu/nanjing/schemas/draw.schema.json',
  inspection: '@tuoyu/nanjing/schemas/inspection.schema.json',
  'inspection-sheets': '@tuoyu/nanjing/schemas/inspection-sheets.schema.json',
  'quality-report': '@tuoyu/nanjing/schemas/quality-report.schema.json',
  'district-year': '@tuoyu/nanjing/schemas/district-year.schema.json',
  disclosure: '@tuoyu/nanjing/schemas/disclosure.schema.json',
  mapping: '@tuoyu/io/schemas/mapping.schema.json',
  config: '@tuoyu/cli/schemas/config.schema.json',
  baseline: '@tuoyu/cli/schemas/baseline.schema.json',
  'register-check': '@tuoyu/cli/schemas/register-check.schema.json',
  'check-summary': '@tuoyu/cli/schemas/check-summary.schema.json',
  authority: '@tuoyu/nanjing/schemas/authority.schema.json',
  'fee-cap': '@tuoyu/nanjing/schemas/fee-cap.schema.json',
  subsidy: '@tuoyu/nanjing/schemas/subsidy.schema.json',
};

const { resolve } = createRequire(import.meta.url);

/** The schema as its package publishes it. */
const schemaText = async (shape: string): Promise<string> => {
  try {
    return await readFile(resolve(published[shape] ?? shape), 'utf8');
  } catch {
    throw new UsageError('not-published', { what: shape });
  }
};

const examples = `
Examples:
  tuoyu schema > institution.schema.json
  tuoyu schema report
  tuoyu schema message-filed
`;

/** `tuoyu schema`: JSON Schemas of what the command reads and writes. */
export const registerSchema: Register = (program, { io }) => {
  program
    .command('schema')
    .summary('print a JSON Schema')
    .description(
      'Prints the JSON Schema of what the packages read and write: records, reports, schemes, ratings, messages.',
    )
    .addArgument(
      new Argument('[SHAPE]', 'what to describe').choices(Object.keys(published)).default('institution'),
    )
    .addOption(new Option('--format <FORMAT>', 'how to print the result').choices(['json']).default('json'))
    .addHelpText('after', examples)
    .action(async (shape: string) => {
      await io.stdout.write(await schemaText(shape));
    });
};
