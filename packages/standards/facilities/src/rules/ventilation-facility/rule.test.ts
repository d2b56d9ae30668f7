import { testScoped } from '../../../test/scopes.js';
import { ventilationFacility } from './rule.js';

// AB018
testScoped(
  ventilationFacility,
  { scope: 'code', edition: '2019' },
  {
    base: {
      rooms: [{ usedByChildren: true, technics: { mechanicalVentilation: true } }],
      site: { surroundings: { climateZone: 'hot-summer-cold-winter' } },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'climateZone: cold', with: { '/site/surroundings/climateZone': 'cold' } },
      { name: 'climateZone: severe-cold', with: { '/site/surroundings/climateZone': 'severe-cold' } },
    ],
    fail: [
      {
        name: 'otherwise',
        with: { '/rooms/0/technics/mechanicalVentilation': false },
        deciding: ['/rooms/0/technics/mechanicalVentilation: false = true'],
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
        name: 'climateZone not told',
        with: { '/site/surroundings/climateZone': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/surroundings/climateZone missing'],
      },
      {
        name: 'mechanicalVentilation not told',
        with: { '/rooms/0/technics/mechanicalVentilation': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/mechanicalVentilation missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'climateZone: mild', with: { '/site/surroundings/climateZone': 'mild' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
