import { elements, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noClimbingAtWindows } from './rule.js';

// B326
testRule(
  noClimbingAtWindows,
  merge(institution('2021-01-11'), elements('/rooms'), {
    base: { kind: 'institution', rooms: [{ usedByChildren: true, windows: [{ climbableNear: false }] }] },
    pass: [{ name: 'clear' }],
    fail: [
      {
        name: 'one of two windows',
        with: { '/rooms/0/windows/1': { climbableNear: true } },
        deciding: ['/rooms/0/windows/1/climbableNear: true = false'],
      },
    ],
    unknown: [
      {
        name: 'not told',
        with: { '/rooms/0/windows/0/climbableNear': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/windows/0/climbableNear missing'],
      },
      {
        name: 'use not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
    ],
    notApplicable: [
      { name: 'no windows', with: { '/rooms/0/windows': [] } },
      { name: 'not used by children', with: { '/rooms/0/usedByChildren': false } },
    ],
  }),
);
