import { testDesign } from '../../../test/design-cases.js';
import { inwardCases } from '../../../test/travel-cases.js';
import { inwardTravel } from './rule.js';

// B151
testDesign(inwardTravel, { reach: 'nursery', anchor: 'designedOn', from: '2023-06-01' }, inwardCases);
