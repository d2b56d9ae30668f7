import { testDesign } from '../../../test/design-cases.js';
import { finishOtherHighRise } from './rule.js';

// B207
testDesign(
  finishOtherHighRise,
  { reach: 'nursery', anchor: 'fittedOutOn', from: '2018-04-01' },
  {
    base: {
      rooms: [{ usedByChildren: true, kind: 'activity', finishes: { other: 'a' } }],
      building: { highRise: true },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
      { name: 'b1', with: { '/rooms/0/finishes/other': 'b1' } },
    ],
    fail: [
      {
        name: 'b2',
        with: { '/rooms/0/finishes/other': 'b2' },
        deciding: ['/rooms/0/finishes/other: b2 in ["a","b1"]'],
      },
      {
        name: 'b3',
        with: { '/rooms/0/finishes/other': 'b3' },
        deciding: ['/rooms/0/finishes/other: b3 in ["a","b1"]'],
      },
    ],
    unknown: [
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
      {
        name: 'kind of room not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'highRise not told',
        with: { '/building/highRise': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/highRise missing'],
      },
      {
        name: 'other not told',
        with: { '/rooms/0/finishes/other': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/finishes/other missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'highRise: false', with: { '/building/highRise': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
