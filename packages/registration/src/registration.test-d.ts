import { expectTypeOf, test } from 'vitest';
import { type Founder, type MessageOf, type RouteStep, route } from './index.js';

test('a step is narrowed by its status', () => {
  const [step] = route({}).steps;
  expectTypeOf(step).toEqualTypeOf<RouteStep | undefined>();
  if (step?.status === 'not-determined') expectTypeOf(step.question['zh-CN']).toBeString();
});

test('a founder and a message take only known codes', () => {
  expectTypeOf<'company'>().not.toExtend<Founder['legalForm']>();
  expectTypeOf<'police'>().not.toExtend<MessageOf<'filed'>['sender']['body']>();
});
