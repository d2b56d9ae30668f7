import { testScoped } from '../../../test/scopes.js';
import { homeSafeBuilding } from './rule.js';

// N183
testScoped(
  homeSafeBuilding,
  { scope: 'home', adopt: true },
  {
    base: { building: { threeInOne: false, sandwichPanels: false, windowGrilles: false } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'threeInOne: yes',
        with: { '/building/threeInOne': true },
        deciding: ['/building/threeInOne: true = false'],
      },
      {
        name: 'sandwichPanels: yes',
        with: { '/building/sandwichPanels': true },
        deciding: ['/building/sandwichPanels: true = false'],
      },
      {
        name: 'windowGrilles: yes',
        with: { '/building/windowGrilles': true },
        deciding: ['/building/windowGrilles: true = false'],
      },
    ],
    unknown: [
      {
        name: 'threeInOne not told',
        with: { '/building/threeInOne': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/threeInOne missing'],
      },
      {
        name: 'sandwichPanels not told',
        with: { '/building/sandwichPanels': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/sandwichPanels missing'],
      },
      {
        name: 'windowGrilles not told',
        with: { '/building/windowGrilles': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/windowGrilles missing'],
      },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/building/threeInOne': true },
        ifAdopted: ['fail'],
        deciding: ['/building/threeInOne: true = false'],
      },
    ],
  },
);
