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
`;

/** `tuoyu schema`: JSON Schemas of what the command reads and writes. */
export const registerSchema: Register = (program, { io }) => {
  program
    .command('schema')
    .summary('print a JSON Schema')
    .description('Prints the JSON Schema of a record, a report, an expression or a pack of rules.')
    .addArgument(
      new Argument('[SHAPE]', 'what to describe').choices(Object.keys(published)).default('institution'),
    )
    .addOption(new Option('--format <FORMAT>', 'how to print the result').choices(['json']).default('json'))
    .addHelpText('after', examples)
    .action(async (shape: string) => {
      await io.stdout.write(await schemaText(shape));
    });
};
