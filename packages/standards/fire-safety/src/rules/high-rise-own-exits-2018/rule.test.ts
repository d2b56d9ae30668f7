import { testDesign } from '../../../test/design-cases.js';
import { ownExitsCases } from '../../../test/own-exits-cases.js';
import { highRiseOwnExits2018 } from './rule.js';

// B181
testDesign(
  highRiseOwnExits2018,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  ownExitsCases({ highRise: true, shared: true }),
);
