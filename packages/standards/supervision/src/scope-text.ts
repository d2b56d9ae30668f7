import { type BooleanOf, matches, or } from '@tuoyu/core';
import { f } from './record.js';

const scope = f('/registration/scopeText');
const words = ['托育', '婴幼儿照护', '3岁以下婴幼儿照护'] as const;

/** Whether the registered scope has words on childcare. */
export const namesChildcare: BooleanOf = or(matches(scope, '*托育*'), matches(scope, '*婴幼儿照护*'));

const ruledOut = ['不含', '不包括', '不得从事', '除'].flatMap((before) =>
  words.map((word) => matches(scope, `*${before}${word}*`)),
);

/** Whether it has them in a clause that rules childcare out, so that only a reader can tell what it states. */
export const rulesOutChildcare: BooleanOf = or(
  matches(scope, '*托育服务除外*'),
  matches(scope, '*婴幼儿照护服务除外*'),
  ...ruledOut,
);
