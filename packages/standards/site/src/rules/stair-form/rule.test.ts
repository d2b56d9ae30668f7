import { testScoped } from '../../../test/scopes.js';
import { stairForm } from './rule.js';

// B078
testScoped(
  stairForm,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: {
      stairs: [
        {
          daylight: true,
          type: 'straight',
          antiSlip: true,
          closedRisers: true,
          warningStrip: true,
          dischargesOutside: true,
        },
      ],
    },
    pass: [{ name: 'as the text asks' }, { name: 'type: other', with: { '/stairs/0/type': 'other' } }],
    fail: [
      {
        name: 'daylight: no',
        with: { '/stairs/0/daylight': false },
        deciding: ['/stairs/0/daylight: false = true'],
      },
      {
        name: 'type: winder',
        with: { '/stairs/0/type': 'winder' },
        deciding: ['/stairs/0/type: winder in ["straight","other"]'],
      },
      {
        name: 'type: spiral',
        with: { '/stairs/0/type': 'spiral' },
        deciding: ['/stairs/0/type: spiral in ["straight","other"]'],
      },
      {
        name: 'antiSlip: no',
        with: { '/stairs/0/antiSlip': false },
        deciding: ['/stairs/0/antiSlip: false = true'],
      },
      {
        name: 'closedRisers: no',
        with: { '/stairs/0/closedRisers': false },
        deciding: ['/stairs/0/closedRisers: false = true'],
      },
      {
        name: 'warningStrip: no',
        with: { '/stairs/0/warningStrip': false },
        deciding: ['/stairs/0/warningStrip: false = true'],
      },
      {
        name: 'dischargesOutside: no',
        with: { '/stairs/0/dischargesOutside': false },
        deciding: ['/stairs/0/dischargesOutside: false = true'],
      },
    ],
    unknown: [
      {
        name: 'daylight not told',
        with: { '/stairs/0/daylight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/daylight missing'],
      },
      {
        name: 'type not told',
        with: { '/stairs/0/type': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/type missing'],
      },
      {
        name: 'antiSlip not told',
        with: { '/stairs/0/antiSlip': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/antiSlip missing'],
      },
      {
        name: 'closedRisers not told',
        with: { '/stairs/0/closedRisers': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/closedRisers missing'],
      },
      {
        name: 'warningStrip not told',
        with: { '/stairs/0/warningStrip': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/warningStrip missing'],
      },
      {
        name: 'dischargesOutside not told',
        with: { '/stairs/0/dischargesOutside': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/dischargesOutside missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' }],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/stairs/0/daylight': false },
        ifAdopted: ['fail'],
        deciding: ['/stairs/0/daylight: false = true'],
      },
    ],
  },
);
