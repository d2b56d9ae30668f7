import { rate, type SheetAnswer } from '@tuoyu/scheme';
import { describe, expect, it } from 'vitest';
import { loadWst821Form, newWst821Form, type Wst821Form, wst821Known } from '../src/index.js';
import { copy, filledForm } from './support/form.js';
import { reportOf } from './support/report.js';

const codes = (form: unknown, rules?: readonly string[]) =>
  loadWst821Form(form, rules === undefined ? {} : { rules }).problems.map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );

const changed = (change: (form: ReturnType<typeof copy<Wst821Form>>) => void): Wst821Form => {
  const form = copy(filledForm());
  change(form);
  return form as Wst821Form;
};

/** A full sheet: every indicator in full but those named, no basic standard failed but those named. */
const sheet = (
  form: Wst821Form,
  points: { readonly [clause: string]: number },
  failed: readonly string[] = [],
) => {
  const { scheme } = loadWst821Form(form);
  const answer = (item: string, value: string | number): SheetAnswer => ({
    item,
    value,
    by: 'a',
    on: '2026-11-01',
  });
  const own = form.dimensions.flatMap(({ indicators }) => indicators);
  return {
    format: 'tuoyu-score-sheet/1',
    scheme: { id: scheme?.id ?? '', version: scheme?.version ?? '' },
    answers: [
      ...own.map(({ clause, max }) => answer(clause, points[clause] ?? max ?? 0)),
      ...own
        .filter(({ basic }) => basic)
        .map(({ clause }) => answer(`basic/${clause}`, failed.includes(clause) ? 'yes' : 'no')),
    ],
  } as const;
};

const graded = (
  form: Wst821Form,
  ...given: Parameters<typeof sheet> extends [unknown, ...infer R] ? R : never
) => {
  const { scheme } = loadWst821Form(form);
  if (scheme === undefined) throw new Error('no scheme');
  return rate(scheme, { report: reportOf({}), scores: sheet(form, ...given) });
};

describe('the form of WS/T 821-2023', () => {
  it('is empty where nobody knows, and refused as it is', () => {
    const problems = codes(newWst821Form());
    expect(problems).toContain('missing /document/readBy');
    expect(problems).toContain('missing /grades/A');
    expect(problems).toContain('missing /basicFailure');
    expect(problems).toContain('missing /dimensions/0/indicators/0/max');
    expect(problems).toContain('dimension-sum /dimensions/4/indicators');
    expect(problems).toContain('basic-count /dimensions');
  });

  it('loads when every figure is there', () => {
    expect(codes(filledForm())).toEqual([]);
  });

  it.each<[string, string, (form: ReturnType<typeof copy<Wst821Form>>) => void]>([
    ['fifteen basic standards', 'basic-count /dimensions', (f) => (at(f, 0, 0).basic = false)],
    ['seventeen', 'basic-count /dimensions', (f) => (at(f, 6, 9).basic = true)],
    [
      'an unknown basic standard',
      'missing /dimensions/6/indicators/9/basic',
      (f) => (at(f, 6, 9).basic = null),
    ],
    ['half a point too little', 'dimension-sum /dimensions/2/indicators', (f) => (at(f, 2, 1).max = 19.5)],
    ['half a point too much', 'dimension-sum /dimensions/2/indicators', (f) => (at(f, 2, 1).max = 20.5)],
    ['no page', 'missing /dimensions/0/indicators/0/page', (f) => (at(f, 0, 0).page = ' ')],
    [
      'a step that misses the maximum',
      'bad-number /dimensions/0/indicators/0/step',
      (f) => (at(f, 0, 0).step = 3),
    ],
    [
      'a clause of another chapter',
      'wrong-chapter /dimensions/0/indicators/0/clause',
      (f) => (at(f, 0, 0).clause = '5.1.1'),
    ],
    [
      'a clause twice',
      'duplicate-clause /dimensions/0/indicators/1/clause',
      (f) => (at(f, 0, 1).clause = '4.1.1'),
    ],
    [
      'rules that are none',
      'missing /dimensions/0/indicators/0/rules',
      (f) => (at(f, 0, 0).scoredBy = 'rules'),
    ],
    ['cut-offs that do not rise', 'bad-order /grades/A', (f) => (f.grades.A = 750.5)],
    ['a cut-off beyond the scale', 'bad-number /grades/A', (f) => (f.grades.A = 1000.5)],
    ['a day that is none', 'bad-date /document/readOn', (f) => (f.document.readOn = '2026-02-30')],
    [
      'another maximum of a dimension',
      'wrong-maximum /dimensions/0/max',
      (f) => ((f.dimensions[0] as { max: number }).max = 99),
    ],
    ['dimensions in another order', 'wrong-dimension /dimensions/0/id', (f) => f.dimensions.reverse()],
    ['a key that nobody knows', 'bad-shape /stars', (f) => Object.assign(f, { stars: 5 })],
  ])('is refused for %s', (_, problem, change) => {
    expect(codes(changed(change))).toContain(problem);
  });

  it('names every problem at once, and unknown rules where rules are known', () => {
    const form = changed((f) => {
      at(f, 0, 0).rules = ['staffing/none'];
      f.grades.B = null;
    });
    expect(codes(form, ['staffing/some'])).toEqual([
      'missing /grades/B',
      'unknown-rule /dimensions/0/indicators/0/rules',
    ]);
  });

  it('is never an exception', () => {
    for (const value of [null, 1, 'x', [], {}, { format: 'tuoyu-ws-t-821-form/1' }])
      expect(loadWst821Form(value).scheme).toBeUndefined();
  });
});

