import { testDesign } from '../../../test/design-cases.js';
import { travelCases } from '../../../test/travel-cases.js';
import { travelDistance2018 } from './rule.js';

// B188
testDesign(
  travelDistance2018,
  { reach: 'nursery', anchor: 'designedOn', from: '2018-10-01', to: '2023-05-31' },
  travelCases,
);
