import { ruleTester } from '@tuoyu/core/testing';
import { describe, it } from 'vitest';
import { profile } from './profile.js';
import { enoughCarers, enoughSpace } from './rules.js';

// #region tester
const testRule = ruleTester({ profile, asOf: '2026-11-23', describe, it });
// #endregion tester

// #region test-carers
testRule(enoughCarers, {
  base: { classes: [{ children: 14, carers: 2 }] },
  pass: [
    { name: 'seven children for each carer' },
    { name: 'the last day of seven', asOf: '2026-12-31' },
    {
      name: 'five for each from the first day of five',
      asOf: '2027-01-01',
      with: { '/classes/0/children': 10 },
    },
  ],
  fail: [
    {
      name: 'one child more than seven for each',
      with: { '/classes/0/children': 15 },
      deciding: ['/classes/0/children: 15 <= 14', '/classes/0/carers: 2'],
      params: { children: 15 },
    },
    {
      name: 'one child more than five for each',
      asOf: '2027-01-01',
      with: { '/classes/0/children': 11 },
      deciding: ['/classes/0/children: 11 <= 10', '/classes/0/carers: 2'],
      params: { children: 11 },
    },
  ],
  unknown: [
    {
      name: 'carers not told',
      with: { '/classes/0/carers': undefined },
      possible: ['pass', 'fail'],
      needs: ['/classes/0/carers missing'],
    },
  ],
  notApplicable: [{ name: 'no class', record: { classes: [] } }],
});
// #endregion test-carers

// #region test-space
testRule(enoughSpace, {
  base: { classes: [{ children: 14, area: 35 }] },
  pass: [{ name: 'exactly enough' }],
  fail: [
    {
      name: 'a tenth of a square metre too small',
      with: { '/classes/0/area': 34.9 },
      deciding: ['/classes/0/area: 34.9 >= 35', '/classes/0/children: 14'],
    },
  ],
  unknown: [
    {
      name: 'area not told',
      with: { '/classes/0/area': undefined },
      possible: ['pass', 'fail'],
      needs: ['/classes/0/area missing'],
    },
  ],
  notApplicable: [{ name: 'no class', record: { classes: [] } }],
});
// #endregion test-space
