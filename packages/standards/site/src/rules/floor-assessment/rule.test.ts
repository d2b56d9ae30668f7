import { testScoped } from '../../../test/scopes.js';
import { floorAssessment } from './rule.js';

// B319, N263
testScoped(
  floorAssessment,
  { scope: 'assessment' },
  {
    base: { rooms: [{ kind: 'living-unit', belowGround: 'no', storey: 3 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: activity', with: { '/rooms/0/kind': 'activity' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
    ],
    fail: [
      {
        name: 'belowGround: semi-basement',
        with: { '/rooms/0/belowGround': 'semi-basement' },
        deciding: ['/rooms/0/belowGround: semi-basement = no'],
        params: { limit: 3 },
      },
      {
        name: 'belowGround: basement',
        with: { '/rooms/0/belowGround': 'basement' },
        deciding: ['/rooms/0/belowGround: basement = no'],
        params: { limit: 3 },
      },
      {
        name: 'storey just above 3',
        with: { '/rooms/0/storey': 4 },
        deciding: ['/rooms/0/storey: 4 <= 3'],
        params: { limit: 3 },
      },
    ],
    unknown: [
      {
        name: 'belowGround not told',
        with: { '/rooms/0/belowGround': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/belowGround missing'],
      },
      {
        name: 'storey not told',
        with: { '/rooms/0/storey': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/storey missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
