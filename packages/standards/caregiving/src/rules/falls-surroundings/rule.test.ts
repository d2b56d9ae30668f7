import { flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { fallsSurroundings } from './rule.js';

// B326: environment
testRule(
  fallsSurroundings,
  merge(
    institution('2021-01-11'),
    flags({
      '/injuryPrevention/floorsLevel': true,
      '/injuryPrevention/furnitureFixed': true,
      '/injuryPrevention/edgeGuards': true,
    }),
    {
      base: {
        kind: 'institution',
        injuryPrevention: { floorsLevel: true, furnitureFixed: true, edgeGuards: true },
      },
    },
  ),
);
