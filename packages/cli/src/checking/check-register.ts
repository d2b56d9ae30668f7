import { checkRegisterRow, type RegisterRowCheck, readRegisterRow } from '@tuoyu/registration';
import type { CheckOptions } from '../commands/check.js';
import { targetsOf } from '../formatting/targets.js';
import { oneLine } from '../formatting/width.js';
import type { Io } from '../io/io.js';
import { openOutput } from '../io/output.js';
import type { Item } from '../reading/item.js';
import { sourcesOf } from '../reading/sources.js';
import { foundingWordsOf } from '../texts/founding-words.js';
import { wordsOf } from '../texts/words.js';
import { UsageError } from '../usage-error.js';
import { type ExitCode, type FailOn, worse } from './exit-code.js';
import { saidOf } from './said.js';

type Options = Omit<CheckOptions, 'input'>;

const codeOf = (state: RegisterRowCheck['state'], failOn: FailOn): ExitCode => {
  if (failOn === 'never') return 0;
  return state === 'faulty' || (state === 'open' && failOn === 'unknown') ? 1 : 0;
};

const checked = (item: Item & { readonly kind: 'record' }, asOf: string) => {
  const { row, issues } = readRegisterRow(item.value);
  // a record is an object, so there is a row
  const check = row === null ? { state: 'open' as const, findings: [] } : checkRegisterRow(row, { asOf });
  return { input: item.place, row, issues, ...check };
};
type Checked = ReturnType<typeof checked>;

const withoutPasses = ({ input, state, issues, findings }: Checked) => ({
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

/** `tuoyu check --input register`: rows of the public register, in order and one at a time. */
export const checkRegister = async (
  io: Io,
  files: readonly string[],
  { asOf, format: asked, locale, all, failOn, output: outputs }: Options,
): Promise<ExitCode> => {
  const { format, file: target } = targetOf(asked, outputs);
  const [words, more] = [wordsOf(locale), foundingWordsOf(locale)];
  const table = files.find((file) => /\.(?:csv|tsv|xls[xm]?)$/i.test(file));
  if (table !== undefined) {
    throw new UsageError('bad-option', { option: 'FILE', found: table, expected: 'json, ndjson' });
  }
  const sources = await sourcesOf(io, files, undefined);
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
    for (const source of sources)
      for await (const item of source.items()) {
        if (item.kind !== 'record') {
          const said = saidOf(item, words);
          await io.stderr.write(`${said.line}\n`);
          code = worse(code, said.code);
        }
        if (item.kind === 'note') continue;
        const { file, line } = item.place;
        if (item.kind === 'unreadable') {
          const { column, problem } = item;
          await put({ input: item.place, error: { column, code: problem } }, []);
          continue;
        }
        const row = checked(item, asOf);
        code = worse(code, codeOf(row.state, failOn));
        const shown = all || format === 'json' ? row : withoutPasses(row);
        await put(shown, [
          `${file}:${line}  ${oneLine(row.row?.institution_name ?? words.unnamed)}  ${more.row[row.state]}`,
          ...row.issues.map(({ column, code: problem }) => `  ${oneLine(column)}${words.colon}${problem}`),
          ...shown.findings.map(
            ({ check, outcome, message }) =>
              `  ${more.outcome[outcome]}${words.colon}${check}${words.colon}${message[locale]}`,
          ),
        ]);
      }
    if (format === 'json') await output.write(count === 0 ? '[]\n' : '\n]\n');
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return code;
};
