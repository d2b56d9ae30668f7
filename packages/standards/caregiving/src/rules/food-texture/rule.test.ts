import { inEvery, meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { foodTexture } from './rule.js';

// N283, N198, B323
testRule(
  foodTexture,
  merge(meals('2024-03-31'), inEvery('/meals/menus/entries', 'textureFitsAge', true), {
    base: {
      kind: 'institution',
      meals: { mode: 'own', menus: { entries: [{ fromMonths: 6, textureFitsAge: true }] } },
    },
  }),
);
