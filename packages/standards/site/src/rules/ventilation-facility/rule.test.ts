import { testScoped } from '../../../test/scopes.js';
import { ventilationFacility } from './rule.js';

// AB018
testScoped(
  ventilationFacility,
  { scope: 'code', edition: '2019' },
  {
    base: {
      rooms: [{ kind: 'living-unit', technics: { mechanicalVentilation: true } }],
      site: { surroundings: { climateZone: 'hot-summer-cold-winter' } },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: activity', with: { '/rooms/0/kind': 'activity' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'climateZone: cold', with: { '/site/surroundings/climateZone': 'cold' } },
      { name: 'climateZone: severe-cold', with: { '/site/surroundings/climateZone': 'severe-cold' } },
    ],
    fail: [
      {
        name: 'mechanicalVentilation: no',
        with: { '/rooms/0/technics/mechanicalVentilation': false },
        deciding: ['/rooms/0/technics/mechanicalVentilation: false = true'],
      },
    ],
    unknown: [
      {
        name: 'mechanicalVentilation not told',
        with: { '/rooms/0/technics/mechanicalVentilation': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/mechanicalVentilation missing'],
      },
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
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'climateZone: mild', with: { '/site/surroundings/climateZone': 'mild' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
