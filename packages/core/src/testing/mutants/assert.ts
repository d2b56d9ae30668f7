import { TuoyuError } from '../../error.js';
import type { MutationReport } from './report.js';

/** The survivors of a report as lines, each with its id and what was changed. */
export const survivorLines = ({ survivors }: MutationReport): readonly string[] =>
  survivors.map(({ id, change }) => `survives: ${JSON.stringify(id)}: ${change}`);

/**
 * Throws `rule-test` when the cases kill less than a share of the mutants, or when an explanation is stale: its mutant
 * is killed or does not exist.
 */
export const assertMutationScore = (report: MutationReport, least = 0.9): void => {
  const problems = report.stale.map(
    (id) => `survivors ${JSON.stringify(id)}: this mutant is killed or does not exist`,
  );
  if (report.score < least) {
    const { length } = report.killed;
    problems.push(
      `the cases kill ${length} of ${length + report.survivors.length} mutants, less than ${least}`,
      ...survivorLines(report),
    );
  }
  if (problems.length > 0) {
    throw new TuoyuError(
      'rule-test',
      { rule: report.rule, problems },
      `${report.rule}\n- ${problems.join('\n- ')}`,
    );
  }
};
