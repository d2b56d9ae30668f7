import {
  type Choice,
  type Clause,
  describe,
  type Explanation,
  evaluate,
  explain,
  type Figure,
  type Plan,
  type Profile,
} from '@tuoyu/core';
import { parseInstitution } from '@tuoyu/model';
import { Option } from 'commander';
import { eachRecord } from '../checking/each-record.js';
import { knownProfile, knownRule, makePlan } from '../checking/make-plan.js';
import { dayOf } from '../checking/today.js';
import { basisText } from '../formatting/basis.js';
import { choicesFrom } from '../reading/decisions.js';
import { readJsonFile } from '../reading/json-file.js';
import { moreWordsOf } from '../texts/more-words.js';
import { wordsOf } from '../texts/words.js';
import { type CommonOptions, colorOption, formatOption, localeOption, type Register } from './context.js';

interface ExplainOptions extends CommonOptions {
  readonly profile: string;
  readonly asOf: string;
  readonly choices?: string;
  readonly subject?: string;
}

const packsOf = (profile: Profile) => profile.layers.flatMap(({ packs }) => packs);

/** A rule in words, without a record. */
const ruleInWords = (plan: Plan, id: string, locale: CommonOptions['locale']) => {
  const found = plan.rules.find((planned) => planned.rule.id === id);
  if (found === undefined) throw new TypeError(id);
  const { rule, summary } = found;
  const packs = packsOf(plan.profile);
  const options = {
    scopes: { record: '', ...(rule.subjects === undefined ? {} : { subject: `${rule.subjects}/*` }) },
    figures: packs.flatMap(({ figures }): readonly Figure[] => figures),
    choices: packs.flatMap(({ choices }): readonly Choice[] => choices),
  };
  const text = (expr: typeof rule.when) => expr && describe(expr, plan.profile.fields, locale, options);
  return {
    rule: id,
    title: rule.title.pass[locale],
    obligation: summary.obligation,
    force: summary.force,
    addressee: summary.addressee,
    verified: summary.verified,
    basis: summary.basis,
    when: text(rule.when) ?? null,
    require: text(rule.require) ?? null,
    question: rule.question === undefined ? null : rule.question.text[locale],
    evidence: rule.question === undefined ? null : rule.question.evidence[locale],
    remedy: rule.remedy[locale],
  };
};

const examples = `
Examples:
  tuoyu explain staffing/class-size
  tuoyu explain staffing/carer-ratio institution.json --subject /classes/0
`;

/** `tuoyu explain`: a rule in words, or what it says of a record, clause by clause. */
export const registerExplain: Register = (program, { io, ends }) => {
  program
    .command('explain')
    .summary('explain a rule, alone or on a record')
    .description(
      'Explains a rule in words or, given a record, clause by clause: true, false, unknown, not reached.',
    )
    .argument('<RULE>', 'id of the rule')
    .argument('[FILE]', 'file of records, or - for standard input')
    .option('--profile <ID>', 'set of rules', 'cn')
    .addOption(
      new Option('--as-of <DATE>', 'day on which the rule is asked').default(dayOf(io.now()), 'today'),
    )
    .option('--choices <FILE>', 'options taken where the law leaves a choice')
    .option('--subject <POINTER>', 'only this element, such as /classes/0')
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addHelpText('after', examples)
    .action(async (id: string, file: string | undefined, options: ExplainOptions) => {
      const { profile, asOf, format, locale } = options;
      const words = wordsOf(locale);
      const more = moreWordsOf(locale);
      const choices =
        options.choices === undefined
          ? {}
          : choicesFrom(options.choices, await readJsonFile(io, options.choices));
      const plan = makePlan(knownProfile(profile), { profile, asOf, choices });
      knownRule(plan, id);
      if (file === undefined) {
        const data = ruleInWords(plan, id, locale);
        if (format === 'json') return io.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
        const lines = [
          `${id}  ${data.title}`,
          ...data.basis.map((cited) => `  ${basisText(cited, plan.profile, words, locale)}`),
          `${more.applies}${words.colon}${data.when ?? more.always}`,
          ...(data.require === null ? [] : [`${more.requires}${words.colon}${data.require}`]),
          ...(data.question === null
            ? []
            : [`${more.asks}${words.colon}${data.question} (${data.evidence})`]),
          `${words.remedy}${words.colon}${data.remedy}`,
        ];
        return io.stdout.write(`${lines.join('\n')}\n`);
      }
      const found: Explanation[] = [];
      const code = await eachRecord(io, [file], undefined, words, (item) => {
        const { institution, unknowns } = parseInstitution(item.value);
        const report = evaluate(plan, institution, { unknowns });
        const own = report.findings.filter(
          (finding) =>
            finding.rule === id &&
            (options.subject === undefined || finding.subject.pointer === options.subject),
        );
        found.push(...own.map((finding) => explain(plan, institution, finding, { locale, unknowns })));
        return 0;
      });
      ends(code);
      if (format === 'json') return io.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
      if (found.length === 0) return io.stdout.write(`${more.noFinding}\n`);
      const clause = (one: Clause, depth: number): readonly string[] => [
        `${'  '.repeat(depth)}${more.state[one.state]}${words.colon}${one.text}${one.valueText === undefined ? '' : ` = ${one.valueText}`}`,
        ...one.children.flatMap((child) => clause(child, depth + 1)),
      ];
      const lines = found.flatMap(({ rule, subject, outcome, title, when, require }) => [
        `${rule} ${subject.label ?? subject.pointer}  ${outcome}  ${title}`,
        ...when.flatMap((one) => [`  ${more.applies}`, ...clause(one, 2)]),
        ...(require === undefined ? [] : [`  ${more.requires}`, ...clause(require, 2)]),
      ]);
      return io.stdout.write(`${lines.join('\n')}\n`);
    });
};
