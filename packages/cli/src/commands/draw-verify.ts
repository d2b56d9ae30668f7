import { type DrawBreach, verifyDraw } from '@tuoyu/nanjing';
import type { Command } from 'commander';
import { constraintText } from '../formatting/draw.js';
import { sayIssues } from '../formatting/issues.js';
import { readJsonFile } from '../reading/json-file.js';
import { type DrawWords, drawWordsOf } from '../texts/draw-words.js';
import { wordsOf } from '../texts/words.js';
import {
  type CommandContext,
  type CommonOptions,
  colorOption,
  formatOption,
  localeOption,
} from './context.js';

interface VerifyOptions extends CommonOptions {
  readonly input: string;
}

const breachText = (words: DrawWords, { constraint }: DrawBreach): string =>
  constraint.kind === 'frame' ? words.frame(constraint.institution) : constraintText(words, constraint);

/** `tuoyu draw verify`: whether a published draw is what its input and seed give. */
export const verifyCommand = (draw: Command, { io, ends }: CommandContext): void => {
  draw
    .command('verify')
    .summary('check a published draw')
    .description(
      'Checks a published draw: the hash of its input, the draw once more from its seed, and every demand.',
    )
    .argument('<RESULT>', 'the published result')
    .requiredOption('--input <FILE>', 'the published input')
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addHelpText(
      'after',
      `
Examples:
  tuoyu draw verify draw.json --input input.json
`,
    )
    .action(async (file: string, { input, format, locale }: VerifyOptions) => {
      const check = verifyDraw(await readJsonFile(io, file), await readJsonFile(io, input));
      const words = drawWordsOf(locale);
      const { colon } = wordsOf(locale);
      if (check.issues.length > 0) {
        for (const issue of check.issues) {
          const own = issue.pointer.startsWith('/result');
          const pointer = issue.pointer.slice(own ? '/result'.length : '/input'.length);
          await sayIssues(io, own ? file : input, [{ ...issue, pointer }], locale);
        }
        ends(2);
        return;
      }
      ends(check.verified ? 0 : 1);
      const breaches = check.breaches ?? [];
      const lines = [
        words.verified[`${check.verified}`],
        `- ${words.sameInput[`${check.sameInput === true}`]}`,
        `- ${words.reproduced[`${check.reproduced === true}`]}`,
        `- ${words.breaches(breaches.length)}`,
        ...breaches.map((breach) => `  ${breachText(words, breach)}${colon}${breach.found}`),
      ];
      await io.stdout.write(`${format === 'json' ? JSON.stringify(check, null, 2) : lines.join('\n')}\n`);
    });
};
