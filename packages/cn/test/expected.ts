import type { Profile } from '@tuoyu/core';
import { read } from './examples.js';

/** What a table of the examples says of one subject. */
export interface Expected {
  readonly rule: string;
  readonly pointer: string;
  readonly outcome: string;
  readonly withChoices: string;
}

export interface ExpectedTable {
  readonly verdict: string;
  readonly verdictWithChoices: string;
  /** What holds for the subjects named, the narrower row first. */
  readonly of: (rule: string, pointer: string) => Expected | undefined;
  readonly rows: readonly (Expected & { readonly covers: (pointer: string) => boolean })[];
}

/** `/list/3`, `/list/5-7`, `/list/4-9999 step 4`, `/list/*` for all others, or `/` for the whole record. */
const covering = (subject: string): ((pointer: string) => boolean) => {
  const range = /^((?:\/\w+)+\/)(\d+)-(\d+)(?: step (\d+))?$/.exec(subject);
  if (range !== null) {
    const [, list = '', from, to, step = '1'] = range;
    return (pointer) => {
      if (!pointer.startsWith(list)) return false;
      const position = Number(pointer.slice(list.length));
      return (
        position >= Number(from) && position <= Number(to) && (position - Number(from)) % Number(step) === 0
      );
    };
  }
  if (subject.endsWith('/*')) {
    const list = subject.slice(0, -1);
    return (pointer) => pointer.startsWith(list);
  }
  return (pointer) => pointer === (subject === '/' ? '' : subject);
};

/** The table of an example, as people read it. */
export const expectedOf = (name: string): ExpectedTable => {
  const text = read(`expected/${name}.md`);
  const verdicts = /^Verdict: `([\w-]+)`; with the choices: `([\w-]+)`$/m.exec(text);
  if (verdicts === null) throw new Error(`${name}: no verdict`);
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Rule'))
    .map((line) => {
      const [rule = '', subject = '', outcome = '', withChoices = '', why = ''] = line
        .slice(2, -2)
        .split(' | ');
      if (why === '') throw new Error(`${name}: a row without a reason: ${line}`);
      const pointer = subject.replaceAll('`', '');
      return { rule, pointer, outcome, withChoices, covers: covering(pointer) };
    });
  return {
    verdict: verdicts[1] ?? '',
    verdictWithChoices: verdicts[2] ?? '',
    rows,
    of: (rule, pointer) => rows.find((row) => row.rule === rule && row.covers(pointer)),
  };
};

/** Rules that every table speaks of. */
export const tabled: ReadonlySet<string> = new Set([
  'staffing/carer-ratio',
  'staffing/class-size',
  'staffing/health-check-in-date',
]);

/** A profile with some of its rules only. */
export const someRules = (profile: Profile, ids: ReadonlySet<string>): Profile => ({
  ...profile,
  layers: profile.layers.map((layer) => ({
    ...layer,
    packs: layer.packs.map((pack) => ({ ...pack, rules: pack.rules.filter(({ id }) => ids.has(id)) })),
  })),
});
