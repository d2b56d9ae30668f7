import { readFileSync } from 'node:fs';
import { coverageFaults } from '@tuoyu/instruments';
import { describe, expect, it } from 'vitest';
import { generated } from '../scripts/generated.js';
import {
  bodies,
  figureOf,
  nanjing,
  nanjingPack,
  type PlanFigureId,
  planCoverage,
  planFigures,
  type Statement,
  statementOf,
  statements,
  targetDay,
  tasks,
} from '../src/index.js';
import { targetRules } from '../src/targets/targets.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const rows = (
  JSON.parse(read('../../instruments/data/dossier-rows.json')) as readonly {
    readonly id: string;
    readonly section: string;
    readonly dossier: string;
  }[]
).filter(({ dossier, section }) => dossier === 'local' && section.startsWith('1. The plan'));

const letters: { readonly [O in Statement['obligation']]?: string } = {
  must: 'M',
  target: 'T',
  gradual: 'G',
  encouraged: 'E',
  may: 'P',
  intent: 'I',
};

/** Locator and strengths, as the dossier has them, item by item. */
const sections: readonly (readonly [locator: string, strengths: string])[] = [
  ['一', 'II'],
  ['二', 'TTTTTTTI'],
  ['三(一)1', 'MIIMMMMMMM'],
  ['三(一)2', 'GGEEM'],
  ['三(一)3', 'EIEEEM'],
  ['三(一)4', 'MMEM'],
  ['三(二)1', 'MMEM'],
  ['三(二)2', 'MMMMMMMEMMM'],
  ['三(二)3', 'MMGMM'],
  ['三(二)4', 'MMMMM'],
  ['三(三)1', 'MMEPMTEM'],
  ['三(三)2', 'MMEMM'],
  ['三(三)3', 'MEEEM'],
  ['三(三)4', 'EIMMMEGIIM'],
  ['四(一)', 'MMM'],
  ['四(二)', 'M'],
  ['四(三)', 'M'],
  ['四(四)', 'MMM'],
];

describe('the statements', () => {
  it('are the 96 of the dossier, in order, each with its row', () => {
    expect(rows).toHaveLength(96);
    expect(statements.map(({ number }) => number)).toEqual(Array.from({ length: 96 }, (_, i) => i + 1));
    expect(statements.map(({ row }) => row)).toEqual(rows.map(({ id }) => id));
    expect([statementOf(1)?.row, statementOf(40)?.row, statementOf(96)?.row]).toEqual([
      'L044',
      'L083',
      'L139',
    ]);
    expect(statementOf(97)).toBeUndefined();
  });

  it('stand where the dossier has them, and are as strong', () => {
    const expected = sections.flatMap(([locator, strengths]) =>
      [...strengths].map((letter) => `${locator} ${letter}`),
    );
    expect(statements.map(({ locator, obligation }) => `${locator} ${letters[obligation]}`)).toEqual(
      expected,
    );
  });

  it('reach whom the dossier names', () => {
    const of = (en: string) =>
      statements.filter(({ appliesTo }) => appliesTo.en === en).map(({ number }) => number);
    expect(of('Districts')).toEqual([4, 7, 14, 16, 20, 45, 72, 89, 94, 95]);
    expect(of('Institutions')).toEqual([9, 27, 37, 38, 96]);
    expect(of('Communities')).toEqual([5, 21, 22, 24]);
    expect(of('Kindergartens')).toEqual([28, 29]);
    expect(of('The health system')).toEqual([32, 33, 34]);
    expect([of('Non-profit institutions'), of('For-profit institutions')]).toEqual([[40], [41]]);
    expect([of('Registrars'), of('Applicants'), of('Assessors')]).toEqual([[43], [48], [57, 59]]);
    expect(of('Employers')).toEqual([67, 74, 75, 76]);
    expect(of('Towards workers')).toEqual([81, 82, 83, 84, 85, 87]);
    expect(of('Responsible bodies')).toEqual([19, 25, 31, 35, 39, 50, 55, 60, 65, 68, 73, 78, 88, 91]);
  });

  it('list as many things as the dossier counts', () => {
    const counts = {
      ...{ 2: 5, 4: 3, 11: 4 + 2, 22: 4, 23: 3, 26: 3, 30: 3, 32: 6, 36: 7, 40: 2, 43: 2, 45: 2, 46: 2 },
      ...{ 47: 2 + 3, 48: 5, 49: 8, 51: 3, 52: 3, 53: 2, 54: 2, 57: 2, 61: 2, 62: 2, 64: 2, 69: 3, 70: 4 },
      // 91: four named ones and the trade bodies
      ...{ 72: 4, 74: 3, 79: 4, 89: 3, 90: 1 + 16, 91: 4 + 1, 92: 3, 93: 5, 96: 3 },
    };
    const found = statements.filter(({ parts }) => parts.length > 0);
    expect(Object.fromEntries(found.map(({ number, parts }) => [number, parts.length]))).toEqual(counts);
    for (const { parts } of found) expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });

  it('name as examples what ends with “and the like” in the plan', () => {
    const found = statements
      .filter(({ parts }) => parts.some(({ example }) => example))
      .map(({ number, parts }) => [number, parts.filter(({ example }) => example).length]);
    expect(found).toEqual([
      [11, 4],
      [22, 4],
      [23, 3],
      [30, 3],
      [32, 6],
      [36, 7],
      [48, 5],
      [49, 8],
      [51, 3],
      [52, 3],
      [70, 4],
      [72, 2],
      [74, 3],
      [79, 4],
      [90, 16],
      [91, 5],
    ]);
  });

  it('say in both languages whom they reach and what they say', () => {
    for (const { number, summary, appliesTo } of statements) {
      for (const text of [summary, appliesTo]) {
        expect(text['zh-CN'], String(number)).toMatch(/\p{Script=Han}/u);
        expect(text.en, String(number)).toMatch(/[a-z]/);
      }
    }
    expect(new Set(statements.map(({ summary }) => summary.en)).size).toBe(96);
  });

  it('can be written as JSON', () => {
    expect(JSON.parse(JSON.stringify(statements))).toEqual(statements);
  });
});

