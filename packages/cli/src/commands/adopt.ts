import { evaluate, nextQuestions } from '@tuoyu/core';
import { parseInstitution } from '@tuoyu/model';
import { Option } from 'commander';
import { eachRecord } from '../checking/each-record.js';
import { knownProfile, makePlan } from '../checking/make-plan.js';
import { dayOf } from '../checking/today.js';
import { openOutput } from '../io/output.js';
import { moreWordsOf } from '../texts/more-words.js';
import { wordsOf } from '../texts/words.js';
import { type CommonOptions, colorOption, formatOption, localeOption, type Register } from './context.js';

interface AdoptOptions extends CommonOptions {
  readonly profile: string;
  readonly asOf: string;
  readonly list: boolean;
  readonly write?: string;
}

interface Tally {
  readonly kind: 'figure' | 'rule';
  readonly id: string;
  readonly title: string;
  readonly value: number | readonly string[] | null;
  readonly rules: Set<string>;
  /** Institutions that a reading would decide, and those that it would decide against. */
  institutions: number;
  notMet: number;
}

const examples = `
The file of --write lists what to sign: a person who has read the text fills in value, by, on and source, and hands the
file to "tuoyu check --adopt".

Examples:
  tuoyu adopt --list records/
  tuoyu adopt --list records/ --write to-sign.json
`;

/** `tuoyu adopt --list`: unverified figures and texts, by the number of institutions that they would decide. */
export const registerAdopt: Register = (program, { io, ends }) => {
  program
    .command('adopt')
    .summary('list unverified figures that keep findings open')
    .description(
      'Lists the unverified figures and texts that keep findings of records open, and writes a file to sign.',
    )
    .argument('<FILE...>', 'files or folders of records, or - for standard input')
    .requiredOption('--list', 'list them')
    .option('--write <FILE>', 'write a file to sign')
    .option('--profile <ID>', 'set of rules', 'cn')
    .addOption(
      new Option('--as-of <DATE>', 'day on which the rules are asked').default(dayOf(io.now()), 'today'),
    )
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addHelpText('after', examples)
    .action(async (files: readonly string[], { profile, asOf, write, format, locale }: AdoptOptions) => {
      const words = wordsOf(locale);
      const more = moreWordsOf(locale);
      const plan = makePlan(knownProfile(profile), { profile, asOf });
      const tallies = new Map<string, Tally>();
      const code = await eachRecord(io, files, undefined, words, (item) => {
        const { institution, unknowns } = parseInstitution(item.value);
        const report = evaluate(plan, institution, { unknowns });
        for (const question of nextQuestions(plan, report)) {
          if (question.kind !== 'adoption') continue;
          const kind = question.figure === undefined ? 'rule' : 'figure';
          const id = (question.figure ?? question.rule) as string;
          const [value = null] = question.values ?? [];
          const known = tallies.get(`${kind} ${id}`) ?? {
            kind,
            id,
            title: question.title[locale],
            value,
            rules: new Set<string>(),
            institutions: 0,
            notMet: 0,
          };
          const rules = new Set(question.because.map(({ rule }) => rule));
          for (const rule of rules) known.rules.add(rule);
          const own = report.findings.filter((f) => rules.has(f.rule) && f.ifAdopted?.length === 1);
          if (own.length > 0) known.institutions += 1;
          if (own.some(({ ifAdopted }) => ifAdopted?.[0] === 'fail')) known.notMet += 1;
          tallies.set(`${kind} ${id}`, known);
        }
        return 0;
      });
      ends(code);
      const listed = [...tallies.values()].sort(
        (a, b) => b.institutions - a.institutions || b.notMet - a.notMet || (a.id < b.id ? -1 : 1),
      );
      if (write !== undefined) {
        const file = await openOutput(io, write);
        const entries = listed.map(({ kind, id, value }) => ({
          [kind]: id,
          ...(kind === 'figure' ? { value } : {}),
          by: '',
          on: '',
          source: '',
        }));
        await file.write(`${JSON.stringify(entries, null, 2)}\n`);
        await file.finish();
        await io.stderr.write(`${more.written(write, entries.length)}\n`);
      }
      if (format === 'json') {
        const data = listed.map(({ rules, ...rest }) => ({ ...rest, rules: [...rules].sort() }));
        await io.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
        return;
      }
      const lines = listed.flatMap(({ id, title, value, institutions, notMet }) => [
        `${id}  ${title}`,
        `  ${more.decides(institutions, notMet)}${value === null ? '' : `${words.semicolon}${more.cited(String(value))}`}`,
      ]);
      await io.stdout.write(`${[more.unverified(listed.length), ...lines].join('\n')}\n`);
    });
};
