import { type Phase, requirements } from '@tuoyu/core';
import { Option } from 'commander';
import { knownProfile, makePlan } from '../checking/make-plan.js';
import { dayOf } from '../checking/today.js';
import { styleFor } from '../formatting/style.js';
import { moreWordsOf } from '../texts/more-words.js';
import {
  type CommonOptions,
  colorOption,
  formatOption,
  localeOption,
  phaseOption,
  type Register,
} from './context.js';

interface RequirementsOptions extends CommonOptions {
  readonly profile: string;
  readonly asOf: string;
  readonly phase?: Phase;
}

/** `tuoyu requirements`: which fields the rules read, before any data exist. */
export const registerRequirements: Register = (program, { io }) => {
  program
    .command('requirements')
    .summary('list the fields that the rules read')
    .description('Lists the fields of a record that the rules of a day read, in the order of the record.')
    .option('--profile <ID>', 'set of rules', 'cn')
    .addOption(
      new Option('--as-of <DATE>', 'day on which the rules are asked').default(dayOf(io.now()), 'today'),
    )
    .addOption(phaseOption())
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addHelpText(
      'after',
      `
Examples:
  tuoyu requirements
  tuoyu requirements --phase filing --locale en
  tuoyu requirements --profile nanjing --format json
`,
    )
    .action(async ({ profile, asOf, phase, format, locale, color }: RequirementsOptions) => {
      const plan = makePlan(knownProfile(profile), { profile, asOf, phase });
      const needed = requirements(plan);
      if (format === 'json') {
        const data = needed.map(({ label, ...rest }) => ({ ...rest, label: label[locale] }));
        await io.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
        return;
      }
      const words = moreWordsOf(locale);
      const style = styleFor(io.env, io.stdout, color);
      const lines = needed.map(({ pattern, label, type, unit, rules }) => {
        const kind = unit === undefined ? type : `${type}, ${unit}`;
        return `${style.bold(pattern)}  ${label[locale]} (${kind}; ${words.readBy(rules.length)})`;
      });
      await io.stdout.write(`${[words.fields(needed.length), '', ...lines].join('\n')}\n`);
    });
};