describe('the answers', () => {
  const rules = new Set(
    nanjing.layers.flatMap(({ packs }) => packs.flatMap((pack) => pack.rules.map(({ id }) => id))),
  );

  it('are there for every statement: something that encodes it, or why nothing can', () => {
    const open = statements.filter(({ answer }) =>
      answer.kind === 'encoded'
        ? answer.rules.length + answer.targets.length + answer.exports.length === 0
        : answer.why.en.length < 20 || answer.why['zh-CN'].length < 8,
    );
    expect(open.map(({ number }) => number)).toEqual([]);
  });

  it('name rules of the profile, and every rule of the city', () => {
    const named = statements.flatMap(({ answer }) => (answer.kind === 'encoded' ? answer.rules : []));
    expect(named.filter((id) => !rules.has(id))).toEqual([]);
    expect(nanjingPack.rules.map(({ id }) => id).filter((id) => !named.includes(id))).toEqual([]);
  });

  it('name the rules that rest on the row of the statement', () => {
    for (const rule of nanjingPack.rules) {
      const row = (rule.basis[0] as { readonly row?: string }).row;
      const statement = statements.find((one) => one.row === row);
      expect(statement?.answer.kind === 'encoded' && statement.answer.rules.includes(rule.id), rule.id).toBe(
        true,
      );
      expect(rule.basis[0].clause, rule.id).toBe(statement?.locator);
    }
  });

  it('name what the packages export', async () => {
    const names = new Set(
      statements.flatMap(({ answer }) => (answer.kind === 'encoded' ? answer.exports : [])),
    );
    const packages = {
      '@tuoyu/nanjing': await import('../src/index.js'),
      '@tuoyu/cn': await import('@tuoyu/cn'),
      '@tuoyu/naming': await import('@tuoyu/naming'),
      '@tuoyu/registration': await import('@tuoyu/registration'),
      '@tuoyu/star-rating': await import('@tuoyu/star-rating'),
      '@tuoyu/credit-rating': await import('@tuoyu/credit-rating'),
    } as Readonly<Record<string, object>>;
    const missing = [...names].filter((name) => {
      const [from = '', exported = ''] = name.split('#');
      return !Object.hasOwn(packages[from] ?? {}, exported);
    });
    expect(missing).toEqual([]);
  });

  it('name every target once it is counted, and only those', () => {
    const named = statements.flatMap(({ number, answer }) =>
      answer.kind === 'encoded' ? answer.targets.map((id) => `${number} ${id}`) : [],
    );
    // the demonstrations of part four are the units of the targets
    expect(named.filter((one) => one !== '92 demonstration-units').sort()).toEqual(
      targetRules.map(({ id, statement }) => `${statement} ${id}`).sort(),
    );
    for (const { figure, statement } of targetRules)
      if (figure !== null) expect(figureOf(figure).statement).toBe(statement);
  });

  it('cover the rows, with every rule of the city in a duty', () => {
    expect(planCoverage.map(({ id }) => id)).toEqual(rows.map(({ id }) => `${id}.1`));
    const others = [...rules].filter((id) => !id.startsWith('nanjing/'));
    expect(
      coverageFaults(planCoverage, [...rules]).filter((fault) => !others.some((id) => fault.includes(id))),
    ).toEqual([]);
  });
});

