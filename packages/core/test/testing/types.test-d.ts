import { describe, expectTypeOf, it } from 'vitest';
import type { FailCase, RuleCases, UnknownCase } from '../../src/testing/index.js';
import { mutantsOf, ruleTester, testRule } from '../../src/testing/index.js';
import { profile, ratio } from './nursery.js';

describe('types of the rule tester', () => {
  it('wants what a case of its kind must state', () => {
    expectTypeOf<{ name: string }>().not.toExtend<FailCase>();
    expectTypeOf<{ name: string; deciding: [] }>().toExtend<FailCase>();
    expectTypeOf<{ name: string; possible: ['pass'] }>().not.toExtend<UnknownCase>();
    const cases: RuleCases = { pass: [{ name: 'x' }], survivors: { 'when dropped': 'reason' } };
    // @ts-expect-error a case has a name
    const nameless: RuleCases = { pass: [{}] };
    void [cases, nameless];
  });

  it('takes the functions of a test runner', () => {
    ruleTester({ profile, asOf: '2026-11-23', describe, it })(ratio, {});
    // @ts-expect-error without them there is nothing to declare tests with
    testRule({ profile, asOf: '2026-11-23' }, ratio, {});
    expectTypeOf(mutantsOf(ratio)[0]?.id).toEqualTypeOf<string | undefined>();
  });
});
