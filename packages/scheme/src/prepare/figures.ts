import { isSourced } from '../check/sources.js';
import type { Sourced } from '../language/sourced.js';
import type { FigureSource } from './prepared.js';

/** Where the figures of a declaration come from, given what it stands in. */
export const figuresOf = (own: Sourced, inherited: FigureSource): FigureSource =>
  !isSourced(own) ? inherited : own.ownChoice === true ? 'own-choice' : 'basis';