describe('the scheme of a filled-in form', () => {
  const form = filledForm();

  it('does not say that its rounding is that of the standard', () => {
    const { scheme } = loadWst821Form(form);
    expect([scheme?.rounding.ownChoice, wst821Known.rounding.ownChoice]).toEqual([true, true]);
  });

  it('is official with its document, and cites page and reader', () => {
    const { scheme } = loadWst821Form(form);
    expect(scheme?.official).toMatchObject({ document: '托育机构质量评估标准 WS/T 821-2023' });
    const item = scheme?.children[0] as unknown as { children: { basis: { note: { en: string } }[] }[] };
    expect(item.children[0]?.basis[0]?.note.en).toBe('page 20, read in the text by 张三 on 2026-10-01');
  });

  it.each([
    [{}, 1000, 'A'],
    // 1000 - 100 = 900: on the cut-off
    [{ '6.1.1': 0, '6.1.2': 0, '6.1.3': 0, '6.1.4': 0, '6.1.5': 0 }, 900, 'A'],
    [{ '6.1.1': 0, '6.1.2': 0, '6.1.3': 0, '6.1.4': 0, '6.1.5': 0, '6.1.6': 19.5 }, 899.5, 'B'],
  ])('grades in full, exactly at the cut-offs (%o)', (points, score, grade) => {
    const rating = graded(form, points as { [clause: string]: number });
    expect([rating.score?.point, rating.level?.point?.id, rating.complete]).toEqual([
      score * 1000,
      grade,
      true,
    ]);
  });

  it('falls to D when one basic standard fails, and stays open while one is not answered', () => {
    expect(graded(form, {}, ['4.1.1']).level?.point?.id).toBe('D');
    const { scheme } = loadWst821Form(form);
    const scores = sheet(form, {});
    const open = { ...scores, answers: scores.answers.filter(({ item }) => item !== 'basic/4.1.1') };
    const rating = rate(scheme as NonNullable<typeof scheme>, { report: reportOf({}), scores: open });
    expect([rating.level?.guaranteed?.level.id, rating.level?.possible?.level.id]).toEqual(['D', 'A']);
  });

  it('gives no grade after a failure where the standard says so', () => {
    const other = { ...form, basicFailure: 'no-grade' as const };
    expect(graded(other, {}, ['4.1.1']).level?.point?.id).toBe('no-grade');
    expect(graded(other, {}).level?.point?.id).toBe('A');
  });

  it('reads rules where an indicator is all or nothing, and vetoes by them', () => {
    const own = changed((f) => Object.assign(at(f, 0, 0), { scoredBy: 'rules', rules: ['r/a'], step: null }));
    const { scheme } = loadWst821Form(own);
    const scores = sheet(own, {});
    const answers = scores.answers.filter(({ item }) => item !== '4.1.1' && item !== 'basic/4.1.1');
    const level = (letters: string) =>
      rate(scheme as NonNullable<typeof scheme>, {
        report: reportOf({ 'r/a': [letters] }),
        scores: { ...scores, answers },
      }).level?.point?.id;
    expect([level('p'), level('f'), level('n'), level('pf')]).toEqual(['A', 'D', 'A', undefined]);
  });
});

/** The j-th indicator of the i-th dimension. */
function at(form: ReturnType<typeof copy<Wst821Form>>, i: number, j: number) {
  type Draft = {
    -readonly [K in keyof Wst821Form['dimensions'][number]['indicators'][number]]: Wst821Form['dimensions'][number]['indicators'][number][K];
  };
  return form.dimensions[i]?.indicators[j] as unknown as Draft;
}
