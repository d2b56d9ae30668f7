import type { Register } from './context.js';
import { checkCommand } from './register-check.js';
import { deadlinesCommand } from './register-deadlines.js';
import { routeCommand } from './register-route.js';

/** `tuoyu register`: from a founder to a filed institution. */
export const registerRegister: Register = (program, context) => {
  const register = program
    .command('register')
    .summary('steps, papers and deadlines of registration and filing')
    .description('Works with the registration and filing of childcare institutions (登记和备案).');
  routeCommand(register, context);
  checkCommand(register, context);
  deadlinesCommand(register, context);
};
