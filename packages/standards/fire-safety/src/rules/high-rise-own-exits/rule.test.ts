import { testDesign } from '../../../test/design-cases.js';
import { ownExitsCases } from '../../../test/own-exits-cases.js';
import { highRiseOwnExits } from './rule.js';

// B159
testDesign(
  highRiseOwnExits,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  ownExitsCases({ highRise: true, shared: false }),
);
