import type { Locale } from '@tuoyu/core';
import { type CreditCodeCheck, checkCreditCode } from '@tuoyu/reference';
import type { ExitCode } from '../checking/exit-code.js';
import { type Style, styleFor } from '../formatting/style.js';
import { oneLine } from '../formatting/width.js';
import type { Io } from '../io/io.js';
import { decodeLine } from '../reading/decode.js';
import { linesFrom } from '../reading/lines.js';
import { type Words, wordsOf } from '../texts/words.js';
import { type CommonOptions, colorOption, formatOption, localeOption, type Register } from './context.js';

/** One code as `--format json` prints it. */
const codeData = ({ input, level, issues, department, kind, division }: CreditCodeCheck, locale: Locale) => ({
  input,
  level,
  issues: issues.map(({ code, message }) => ({ code, message: message[locale] })),
  department: department && { code: department.code, name: department.name[locale] },
  kind: kind && { code: kind.code, name: kind.name[locale] },
  division,
});
type CodeData = ReturnType<typeof codeData>;

const codesOf = async function* (io: Io, given: readonly string[]): AsyncGenerator<string> {
  if (given.length > 0) yield* given;
  else {
    for await (const { bytes } of linesFrom(io.stdin())) {
      // bytes that are no UTF-8 are no code either: they come out as invalid
      const text = (bytes === undefined ? '' : (decodeLine(bytes) ?? '\ufffd')).replace(/\r$/, '');
      if (text.trim() !== '') yield text;
    }
  }
};

const prettyLines = (data: CodeData, words: Words, style: Style): string => {
  const tint = { valid: style.green, legacy: style.yellow, invalid: style.red }[data.level];
  const parts = (['department', 'kind', 'division'] as const).flatMap((part) => {
    const found = data[part];
    return found === null ? [] : [`${words[part]}${words.colon}${found.name ?? found.code}`];
  });
  return [
    `${oneLine(data.input)}  ${tint(words.level[data.level])}`,
    ...data.issues.map(({ message }) => `  ${message}`),
    ...(parts.length === 0 ? [] : [style.faint(`  ${parts.join(words.semicolon)}`)]),
    '',
  ].join('\n');
};

const examples = `
Ends with 1 when a code is invalid. A code that is well formed need not have been issued: only the register knows.

Examples:
  tuoyu code check 91110000600037341L
  tuoyu code check --format json < codes.txt
`;

/** `tuoyu code check`: unified social credit codes, layer by layer. */
export const registerCode: Register = (program, { io, ends }) => {
  program
    .command('code')
    .summary('check unified social credit codes')
    .description('Works with unified social credit codes (统一社会信用代码, GB 32100).')
    .command('check')
    .summary('check unified social credit codes')
    .description('Checks unified social credit codes (统一社会信用代码, GB 32100) layer by layer.')
    .argument('[CODE...]', 'codes; without one, one a line from standard input')
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addHelpText('after', examples)
    .action(async (given: readonly string[], { format, locale, color }: CommonOptions) => {
      const words = wordsOf(locale);
      const style = styleFor(io.env, io.stdout, color);
      let code: ExitCode = 0;
      let count = 0;
      for await (const text of codesOf(io, given)) {
        const data = codeData(checkCreditCode(text), locale);
        if (data.level === 'invalid') code = 1;
        const written =
          format === 'json'
            ? `${count === 0 ? '[\n' : ',\n'}${JSON.stringify(data)}`
            : prettyLines(data, words, style);
        await io.stdout.write(written);
        count += 1;
      }
      if (format === 'json') await io.stdout.write(count === 0 ? '[]\n' : '\n]\n');
      ends(code);
    });
};
