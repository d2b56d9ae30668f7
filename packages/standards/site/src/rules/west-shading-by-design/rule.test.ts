import { testScoped } from '../../../test/scopes.js';
import { westShadingByDesign } from './rule.js';

// B068
testScoped(
  westShadingByDesign,
  { scope: 'code', edition: '2019' },
  {
    base: {
      rooms: [{ kind: 'living-unit', facesWest: true, shading: true }],
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
    ],
    fail: [
      {
        name: 'shading: no',
        with: { '/rooms/0/shading': false },
        deciding: ['/rooms/0/shading: false = true'],
      },
    ],
    unknown: [
      {
        name: 'shading not told',
        with: { '/rooms/0/shading': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/shading missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'facesWest not told',
        with: { '/rooms/0/facesWest': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/facesWest missing'],
      },
      {
        name: 'climateZone of the institution not told',
        with: { '/site/surroundings/climateZone': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/surroundings/climateZone missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'facesWest: no', with: { '/rooms/0/facesWest': false } },
      { name: 'climateZone: cold', with: { '/site/surroundings/climateZone': 'cold' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
