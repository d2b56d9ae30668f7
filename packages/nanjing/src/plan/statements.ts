import { aims } from './statements/aims.js';
import { care } from './statements/care.js';
import { safeguards } from './statements/safeguards.js';
import { standards } from './statements/standards.js';
import { support } from './statements/support.js';
import type { Statement } from './types.js';

/** The 96 statements of the plan in their order. */
export const statements: readonly Statement[] = [...aims, ...care, ...standards, ...support, ...safeguards];

/**
 * A statement by its number.
 *
 * @example
 * statementOf(46)?.locator; // => '三(二)2'
 */
export const statementOf = (number: number): Statement | undefined =>
  statements.find((one) => one.number === number);
