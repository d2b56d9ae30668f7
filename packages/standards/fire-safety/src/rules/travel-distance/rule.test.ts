import { testDesign } from '../../../test/design-cases.js';
import { travelCases } from '../../../test/travel-cases.js';
import { travelDistance } from './rule.js';

// B151
testDesign(travelDistance, { reach: 'nursery', anchor: 'designedOn', from: '2023-06-01' }, travelCases);