describe('the figures', () => {
  // by hand from the dossier: statement, value, sign
  const expected: readonly (readonly [PlanFigureId, number, number, string])[] = [
    ['nanjing/horizon-year', 3, 2025, 'at-most'],
    ['nanjing/community-coverage', 5, 100, 'basically'],
    ['nanjing/affordable-per-street-town', 7, 1, 'at-least'],
    ['nanjing/enrolment-share', 8, 30, 'more-than'],
    ['nanjing/certified-share', 9, 100, 'exactly'],
    ['nanjing/newborn-visits', 14, 1, 'at-least'],
    ['nanjing/city-events', 15, 2, 'at-least'],
    ['nanjing/district-events', 16, 12, 'at-least'],
    ['nanjing/centre-events', 17, 6, 'at-least'],
    ['nanjing/online-coverage', 18, 100, 'exactly'],
    ['nanjing/parent-child-rooms', 21, 1, 'at-least'],
    ['nanjing/circle-minutes', 24, 15, 'at-most'],
    ['nanjing/home-guidance-months', 33, 12, 'less-than'],
    ['nanjing/assessment-months', 58, 12, 'at-most'],
    ['nanjing/mother-baby-share', 66, 100, 'basically'],
    ['nanjing/skill-hours', 82, 72, 'at-least'],
    ['nanjing/ethics-hours', 83, 40, 'at-least'],
    ['nanjing/inspections', 95, 1, 'at-least'],
  ];

  it('are those of the plan', () => {
    expect(
      planFigures.map(({ id, statement, versions, comparison }) => [
        id,
        statement,
        versions[0]?.value,
        comparison,
      ]),
    ).toEqual(expected);
  });

  it('are defined once, and their statement names them', () => {
    for (const { id, statement, versions } of planFigures) {
      expect(statementOf(statement)?.figures).toContain(id);
      const basis = versions[0]?.basis as { readonly row?: string; readonly clause: string };
      expect(basis.row).toBe(statementOf(statement)?.row);
      expect(basis.clause).toBe(statementOf(statement)?.locator);
    }
    const named = statements.flatMap(({ figures }) => figures);
    expect([...named].sort()).toEqual(planFigures.map(({ id }) => id).sort());
    expect(figureOf('nanjing/skill-hours').unit).toBe('class-hour');
  });

  it('is unverified where noise stands before it, and only there', () => {
    const open = planFigures.filter(({ versions }) => versions[0]?.basis.verified !== 'primary');
    expect(open.map(({ id }) => id)).toEqual(['nanjing/city-events']);
    expect(statementOf(15)?.damage?.en).toContain('directly before the figure');
    expect(statements.filter(({ damage }) => damage !== null).map(({ number }) => number)).toEqual([
      14, 15, 16, 17,
    ]);
  });

  it('are judged at the end of the year that the plan names', () => {
    expect(targetDay).toBe(`${figureOf('nanjing/horizon-year').versions[0]?.value}-12-31`);
  });
});

describe('the bodies', () => {
  it('are as many for each task as the dossier counts', () => {
    const counts = {
      19: 4,
      25: 5,
      31: 4,
      35: 1,
      39: 10,
      50: 10,
      55: 7,
      60: 6,
      65: 5,
      68: 6,
      73: 6,
      78: 4,
      88: 5,
    };
    const listing = tasks.filter(({ locator }) => locator.startsWith('三'));
    expect(Object.fromEntries(listing.map((task) => [task.statement, task.bodies.length]))).toEqual(counts);
    expect(tasks.filter(({ open }) => open).map(({ id }) => id)).toEqual(['workforce']);
  });

  it('stand in every statement of their task', () => {
    for (const { number, task, bodies: of, locator } of statements) {
      const found = tasks.find(({ id }) => id === task);
      expect(of, String(number)).toEqual(found?.bodies ?? []);
      if (found !== undefined) expect(found.locator, String(number)).toBe(locator);
    }
    // of part three, only the default of statement 20 and nothing else stands under no task
    const loose = statements.filter(({ task, locator }) => locator.startsWith('三') && task === null);
    expect(loose.map(({ number }) => number)).toEqual([20]);
  });

  it('are all used', () => {
    const used = new Set<string>([
      ...tasks.flatMap((task) => task.bodies),
      'jiangbei-committee',
      'district-governments',
    ]);
    expect(Object.keys(bodies).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('generated files', () => {
  it.each(Object.entries(generated()))('%s is up to date', (file, content) => {
    expect(read(`../${file}`)).toBe(content);
  });
});
