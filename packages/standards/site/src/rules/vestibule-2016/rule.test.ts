import { testScoped } from '../../../test/scopes.js';
import { vestibule2016 } from './rule.js';

// AB006
testScoped(
  vestibule2016,
  { scope: 'code', edition: '2016' },
  {
    base: { site: { surroundings: { climateZone: 'severe-cold' }, entrance: { vestibule: true } } },
    pass: [
      { name: 'as the text asks' },
      { name: 'climateZone: cold', with: { '/site/surroundings/climateZone': 'cold' } },
    ],
    fail: [
      {
        name: 'vestibule: no',
        with: { '/site/entrance/vestibule': false },
        deciding: ['/site/entrance/vestibule: false = true'],
      },
    ],
    unknown: [
      {
        name: 'vestibule not told',
        with: { '/site/entrance/vestibule': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/vestibule missing'],
      },
      {
        name: 'climateZone not told',
        with: { '/site/surroundings/climateZone': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/surroundings/climateZone missing'],
      },
    ],
    notApplicable: [{ name: 'climateZone: mild', with: { '/site/surroundings/climateZone': 'mild' } }],
  },
);
