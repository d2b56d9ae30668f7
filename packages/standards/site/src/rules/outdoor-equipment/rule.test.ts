import { testScoped } from '../../../test/scopes.js';
import { outdoorEquipment } from './rule.js';

// N106
testScoped(
  outdoorEquipment,
  { scope: 'set-up' },
  {
    base: { outdoor: { exists: true, features: ['play-equipment'], equipmentProtected: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'features without play-equipment',
        with: { '/outdoor/features': [] },
        deciding: ['/outdoor/features: [] has-all ["play-equipment"]'],
      },
      {
        name: 'equipmentProtected: no',
        with: { '/outdoor/equipmentProtected': false },
        deciding: ['/outdoor/equipmentProtected: false = true'],
      },
    ],
    unknown: [
      {
        name: 'features not told',
        with: { '/outdoor/features': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/features missing'],
      },
      {
        name: 'equipmentProtected not told',
        with: { '/outdoor/equipmentProtected': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/equipmentProtected missing'],
      },
      {
        name: 'exists not told',
        with: { '/outdoor/exists': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/outdoor/exists missing'],
      },
    ],
    notApplicable: [{ name: 'exists: no', with: { '/outdoor/exists': false } }],
  },
);
