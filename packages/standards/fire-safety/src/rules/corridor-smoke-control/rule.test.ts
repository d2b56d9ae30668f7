import { testDesign } from '../../../test/design-cases.js';
import { corridorSmokeControl } from './rule.js';

// B167
testDesign(
  corridorSmokeControl,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { corridors: [{ length: 20.1, smokeControl: true }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'smokeControl: false',
        with: { '/corridors/0/smokeControl': false },
        deciding: ['/corridors/0/smokeControl: false = true'],
        params: { length: 20.1 },
      },
    ],
    unknown: [
      {
        name: 'length not told',
        with: { '/corridors/0/length': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/corridors/0/length missing'],
      },
      {
        name: 'smokeControl not told',
        with: { '/corridors/0/smokeControl': undefined },
        possible: ['pass', 'fail'],
        needs: ['/corridors/0/smokeControl missing'],
      },
    ],
    notApplicable: [
      { name: 'a shorter one', with: { '/corridors/0/length': 20 } },
      { name: 'an empty list', with: { '/corridors': [] }, subject: '/corridors' },
    ],
  },
);
