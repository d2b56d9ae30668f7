import { fieldsRead, type Locale, type Plan, renderMessage } from '@tuoyu/core';
import { Option } from 'commander';
import { knownProfile, makePlan } from '../checking/make-plan.js';
import { dayOf } from '../checking/today.js';
import { basisText } from '../formatting/basis.js';
import { styleFor } from '../formatting/style.js';
import { wrap } from '../formatting/width.js';
import type { KnownProfile } from '../profiles.js';
import { wordsOf } from '../texts/words.js';
import { type CommonOptions, colorOption, formatOption, localeOption, type Register } from './context.js';

interface RulesOptions extends CommonOptions {
  readonly profile: string;
  readonly asOf: string;
}

/** One rule as `--format json` prints it. */
const ruleData = ({ catalogues }: KnownProfile, plan: Plan, locale: Locale) =>
  plan.rules.map(({ rule, pack, summary }) => ({
    id: rule.id,
    title: renderMessage({ id: `${rule.id}/pass`, params: {} }, { catalogues, locale }),
    obligation: summary.obligation,
    force: summary.force,
    addressee: summary.addressee,
    verified: summary.verified,
    basis: summary.basis,
    effective: summary.effective,
    place: plan.profile.layers.find(({ packs }) => packs.includes(pack))?.division ?? null,
    phases: summary.phases ?? null,
    reads: [...fieldsRead(plan.profile, rule)].sort(),
  }));

const examples = `
Examples:
  tuoyu rules
  tuoyu rules --as-of 2020-01-01 --locale en
  tuoyu rules --format json
`;

/** `tuoyu rules`: the rules in force on a day. */
export const registerRules: Register = (program, { io }) => {
  program
    .command('rules')
    .summary('list the rules in force on a day')
    .description('Lists the rules in force on a day, each with its strength and its legal basis.')
    .option('--profile <ID>', 'set of rules', 'cn')
    .addOption(
      new Option('--as-of <DATE>', 'day on which the rules are asked').default(dayOf(io.now()), 'today'),
    )
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addHelpText('after', examples)
    .action(async ({ profile: id, asOf, format, locale, color }: RulesOptions) => {
      const known = knownProfile(id);
      const plan = makePlan(known, { profile: id, asOf });
      const rules = ruleData(known, plan, locale);
      if (format === 'json') {
        await io.stdout.write(`${JSON.stringify(rules, null, 2)}\n`);
        return;
      }
      const words = wordsOf(locale);
      const style = styleFor(io.env, io.stdout, color);
      const lines = rules.flatMap(({ id: rule, title, obligation, force, basis }) => [
        '',
        style.bold(rule),
        ...indented(
          `${title}${words.paren(`${words.obligation[obligation]}${words.comma}${words.force[force]}`)}`,
        ),
        ...[...new Set(basis.map((cited) => basisText(cited, known.profile, words, locale)))].flatMap(
          indented,
        ),
      ]);
      await io.stdout.write([words.rules(rules.length, asOf, id), ...lines, ''].join('\n'));
    });
};

const indented = (text: string): readonly string[] => wrap(text, 98).map((line) => `  ${line}`);
