import { checkName } from './check/check.js';
import type { NameContext } from './check/context.js';
import type { NameCheck, NameFinding } from './check/types.js';

/** A finding as it is printed; what decides an open one stands in its message. */
export type NameFindingRecord = Pick<NameFinding, 'code' | 'level' | 'basis' | 'message' | 'span'>;

/** A checked name as `tuoyu name check --format json` prints it. */
export interface NameCheckRecord
  extends Pick<NameCheck, 'input' | 'kind' | 'parts' | 'readings' | 'breach' | 'encouraged'> {
  readonly findings: readonly NameFindingRecord[];
}

/** Checks a name and gives the record that the command prints. */
export const nameCheckRecord = (text: string, context: NameContext = {}): NameCheckRecord => {
  const { input, kind, parts, readings, breach, encouraged, findings } = checkName(text, context);
  return {
    input,
    kind,
    parts,
    readings,
    breach,
    encouraged,
    findings: findings.map(({ code, level, basis, message, span }) => ({
      code,
      level,
      basis,
      message,
      span,
    })),
  };
};
