import { preparedOf } from './define.js';
import { factsOf } from './engine/facts.js';
import type { LevelSteps } from './engine/level.js';
import { bestLevel, levelAt } from './engine/level.js';
import { isSettled, type Part } from './engine/part.js';
import { scoreAt, type Tree, treeOf } from './engine/tree.js';
import type { Evidence, RatedReport } from './evidence/evidence.js';
import { findingsOf } from './evidence/evidence.js';
import { type Leaf, leafOf } from './evidence/leaf.js';
import { answersOf } from './evidence/sheets.js';
import type { Item } from './language/item.js';
import type { Scheme } from './language/scheme.js';
import type { ScoreSheet } from './language/sheet.js';
import type { Prepared } from './prepare/prepared.js';
import { pivotsOf } from './rating/pivots.js';
import type { LevelEnd, RatedLevel, Rating, RatingIssue, RatingLevel, Score } from './rating/rating.js';
import { RATING_FORMAT } from './rating/rating.js';
import { absenceOf, rowsOf } from './rating/rows.js';
import { gatesOf, vetoesOf } from './rating/verdicts.js';

/** What a rating rests on. */
export interface RateOptions {
  readonly report: RatedReport;
  /** Answers of assessors. */
  readonly scores?: ScoreSheet | readonly ScoreSheet[];
  /** Leave out the pivots, which cost most where much is open. */
  readonly pivots?: boolean;
}

const scoreOf = (prepared: Prepared, tree: Tree): Score => {
  const whole = tree.parts[0] as Part;
  const [lo, hi] = [scoreAt(prepared, tree, 'lo'), scoreAt(prepared, tree, 'hi')];
  const notApplicable = absenceOf(whole);
  if (lo === undefined || hi === undefined)
    return { guaranteed: null, possible: null, point: null, notApplicable };
  const point = lo === hi && notApplicable === 'no' ? Number(lo) : null;
  return { guaranteed: Number(lo), possible: Number(hi), point, notApplicable };
};

const ranked = (prepared: Prepared, rank: number): RatedLevel => {
  const level = prepared.scheme.levels[rank] as Scheme['levels'][number];
  return { id: level.id, rank, title: level.title };
};

const endOf = (prepared: Prepared, steps: LevelSteps | undefined): LevelEnd | null =>
  steps === undefined
    ? null
    : {
        level: ranked(prepared, steps.final),
        byScore: ranked(prepared, steps.byScore).id,
        afterGates: ranked(prepared, steps.afterGates).id,
      };

const rulerOf = ({ scheme, hash }: Prepared, report: RatedReport): Rating['ruler'] => ({
  scheme: { id: scheme.id, version: scheme.version, hash },
  profile: report.profile ?? null,
  place: report.place ?? null,
  choices: report.choices ?? {},
  adoptions: report.adoptions ?? [],
  engine: report.engine ?? null,
  packs: report.packs ?? [],
});

/**
 * Rates a report: score and level as guaranteed (whatever the open evidence turns out to be, with every open veto hit),
 * possible (with none hit), and as a point when both are one. Scores are whole thousandths of a point. The day is the
 * report's. Data never make it throw; a broken scheme does, with a `SchemeError`.
 */
export const rate = (scheme: Scheme, { report, scores = [], pivots = true }: RateOptions): Rating => {
  const prepared = preparedOf(scheme);
  const issues: RatingIssue[] = [];
  const sheets = Array.isArray(scores) ? (scores as readonly ScoreSheet[]) : [scores as ScoreSheet];
  const evidence: Evidence = {
    report,
    findings: findingsOf(report, prepared.rules),
    answers: answersOf(prepared, sheets, report.asOf, issues),
    issues,
  };
  const counted = prepared.how === 'opportunity';
  const leaves: (Leaf | undefined)[] = prepared.nodes.map(() => undefined);
  for (const index of prepared.leaves)
    leaves[index] = leafOf(prepared.nodes[index]?.declared as Item, evidence, counted);
  const bonus = prepared.bonus.map(({ declared }) => leafOf(declared as Item, evidence, false).part);
  const tree = treeOf(prepared, leaves, bonus);
  const facts = factsOf(prepared, evidence);
  const known = prepared.unknownMaxima.length === 0;
  const graded = known && prepared.levels.length > 0 && prepared.unknownBands.length === 0;
  const lowest = graded ? levelAt(prepared, tree, facts, 'lo') : undefined;
  const best = graded ? bestLevel(prepared, tree, facts) : undefined;
  const vetoes = vetoesOf(prepared, tree, facts, evidence, { guaranteed: lowest, possible: best?.steps });
  const gates = gatesOf(prepared, tree, facts);
  const score = known ? scoreOf(prepared, tree) : null;
  const sure = score?.notApplicable === 'no' && lowest?.final === best?.steps.final;
  const level: RatingLevel | null = graded
    ? {
        guaranteed: endOf(prepared, lowest),
        possible: endOf(prepared, best?.steps),
        point: sure && lowest !== undefined ? ranked(prepared, lowest.final) : null,
        exact: best?.exact ?? true,
      }
    : null;
  const settled =
    leaves.every((leaf) => leaf === undefined || isSettled(leaf.part)) && bonus.every(isSettled);
  const ruler = rulerOf(prepared, report);
  return {
    format: RATING_FORMAT,
    scheme: { ...ruler.scheme, title: prepared.scheme.title },
    official: prepared.scheme.official,
    asOf: report.asOf,
    key: report.input?.key ?? null,
    ruler,
    scale: {
      max: Number(prepared.scale),
      top: Number(prepared.top),
      quantum: Number(prepared.quantum),
      mode: prepared.mode,
    },
    complete:
      settled &&
      [...gates, ...vetoes].every(({ state }) => state !== 'open') &&
      known &&
      (graded || noLevels(prepared)),
    score,
    level,
    unknownFigures: [...prepared.unknownMaxima, ...prepared.unknownBands],
    rows: rowsOf(prepared, tree, evidence),
    gates,
    vetoes,
    pivots: pivots && known ? pivotsOf(prepared, tree, facts) : [],
    issues,
  };
};

const noLevels = ({ levels }: Prepared): boolean => levels.length === 0;
