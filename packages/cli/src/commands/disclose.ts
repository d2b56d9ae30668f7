import { parseInstitution } from '@tuoyu/model';
import { disclosureOf, disclosurePage } from '@tuoyu/nanjing';
import { dayOf } from '../checking/today.js';
import { sayIssues } from '../formatting/issues.js';
import { openOutput } from '../io/output.js';
import { readJsonFile } from '../reading/json-file.js';
import { type CommonOptions, formatOption, localeOption, type Register } from './context.js';
import { dayOption } from './founding-options.js';

interface DiscloseOptions extends CommonOptions {
  readonly asOf: string;
  readonly output?: string;
}

const examples = `
The five topics are those of the management norms, article 15: fees, care, meals, health, security. Only listed fields are
read, none of them about a person; what is missing is said to be missing.

Examples:
  tuoyu disclose institution.json --output institution.html
  tuoyu disclose institution.json --format json
`;

/** `tuoyu disclose`: the public part of a record. */
export const registerDisclose: Register = (program, { io, ends }) => {
  program
    .command('disclose')
    .summary('the public part of a record, as a page for parents')
    .description('Writes the public part of the record of one institution as a page for parents or as JSON.')
    .argument('<FILE>', 'the record of one institution')
    .addOption(dayOption('--as-of <DATE>', 'day of the page').default(dayOf(io.now()), 'today'))
    .option('--output <FILE>', 'write to a file, which appears when it is whole')
    .addOption(formatOption(['html', 'json']).default('html'))
    .addOption(localeOption(io))
    .addHelpText('after', examples)
    .action(async (file: string, { asOf, output, format, locale }: DiscloseOptions) => {
      const { institution, issues } = parseInstitution(await readJsonFile(io, file));
      // what can not be read is left out of the page, and said
      await sayIssues(io, file, issues, locale);
      if (issues.length > 0) ends(2);
      const disclosure = disclosureOf(institution, { asOf });
      const target = await openOutput(io, output);
      await target.write(
        format === 'json'
          ? `${JSON.stringify(disclosure, null, 2)}\n`
          : disclosurePage(disclosure, { locale }),
      );
      await target.finish();
    });
};
