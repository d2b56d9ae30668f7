import { testDesign } from '../../../test/design-cases.js';
import { inwardCases } from '../../../test/travel-cases.js';
import { inwardTravel2018 } from './rule.js';

// B191
testDesign(
  inwardTravel2018,
  { reach: 'nursery', anchor: 'designedOn', from: '2018-10-01', to: '2023-05-31' },
  inwardCases,
);
