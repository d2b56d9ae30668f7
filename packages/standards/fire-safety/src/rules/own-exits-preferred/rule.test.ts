import { testDesign } from '../../../test/design-cases.js';
import { ownExitsCases } from '../../../test/own-exits-cases.js';
import { ownExitsPreferred } from './rule.js';

// B181
testDesign(
  ownExitsPreferred,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  ownExitsCases({ highRise: false, shared: true }),
);
