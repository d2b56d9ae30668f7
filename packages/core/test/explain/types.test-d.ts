import { describe, expectTypeOf, it } from 'vitest';
import {
  applyPatch,
  type Clause,
  type Explanation,
  evaluateEach,
  explain,
  type FieldQuestion,
  type Finding,
  loadPack,
  nextQuestions,
  type Pack,
  type Plan,
  type Report,
  requirements,
  whatIf,
} from '../../src/index.js';

declare const plan: Plan;
declare const report: Report;
declare const finding: Finding;

describe('types of explanations', () => {
  it('tells questions apart by their kind', () => {
    const [question] = nextQuestions(plan, report);
    if (question?.kind === 'field') expectTypeOf(question).toEqualTypeOf<FieldQuestion>();
    if (question?.kind === 'choice') expectTypeOf(question.options).toBeObject();
    // @ts-expect-error a question has no pointer before its kind is known
    void question?.pointer;
  });

  it('wants a language, and gives a tree', () => {
    expectTypeOf(explain(plan, {}, finding, { locale: 'zh-CN' })).toEqualTypeOf<Explanation>();
    expectTypeOf<Explanation['when']>().toEqualTypeOf<readonly Clause[]>();
    // @ts-expect-error a language that no pack ships
    explain(plan, {}, finding, { locale: 'fr' });
    // @ts-expect-error no language
    explain(plan, {}, finding, {});
  });

  it('knows the operations of a patch', () => {
    whatIf(plan, {}, [{ op: 'move', from: '/a', path: '/b' }]);
    // @ts-expect-error an addition needs a value
    applyPatch({}, [{ op: 'add', path: '/a' }]);
    // @ts-expect-error there is no such operation
    applyPatch({}, [{ op: 'put', path: '/a', value: 1 }]);
  });

  it('reads records one by one, and packs', () => {
    expectTypeOf(evaluateEach(plan, [])).toExtend<AsyncIterable<Report>>();
    expectTypeOf(requirements(plan)[0]?.pattern).toEqualTypeOf<string | undefined>();
    expectTypeOf(loadPack('{}')).toEqualTypeOf<Pack>();
  });
});
