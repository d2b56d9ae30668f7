import { testScoped } from '../../../test/scopes.js';
import { mainEntranceRoad } from './rule.js';

// B065
testScoped(
  mainEntranceRoad,
  { scope: 'code', edition: '2019' },
  {
    base: { site: { entrance: { opensOnTrunkRoad: false, waitingSpace: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'opensOnTrunkRoad: yes',
        with: { '/site/entrance/opensOnTrunkRoad': true },
        deciding: ['/site/entrance/opensOnTrunkRoad: true = false'],
      },
      {
        name: 'waitingSpace: no',
        with: { '/site/entrance/waitingSpace': false },
        deciding: ['/site/entrance/waitingSpace: false = true'],
      },
    ],
    unknown: [
      {
        name: 'opensOnTrunkRoad not told',
        with: { '/site/entrance/opensOnTrunkRoad': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/opensOnTrunkRoad missing'],
      },
      {
        name: 'waitingSpace not told',
        with: { '/site/entrance/waitingSpace': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/waitingSpace missing'],
      },
    ],
  },
);
