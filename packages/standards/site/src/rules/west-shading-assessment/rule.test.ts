import { testScoped } from '../../../test/scopes.js';
import { westShadingAssessment } from './rule.js';

// N266
testScoped(
  westShadingAssessment,
  { scope: 'assessment' },
  {
    base: { rooms: [{ facesWest: false, shading: false, kind: 'living-unit' }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: activity', with: { '/rooms/0/kind': 'activity' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'west, shaded', with: { '/rooms/0/facesWest': true, '/rooms/0/shading': true } },
    ],
    fail: [
      {
        name: 'west, not shaded',
        with: { '/rooms/0/facesWest': true },
        deciding: ['/rooms/0/facesWest: true = false', '/rooms/0/shading: false = true'],
      },
    ],
    unknown: [
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'not told which way it faces',
        with: { '/rooms/0/facesWest': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/facesWest missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
