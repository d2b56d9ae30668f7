import { testDesign } from '../../../test/design-cases.js';
import { interiorMaterialsByLaw } from './rule.js';

// AB036
testDesign(
  interiorMaterialsByLaw,
  { reach: 'nursery', anchor: 'asOf', answer: true },
  { pass: [{ name: 'as the text asks' }] },
);
