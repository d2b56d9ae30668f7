import { Command, CommanderError } from 'commander';
import { type ExitCode, worse } from './checking/exit-code.js';
import { registerAdopt } from './commands/adopt.js';
import { registerCheck } from './commands/check.js';
import { registerCode } from './commands/code-check.js';
import { registerColumns } from './commands/columns.js';
import { registerCompletion } from './commands/completion.js';
import { registerCredit } from './commands/credit.js';
import { registerDisclose } from './commands/disclose.js';
import { registerDraw } from './commands/draw.js';
import { registerExplain } from './commands/explain.js';
import { registerInspect } from './commands/inspect.js';
import { registerName } from './commands/name.js';
import { registerRate } from './commands/rate.js';
import { registerRegister } from './commands/register.js';
import { registerReport } from './commands/report.js';
import { registerRequirements } from './commands/requirements.js';
import { registerRules } from './commands/rules.js';
import { registerSchema } from './commands/schema.js';
import { registerScheme } from './commands/scheme.js';
import { registerTargets } from './commands/targets.js';
import { registerTemplate } from './commands/template.js';
import { registerValidate } from './commands/validate.js';
import { registerWhatIf } from './commands/whatif.js';
import { configure } from './configuration/apply.js';
import type { Io } from './io/io.js';
import { localeOf } from './texts/locale.js';
import { type Words, wordsOf } from './texts/words.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';

const examples = `
Exit codes: 0 nothing to report; 1 findings; 2 wrong use or unreadable input; 3 a fault of the program.

Examples:
  tuoyu check institution.json
  tuoyu validate institution.json
  tuoyu template --output institutions.xlsx
  tuoyu check institutions.xlsx
  tuoyu rules --locale en
  tuoyu explain staffing/class-size
  tuoyu schema institution
  tuoyu code check 91110000600037341L
  tuoyu check --help
`;

/** What a program is made for. */
interface Run {
  readonly io: Io;
  readonly argv: readonly string[];
  readonly writes: Promise<void>[];
  readonly ends: (code: ExitCode) => void;
  /** The options of the command that is about to run are known. */
  readonly known: (command: Command) => void;
}

const programOf = ({ io, argv, writes, ends, known }: Run): Command => {
  const program = new Command('tuoyu')
    .description('Works with the standards for childcare institutions in China (托育机构).')
    .version(version, '--version', 'print the version')
    .addHelpText('after', examples)
    .showHelpAfterError('(--help explains the use)')
    .showSuggestionAfterError()
    .exitOverride()
    // a command and its subcommands can have options of one name
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => writes.push(Promise.resolve(io.stdout.write(text))),
      writeErr: (text) => writes.push(Promise.resolve(io.stderr.write(text))),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    });
  for (const register of [
    registerCheck,
    registerReport,
    registerWhatIf,
    registerValidate,
    registerTemplate,
    registerColumns,
    registerRules,
    registerExplain,
    registerRequirements,
    registerAdopt,
    registerSchema,
    registerCode,
    registerName,
    registerRegister,
    registerRate,
    registerScheme,
    registerCredit,
    registerDraw,
    registerInspect,
    registerDisclose,
    registerTargets,
    registerCompletion,
  ])
    register(program, { io, ends });
  const printed = (): never => {
    throw new CommanderError(0, 'tuoyu.printed', '');
  };
  configure(program, io, { known, printed }, argv);
  return program;
};

/** The tree of commands with their options, for what is made from it: completions and the schema of configurations. */
export const programFor = (io: Io): Command =>
  programOf({ io, argv: [], writes: [], ends: () => {}, known: () => {} });

/** The language of messages about wrong use: as asked for, even when the rest could not be understood. */
const localeAsked = (argv: readonly string[], io: Io) => {
  const at = argv.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const asked = at === -1 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return asked === 'en' || asked === 'zh-CN' ? asked : localeOf(io);
};

const usageText = (words: Words, { code, info }: UsageError): string =>
  (words.usage[code] as (info: UsageError['info']) => string)(info);

/**
 * Runs the command with its arguments, without the names of the interpreter and the script. Never throws and never ends
 * the process: 0 when there is nothing to report, 1 for findings, 2 for wrong use or unreadable input, 3 for a fault of
 * the program; the highest that occurs wins.
 */
export const run = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const writes: Promise<void>[] = [];
  let words = wordsOf(localeAsked(argv, io));
  try {
    const program = programOf({
      io,
      argv,
      writes,
      ends: (ended) => {
        code = worse(code, ended);
      },
      known: (command) => {
        const locale: unknown = command.getOptionValue('locale');
        if (locale === 'en' || locale === 'zh-CN') words = wordsOf(locale);
      },
    });
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) code = worse(code, error.exitCode === 0 ? 0 : 2);
    else if (error instanceof UsageError) {
      await io.stderr.write(`${words.error}${words.colon}${usageText(words, error)}\n`);
      code = worse(code, 2);
    } else {
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
      await io.stderr.write(`${words.error}${words.colon}${words.fault}\n${said}\n`);
      code = worse(code, 3);
    }
  }
  await Promise.all(writes);
  return code;
};
