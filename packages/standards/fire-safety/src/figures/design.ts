import type { Figure } from '@tuoyu/core';
import { designApprovalFigures } from './design-approval.js';
import { designExitsFigures } from './design-exits.js';
import { designExtinguishersFigures } from './design-extinguishers.js';
import { designFloorsFigures } from './design-floors.js';
import { designSeparationFigures } from './design-separation.js';
import { designSystemsFigures } from './design-systems.js';
import { designTravelFigures } from './design-travel.js';
import { designWidthsFigures } from './design-widths.js';

/** Figures of fire design. */
export const designFigures: readonly Figure[] = [
  ...designApprovalFigures,
  ...designExitsFigures,
  ...designExtinguishersFigures,
  ...designFloorsFigures,
  ...designSeparationFigures,
  ...designSystemsFigures,
  ...designTravelFigures,
  ...designWidthsFigures,
];
