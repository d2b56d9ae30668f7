import { testDesign } from '../../../test/design-cases.js';
import { evacuationCases } from '../../../test/evacuation-cases.js';
import { evacuationWidth2018 } from './rule.js';

// B193
testDesign(
  evacuationWidth2018,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01', to: '2023-05-31' },
  evacuationCases,
);
