import { testScoped } from '../../../test/scopes.js';
import { noOutdoorStair } from './rule.js';

// B078
testScoped(
  noOutdoorStair,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { site: { surroundings: { climateZone: 'severe-cold' } }, stairs: [{ enclosure: 'open' }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'enclosure: enclosed', with: { '/stairs/0/enclosure': 'enclosed' } },
      { name: 'enclosure: smoke-proof', with: { '/stairs/0/enclosure': 'smoke-proof' } },
    ],
    fail: [
      {
        name: 'enclosure: outdoor',
        with: { '/stairs/0/enclosure': 'outdoor' },
        deciding: ['/stairs/0/enclosure: outdoor in ["open","enclosed","smoke-proof"]'],
      },
    ],
    unknown: [
      {
        name: 'enclosure not told',
        with: { '/stairs/0/enclosure': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/enclosure missing'],
      },
      {
        name: 'climateZone of the institution not told',
        with: { '/site/surroundings/climateZone': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/surroundings/climateZone missing'],
      },
    ],
    notApplicable: [
      { name: 'climateZone: cold', with: { '/site/surroundings/climateZone': 'cold' } },
      { name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/stairs/0/enclosure': 'outdoor' },
        ifAdopted: ['fail'],
        deciding: ['/stairs/0/enclosure: outdoor in ["open","enclosed","smoke-proof"]'],
      },
    ],
  },
);
