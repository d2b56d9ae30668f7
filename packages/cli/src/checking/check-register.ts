import type { Locale } from '@tuoyu/core';
import type { RegisterRowCheck } from '@tuoyu/registration';
import type { CheckOptions } from '../commands/check.js';
import { targetsOf } from '../formatting/targets.js';
import { oneLine } from '../formatting/width.js';
import type { Io } from '../io/io.js';
import { openOutput } from '../io/output.js';
import type { Origin } from '../reading/item.js';
import { registerRows } from '../reading/register-rows.js';
import { tableReadingOf } from '../reading/table-options.js';
import { foundingWordsOf } from '../texts/founding-words.js';
import { wordsOf } from '../texts/words.js';
import { UsageError } from '../usage-error.js';
import { type ExitCode, type FailOn, worse } from './exit-code.js';
import {
  type CheckedRow,
  type PlacedRowFinding,
  REGISTER_CHECK_FORMAT,
  type RegisterProblem,
  RegisterRows,
} from './register-row.js';
import { saidOf } from './said.js';

type Options = Omit<CheckOptions, 'input'>;

const codeOf = (state: RegisterRowCheck['state'], failOn: FailOn): ExitCode => {
  if (failOn === 'never') return 0;
  return state === 'faulty' || (state === 'open' && failOn === 'unknown') ? 1 : 0;
};

const withoutPasses = ({ format, input, state, issues, findings }: CheckedRow) => ({
  format,
  input,
  state,
  issues,
  findings: findings.filter(({ outcome }) => outcome !== 'pass'),
});

const registerFormats = ['pretty', 'json', 'ndjson'] as const;

/** Rows of the register are no reports: they are written in one of three formats, to one place. */
const targetOf = (format: string, outputs: readonly string[]) => {
  const expected = registerFormats.join(', ');
  if (!registerFormats.some((known) => known === format)) {
    throw new UsageError('bad-option', { option: '--format', found: format, expected });
  }
  const [target, ...others] = targetsOf(format, outputs, registerFormats);
  if (others[0] !== undefined) {
    const found = others[0].file ?? '';
    throw new UsageError('bad-option', { option: '--output', found, expected: 'FILE' });
  }
  return target ?? { format };
};

/** The cell of something, in brackets; empty where it comes from no table. */
const cellText = (origin: Origin | undefined, paren: (text: string) => string): string =>
  origin?.row === undefined ? '' : paren(`${origin.column ?? ''}${origin.row}`);

const linesOf = (
  { input: { file, sheet, line }, row, state, issues }: CheckedRow,
  findings: readonly PlacedRowFinding[],
  locale: Locale,
): readonly string[] => {
  const [words, more] = [wordsOf(locale), foundingWordsOf(locale)];
  const place = sheet === undefined ? `${file}:${line}` : `${file} [${sheet}] ${line}`;
  const codes: { readonly [code: string]: string } = { ...words.table, ...more.rowProblem };
  const problem = ({ column, code, found, expected, origin }: RegisterProblem): string => {
    const said = words.found(codes[code] ?? code, found, expected);
    const name = column === '' ? '' : `${oneLine(column)}${cellText(origin, words.paren)}${words.colon}`;
    return `  ${name}${said}`;
  };
  const finding = ({ check, outcome, message, origin, found }: PlacedRowFinding): string => {
    const what = words.found(message[locale], found, undefined);
    return `  ${more.outcome[outcome]}${words.colon}${check}${cellText(origin, words.paren)}${words.colon}${what}`;
  };
  return [
    `${place}  ${oneLine(row.institution_name ?? words.unnamed)}  ${more.row[state]}`,
    // of a table the heading was named once
    ...issues.filter(({ code, origin }) => code !== 'unknown-column' || origin === undefined).map(problem),
    ...findings.map(finding),
  ];
};

/** `tuoyu check --input register`: rows of the public register, in order and one at a time. */
export const checkRegister = async (
  io: Io,
  files: readonly string[],
  options: Options,
): Promise<ExitCode> => {
  const { asOf, format: asked, locale, all, failOn, quiet, output: outputs } = options;
  const { format, file: target } = targetOf(asked, outputs);
  for (const [option, isGiven] of [
    ['--mapping', options.mapping !== undefined],
    ['--guess', options.guess === true],
  ] as const)
    if (isGiven) throw new UsageError('not-together', { option: '--input register', other: option });
  const words = wordsOf(locale);
  const rows = new RegisterRows();
  const reading = await tableReadingOf(io, options);
  const output = await openOutput(io, target);
  let code: ExitCode = 0;
  let count = 0;
  const put = async (data: object, lines: readonly string[]): Promise<void> => {
    const json = JSON.stringify(data);
    if (format === 'json') await output.write(`${count === 0 ? '[\n' : ',\n'}${json}`);
    else await output.write(format === 'ndjson' ? `${json}\n` : lines.map((line) => `${line}\n`).join(''));
    count += 1;
  };
  try {
    for await (const item of registerRows(io, files, reading)) {
      if (item.kind !== 'row') {
        const said = saidOf(item, words);
        if (!(quiet && said.code === 0)) await io.stderr.write(`${said.line}\n`);
        code = worse(code, said.code);
      }
      if (item.kind === 'note') continue;
      if (item.kind === 'unreadable') {
        const { place: input, column, problem, found, expected } = item;
        const error = { column, code: problem, found, expected };
        await put({ format: REGISTER_CHECK_FORMAT, input, error }, []);
        continue;
      }
      const row = rows.check(item, asOf);
      code = worse(code, codeOf(row.state, failOn));
      const shown = all || format === 'json' ? row : withoutPasses(row);
      await put(shown, linesOf(row, shown.findings, locale));
    }
    if (format === 'json') await output.write(count === 0 ? '[]\n' : '\n]\n');
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return code;
};
