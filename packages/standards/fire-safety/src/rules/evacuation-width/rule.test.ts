import { testDesign } from '../../../test/design-cases.js';
import { evacuationCases } from '../../../test/evacuation-cases.js';
import { evacuationWidth } from './rule.js';

// B161
testDesign(evacuationWidth, { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' }, evacuationCases);
