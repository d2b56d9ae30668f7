import { testScoped } from '../../../test/scopes.js';
import { westShadingHygiene } from './rule.js';

// N214
testScoped(
  westShadingHygiene,
  { scope: 'hygiene' },
  {
    base: {
      rooms: [{ facesWest: false, shading: false, kind: 'living-unit' }],
      site: { surroundings: { climateZone: 'hot-summer-cold-winter' } },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: activity', with: { '/rooms/0/kind': 'activity' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      {
        name: 'climateZone: hot-summer-warm-winter',
        with: { '/site/surroundings/climateZone': 'hot-summer-warm-winter' },
      },
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
        name: 'climateZone of the institution not told',
        with: { '/site/surroundings/climateZone': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/surroundings/climateZone missing'],
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
      { name: 'climateZone: cold', with: { '/site/surroundings/climateZone': 'cold' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
