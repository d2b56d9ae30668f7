import { canonical, compile, evaluate, type Plan, type PossibleOutcome, type Report } from '@tuoyu/core';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cn } from '../src/index.js';
import { all, asOf, choices as chosen, type Example, ordinary } from './examples.js';
import { someRules, tabled } from './expected.js';

// ten thousand staff take their time on a slow machine
vi.setConfig({ testTimeout: 120_000 });

const plan = compile(cn, { asOf });
const decided = compile(cn, { asOf, choices: chosen });
// a few rules where there are many records to look at
const few = compile(someRules(cn, tabled), { asOf, choices: chosen });

type Unknowns = { [pointer: string]: 'missing' };

/** What can be taken away: fields, and the tails of lists. */
const pointersOf = (value: unknown, pointer = ''): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const children = Array.isArray(value)
    ? value.map((item, index) => [String(index), item] as const)
    : Object.entries(value);
  return children.flatMap(([key, item]) => [`${pointer}/${key}`, ...pointersOf(item, `${pointer}/${key}`)]);
};

const parentOf = (root: unknown, pointer: string): { parent: unknown; key: string } => {
  const keys = pointer.slice(1).split('/');
  const key = keys.pop() as string;
  let parent = root;
  for (const part of keys) parent = (parent as { [key: string]: unknown } | undefined | null)?.[part];
  return { parent, key };
};

/** The record with values taken away; of a list that loses its tail it is known that there was more. */
const masked = (record: object, taken: readonly string[]): { record: object; unknowns: Unknowns } => {
  const copy = structuredClone(record);
  const unknowns: Unknowns = {};
  for (const pointer of taken) {
    const { parent, key } = parentOf(copy, pointer);
    if (Array.isArray(parent)) {
      const list = pointer.slice(0, pointer.lastIndexOf('/'));
      if (Number(key) >= parent.length) continue;
      if (pointer.length % 2 === 0) parent[Number(key)] = typeof parent[Number(key)] === 'object' ? {} : null;
      else {
        parent.splice(Number(key));
        unknowns[list] = 'missing';
      }
    } else if (typeof parent === 'object' && parent !== null) {
      delete (parent as { [key: string]: unknown })[key];
    }
  }
  return { record: copy, unknowns };
};

/** What a report holds possible for a subject, or for the nearest place around it. */
const possibleAt = (report: Report) => {
  const found = new Map(report.findings.map((f) => [`${f.rule} ${f.subject.pointer}`, f.possible]));
  return (rule: string, pointer: string): readonly PossibleOutcome[] | undefined => {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const possible = found.get(`${rule} ${at}`);
      if (possible !== undefined || at === '') return possible;
    }
  };
};

/** Outcomes that the whole record has and that the masked one rules out: there must be none. */
const ruledOut = (whole: Report, less: Report): readonly string[] => {
  const at = possibleAt(less);
  return whole.findings.flatMap(({ rule, subject: { pointer }, possible }) => {
    const kept = at(rule, pointer) ?? [];
    return possible
      .filter((outcome) => !kept.includes(outcome))
      .map((outcome) => `${rule} ${pointer} ${outcome}`);
  });
};

const wholes = new Map<Plan, Map<Example, Report>>();
/** The report of the record as it is, made once: hundreds of others are compared with it. */
const wholeOf = (example: Example, of: Plan): Report => {
  const made = wholes.get(of) ?? new Map<Example, Report>();
  wholes.set(of, made);
  const whole = made.get(example) ?? evaluate(of, example.institution, { unknowns: example.unknowns });
  made.set(example, whole);
  return whole;
};

const check = (example: Example, of: Plan, taken: readonly string[]) => {
  const { institution, unknowns } = example;
  const less = masked(institution, taken);
  const report = evaluate(of, less.record, { unknowns: { ...unknowns, ...less.unknowns } });
  expect(ruledOut(wholeOf(example, of), report)).toEqual([]);
};

describe('the true outcome stays among the possible ones when values are taken away', () => {
  it.each(ordinary.map((example) => [example.name, example] as const))('from %s', (_, record) => {
    const pointers = pointersOf(record.institution).filter((pointer) => pointer !== '/key');
    fc.assert(
      fc.property(fc.subarray([...pointers], { maxLength: 12 }), fc.boolean(), (taken, made) => {
        check(record, made ? decided : plan, taken);
      }),
      { numRuns: 6 },
    );
  });

  it('from a class or a person, field by field', () => {
    for (const record of ordinary) {
      for (const pointer of pointersOf(record.institution)) {
        // the first ten of the staff stand for all
        if (/^\/(kind|classes|staff|staff\/\d)(\/[a-z]|$)|^\/classes\//.test(pointer))
          check(record, few, [pointer]);
      }
    }
  });

  it('from the hostile record', () => {
    const hostile = all.at(-1) as Example;
    check(hostile, few, ['/kind']);
    check(hostile, few, ['/staff', '/classes/8/enrolled']);
    check(hostile, few, ['/staff/700']);
  });
});

it('whatever is chosen, the outcome was possible before', () => {
  const open = cn.layers.flatMap(({ packs }) => packs).flatMap((pack) => pack.choices);
  const made = fc.record(
    Object.fromEntries(open.map(({ id, options }) => [id, fc.constantFrom(...Object.keys(options))])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.constantFrom(...ordinary), made, (example, taken) => {
      const { institution, unknowns } = example;
      const choices = taken as { readonly [id: string]: string };
      const after = evaluate(compile(cn, { asOf, choices }), institution, { unknowns });
      expect(ruledOut(after, wholeOf(example, plan))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

it.each(ordinary.map((example) => [example.name, example] as const))(
  'turning the lists of %s around changes nothing but pointers',
  (_, { institution, unknowns }) => {
    const turned = structuredClone(institution) as { [key: string]: unknown };
    for (const list of ['classes', 'staff', 'livingUnits', 'children']) {
      const value = turned[list];
      if (Array.isArray(value)) value.reverse();
    }
    const about = (record: object) =>
      evaluate(decided, record, { unknowns })
        .findings.map(({ rule, outcome, possible, deciding }) =>
          canonical({
            rule,
            outcome,
            possible,
            actual: deciding.map((d) => canonical(d.actual ?? null)).sort(),
          }),
        )
        .sort();
    expect(about(turned)).toEqual(about(institution));
  },
);
