import { type DrawResult, draw, readDrawInput } from '@tuoyu/nanjing';
import { Option } from 'commander';
import { constraintText } from '../formatting/draw.js';
import { sayIssues } from '../formatting/issues.js';
import { pad, widthOf } from '../formatting/width.js';
import { openOutput } from '../io/output.js';
import { readJsonFile } from '../reading/json-file.js';
import { type DrawWords, drawWordsOf } from '../texts/draw-words.js';
import { wordsOf } from '../texts/words.js';
import { type CommonOptions, colorOption, formatOption, localeOption, type Register } from './context.js';
import { verifyCommand } from './draw-verify.js';

interface DrawOptions extends CommonOptions {
  readonly seed?: string;
  readonly output?: string;
}

/** So many demands are shown to a person. */
const SHOWN = 20;

const planLines = (
  { visits }: DrawResult,
  words: DrawWords,
  names: ReadonlyMap<string, string>,
): readonly string[] => {
  const inOrder = [...visits].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const named = (id: string): string => (names.has(id) ? `${id} ${names.get(id)}` : id);
  const places = visits.map(({ institution }) => named(institution));
  const width = Math.max(...[words.columns.institution, ...places].map(widthOf));
  const line = (date: string, institution: string, team: string) =>
    `${pad(date, 10)}  ${pad(institution, width)}  ${team}`;
  return [
    line(words.columns.date, words.columns.institution, words.columns.team),
    ...inOrder.map(({ date, institution, team }) => line(date, named(institution), team.join(', '))),
  ];
};

const reasonLines = ({ impossible }: DrawResult, words: DrawWords): readonly string[] => {
  if (impossible === null) return [];
  const { constraints, irreducible } = impossible;
  const rest = constraints.length - SHOWN;
  return [
    ...constraints.slice(0, SHOWN).map((one) => `- ${constraintText(words, one)}`),
    ...(rest > 0 ? [words.more(rest)] : []),
    words.irreducible[`${irreducible}`],
  ];
};

const examples = `
INPUT is a JSON file of the format tuoyu-draw-input/1: days, institutions, inspectors, conflicts, history, rules
(tuoyu schema draw-input). Without --seed only the hash of the input is printed: publish it before the seed is known.

Exit codes: 0 drawn; 1 no plan can meet all demands; 2 wrong use or unreadable input.

Examples:
  tuoyu draw input.json
  tuoyu draw input.json --seed '2026-12-01 lottery 04 11 17 20 26 31' --format json --output draw.json
  tuoyu draw verify draw.json --input input.json
`;

/** `tuoyu draw`: a year's plan of random inspections. */
export const registerDraw: Register = (program, context) => {
  const { io, ends } = context;
  const command = program
    .command('draw')
    .summary("draw a year's plan of random inspections")
    .description(
      'Draws the day and the team of every inspection of a year (双随机、一公开) from a published input and seed.',
    )
    .argument('<INPUT>', 'the input of the draw')
    .addOption(new Option('--seed <TEXT>', 'published text from which all chance comes'))
    .option('--output <FILE>', 'write the result to a file, which appears when it is whole')
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addHelpText('after', examples)
    .action(async (file: string, { seed, output, format, locale }: DrawOptions) => {
      const json = await readJsonFile(io, file);
      const words = drawWordsOf(locale);
      const { colon } = wordsOf(locale);
      const read = readDrawInput(json);
      const drawn = seed === undefined ? undefined : draw(json, { seed });
      const issues = drawn?.issues ?? read.issues;
      if (issues.length > 0) {
        await sayIssues(io, file, issues, locale);
        ends(2);
        return;
      }
      const names = new Map(
        (read.input?.institutions ?? []).flatMap(({ id, name }) =>
          name === undefined ? [] : [[id, name] as const],
        ),
      );
      const result = drawn?.result ?? undefined;
      if (result !== undefined && result.state !== 'drawn') ends(1);
      const lines =
        result === undefined
          ? [`${words.hash}${colon}${read.hash}`, words.noSeed]
          : [
              `${words.hash}${colon}${result.input}`,
              `${words.seed}${colon}${result.seed}`,
              words.state[result.state](result.visits.length),
              ...(result.state === 'drawn' ? planLines(result, words, names) : reasonLines(result, words)),
            ];
      const text =
        format === 'json' ? JSON.stringify(result ?? { input: read.hash }, null, 2) : lines.join('\n');
      const target = await openOutput(io, output);
      await target.write(`${text}\n`);
      await target.finish();
    });
  verifyCommand(command, context);
};
