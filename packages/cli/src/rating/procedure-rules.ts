import {
  checkProcedureRules,
  exampleProcedureRules,
  type FileProblem,
  nanjingProcedureRules,
  type ProcedureRule,
} from '@tuoyu/star-rating';
import type { Io } from '../io/io.js';
import { readJsonFile } from '../reading/json-file.js';

/** Rules of procedures that the command has by itself, by name. */
export const builtInRules: { readonly [name: string]: readonly ProcedureRule[] } = {
  nanjing: nanjingProcedureRules,
  examples: exampleProcedureRules,
};

/** The rules with a name, or from a file: a list, as `tuoyu rate procedure --rules nanjing --show` prints it. */
export const rulesNamed = async (
  io: Io,
  name: string,
): Promise<{ readonly rules: readonly ProcedureRule[]; readonly problems: readonly FileProblem[] }> => {
  const known = Object.hasOwn(builtInRules, name) ? builtInRules[name] : undefined;
  if (known !== undefined) return { rules: known, problems: [] };
  return checkProcedureRules(await readJsonFile(io, name));
};
