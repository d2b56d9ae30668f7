import { testScoped } from '../../../test/scopes.js';
import { softUnderEquipment } from './rule.js';

// B060
testScoped(
  softUnderEquipment,
  { scope: 'code', edition: '2019' },
  {
    base: { outdoor: { features: ['play-equipment'], softUnderEquipment: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'softUnderEquipment: no',
        with: { '/outdoor/softUnderEquipment': false },
        deciding: ['/outdoor/softUnderEquipment: false = true'],
      },
    ],
    unknown: [
      {
        name: 'softUnderEquipment not told',
        with: { '/outdoor/softUnderEquipment': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/softUnderEquipment missing'],
      },
      {
        name: 'features not told',
        with: { '/outdoor/features': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/outdoor/features missing'],
      },
    ],
    notApplicable: [{ name: 'features: sand-pit', with: { '/outdoor/features': ['sand-pit'] } }],
  },
);
