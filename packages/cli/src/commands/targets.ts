import type { Adoption } from '@tuoyu/core';
import { type DistrictYear, repeatedYears, type TargetChoices, targetsOf } from '@tuoyu/nanjing';
import { dayOf } from '../checking/today.js';
import { sayIssues } from '../formatting/issues.js';
import { styleFor } from '../formatting/style.js';
import { targetLines } from '../formatting/targets-report.js';
import { adoptionsFrom, choicesFrom } from '../reading/decisions.js';
import { readDistrictYears } from '../reading/district-years.js';
import { readJsonFile } from '../reading/json-file.js';
import { targetsWordsOf } from '../texts/targets-words.js';
import { UsageError } from '../usage-error.js';
import { type CommonOptions, colorOption, formatOption, localeOption, type Register } from './context.js';
import { dayOption } from './founding-options.js';

interface TargetsCommandOptions extends CommonOptions {
  readonly choices?: string;
  readonly adopt?: string;
  readonly wholeCity: boolean;
  readonly asOf: string;
}

const allowed: { readonly [choice: string]: readonly string[] } = {
  infantsCounted: ['resident', 'registered'],
  districtEventsCounted: ['each-district', 'in-total'],
  planInForce: ['yes', 'no'],
};

/** Choices of a file. Throws a {@link UsageError} for one that the targets do not know. */
const choicesOf = (file: string, json: unknown): TargetChoices => {
  const entries = Object.entries(choicesFrom(file, json));
  for (const [choice, taken] of entries) {
    const options = Object.hasOwn(allowed, choice) ? allowed[choice] : undefined;
    if (options === undefined || !options.includes(taken))
      throw new UsageError('bad-option', {
        option: '--choices',
        found: options === undefined ? choice : taken,
        expected: (options ?? Object.keys(allowed)).join(', '),
      });
  }
  return Object.fromEntries(entries);
};

const examples = `
FILE is a .json file (one record or a list, format tuoyu-district-year/1; tuoyu schema district-year) or a .csv table
with one row a place and year; an empty cell is unknown. Several years give a trend, several districts are added up.

Exit codes: 0 otherwise; 1 a target is not reached; 2 wrong use or unreadable input.

Examples:
  tuoyu targets district-years.csv
  tuoyu targets district-years.json --choices choices.json --whole-city --locale en
`;

/** `tuoyu targets`: the targets of the plan, place by place. */
export const registerTargets: Register = (program, { io, ends }) => {
  program
    .command('targets')
    .summary('targets of the Nanjing plan')
    .description(
      'Judges what districts or the city counted in a year against the targets of the Nanjing plan (宁政办发〔2020〕57号).',
    )
    .argument('<FILE...>', 'counts of districts or of the city, year by year')
    .option('--choices <FILE>', 'options taken where the plan leaves a choice: { "choice": "option" }')
    .option('--adopt <FILE>', 'unverified figures that a named person lets count: a list')
    .addOption(
      dayOption('--as-of <DATE>', 'day of the question; a year that has not ended is not judged').default(
        dayOf(io.now()),
        'today',
      ),
    )
    .option('--whole-city', 'the districts at hand are all of the city', false)
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: TargetsCommandOptions) => {
      const { locale, wholeCity } = options;
      const records: DistrictYear[] = [];
      for (const file of files) {
        const read = await readDistrictYears(io, file);
        records.push(...read.records);
        if (read.issues.length > 0) {
          await sayIssues(io, file, read.issues, locale);
          ends(2);
        }
      }
      const repeated = repeatedYears(records);
      if (repeated.length > 0) {
        await sayIssues(io, files.join(' '), repeated, locale);
        ends(2);
        return;
      }
      const choices =
        options.choices === undefined
          ? {}
          : choicesOf(options.choices, await readJsonFile(io, options.choices));
      const adoptions: readonly Adoption[] =
        options.adopt === undefined
          ? []
          : adoptionsFrom(options.adopt, await readJsonFile(io, options.adopt));
      const places = targetsOf(records, { choices, adoptions, wholeCity, asOf: options.asOf });
      if (places.some(({ targets }) => targets.some(({ state }) => state === 'not-reached'))) ends(1);
      if (options.format === 'json') {
        await io.stdout.write(`${JSON.stringify(places, null, 2)}\n`);
        return;
      }
      const style = styleFor(io.env, io.stdout, options.color);
      const several = places.some(({ rolledUp }) => rolledUp) && !wholeCity;
      const lines = places.flatMap((place) => [...targetLines(place, locale, style), '']);
      await io.stdout.write(
        `${[...lines, ...(several ? [targetsWordsOf(locale).wholeCity] : [])].join('\n').trimEnd()}\n`,
      );
    });
};
