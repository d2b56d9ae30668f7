import { assess, type CreditChoices, creditPage, parseCreditRecords, timeline } from '@tuoyu/credit-rating';
import { type Command, Option } from 'commander';
import { dayOf } from '../checking/today.js';
import { prettyCredit } from '../formatting/credit.js';
import { styleFor } from '../formatting/style.js';
import { openOutput } from '../io/output.js';
import { creditCommandWordsOf } from '../texts/credit-words.js';
import { wordsOf } from '../texts/words.js';
import {
  type CommandContext,
  type CommonOptions,
  colorOption,
  formatOption,
  localeOption,
  type Register,
} from './context.js';
import { readAdoptions, readJsonInput, readScheme } from './credit-input.js';
import { dayOption } from './founding-options.js';

interface CreditOptions extends CommonOptions {
  readonly asOf: string;
  readonly scheme?: string;
  readonly transition?: CreditChoices['transition'];
  readonly dayOfDecision?: CreditChoices['dayOfDecision'];
  readonly capInForce?: 'yes' | 'no';
  readonly adopt?: string;
  readonly output?: string;
}

const examples = `
Without --scheme there is no level. The scheme "reference" is of our own making and official nowhere; "public" and
"industry" are the notation A to D, whose boundaries are in no source.

Exit codes: 0 nothing to report; 1 issues, or something is shown that the law has ended; 2 wrong use or unreadable input.

Examples:
  tuoyu credit records.json
  tuoyu credit records.json --as-of 2026-11-23 --scheme reference
  tuoyu credit records.json --scheme scheme.json --transition new-rule --format json
  tuoyu credit records.json --scheme reference --format html --output credit.html
`;

const CELLS = 110;
/** Says how fresh the records are; that is no fault of theirs. */
const HARMLESS = 'records-older';

const run = async (file: string, options: CreditOptions, { io, ends }: CommandContext): Promise<void> => {
  const { asOf, locale, format } = options;
  const [words, more] = [wordsOf(locale), creditCommandWordsOf(locale)];
  const refuse = async (lines: readonly string[]): Promise<void> => {
    ends(2);
    await io.stderr.write(lines.map((line) => `${words.error}${words.colon}${line}\n`).join(''));
  };
  const chosen = await readScheme(io, options.scheme);
  if ('problems' in chosen) {
    const said = chosen.problems.map(({ code, info }) => `${'at' in info ? info.at : ''} ${code}`.trim());
    await refuse([more.notAScheme(options.scheme ?? ''), ...said]);
    return;
  }
  const adopted = await readAdoptions(io, options.adopt);
  if ('at' in adopted) {
    await refuse([more.badAdoption(options.adopt ?? '', adopted.at)]);
    return;
  }
  const parsed = parseCreditRecords(await readJsonInput(io, file), { asOf });
  if (parsed.file === null) {
    const said = parsed.issues.map(
      ({ pointer, message }) => `${pointer === '' ? '/' : pointer} ${message[locale]}`,
    );
    await refuse([more.notAFile(file), ...said]);
    return;
  }
  const choices = {
    transition: options.transition ?? null,
    ...(options.dayOfDecision === undefined ? {} : { dayOfDecision: options.dayOfDecision }),
    evaluationCapInForce: options.capInForce === undefined ? null : options.capInForce === 'yes',
  };
  const asked = { asOf, choices, adoptions: adopted.adoptions };
  const { scheme } = chosen;
  const status = assess(scheme, parsed.file, asked);
  const line = timeline(scheme, parsed.file, asked);
  const known = new Set(parsed.issues.map(({ code, record }) => `${code} ${record}`));
  const issues = [
    ...parsed.issues,
    ...status.issues.filter(({ code, record }) => !known.has(`${code} ${record}`)),
  ];
  if (issues.some(({ code }) => code !== HARMLESS) || status.records.some((one) => one.shouldHaveStopped))
    ends(1);
  const text = (isTerminal: boolean): string => {
    if (format === 'json') return `${JSON.stringify({ ...status, issues, timeline: line }, null, 2)}\n`;
    if (format === 'html') return creditPage({ ...status, issues }, { locale, timeline: line });
    const style = styleFor(io.env, { ...io.stdout, isTerminal }, options.color);
    return prettyCredit(status, line, issues, { locale, style, cells: CELLS });
  };
  const output = await openOutput(io, options.output);
  try {
    await output.write(text(output.isTerminal));
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
};

/** `tuoyu credit`: the credit records of an institution on a day. */
export const registerCredit: Register = (program: Command, context) => {
  const { io } = context;
  program
    .command('credit')
    .summary('credit records: periods, repair, level')
    .description(
      'Prints when each credit record is shown and until when, what repair still lacks, what changes by itself, and, under a named scheme, the level as a point or a range. FILE is a file of credit records (tuoyu schema credit-records); - reads standard input.',
    )
    .argument('<FILE>', 'file of credit records')
    .addOption(dayOption('--as-of <DATE>', 'day of the question').default(dayOf(io.now()), 'today'))
    .option('--scheme <SCHEME>', 'reference, public, industry, or a file with a scheme')
    .addOption(
      new Option('--transition <HOW>', 'what governs decisions before order 36 began (2026-04-01)').choices([
        'new-rule',
        'old-rule',
      ]),
    )
    .addOption(
      new Option('--day-of-decision <HOW>', 'whether the day of the decision counts in a period').choices([
        'counted',
        'not-counted',
      ]),
    )
    .addOption(
      new Option(
        '--cap-in-force <ANSWER>',
        'whether the cap of the plan of 2026 on industry grades is in force',
      ).choices(['yes', 'no']),
    )
    .option('--adopt <FILE>', 'figures that nobody has read in a text, adopted by a named person')
    .option('--output <FILE>', 'write to a file')
    .addOption(formatOption(['pretty', 'json', 'html']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addHelpText('after', examples)
    .action((file: string, options: CreditOptions) => run(file, options, context));
};
