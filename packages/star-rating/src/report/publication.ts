import type { Texts } from '@tuoyu/core';
import type { Official, Rating } from '@tuoyu/scheme';
import { type JsonSchema, list, object, orNull, record, text } from '@tuoyu/scheme/shape';
import type { FileProblem } from '../problem.js';
import type { ProcedureReport } from '../procedure/check-procedure.js';
import { unreadable } from '../procedure/issues.js';
import type { AssessmentRecord } from '../procedure/record.js';

/** Format of a rating as it is published. */
export const PUBLISHED_FORMAT = 'tuoyu-published-rating/1';

/** A rating as it is published: official, complete, decided. */
export interface PublishedRating {
  readonly format: typeof PUBLISHED_FORMAT;
  readonly institution: AssessmentRecord['institution'];
  readonly place: string | null;
  readonly scheme: Rating['scheme'];
  readonly official: Official;
  readonly level: { readonly id: string; readonly title: Texts };
  /** Thousandths of a point; null for a scheme without a score that applies. */
  readonly score: number | null;
  readonly asOf: string;
  readonly assessor: { readonly name: string; readonly kind: string };
  readonly assessedOn: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly publishedOn: string;
  readonly where: string;
  readonly validity: { readonly from: string; readonly until: string } | null;
  readonly dimensions: readonly {
    readonly id: string;
    readonly title: Texts;
    readonly max: number | null;
    readonly points: number | null;
    readonly official: Official;
  }[];
}

/** What {@link publishRating} gives: a publication, or why there can be none. */
export type Publication =
  | { readonly publication: PublishedRating; readonly problems: readonly [] }
  | { readonly publication: undefined; readonly problems: readonly FileProblem[] };

const texts = object({ 'zh-CN': text, en: text });
const official = object({ document: text }, { issuer: text, url: text });

/** JSON Schema of a published rating, draft 2020-12. */
export const PUBLISHED_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://tuoyu.dev/schemas/published-rating.schema.json',
  title: 'Published rating',
  description: `A rating by an official scheme as it is made public, format ${PUBLISHED_FORMAT}. Scores are whole thousandths of a point.`,
  ...object({
    format: { const: PUBLISHED_FORMAT },
    institution: record(text),
    place: orNull('string'),
    scheme: object({ id: text, version: text, hash: text, title: texts }),
    official,
    level: object({ id: text, title: texts }),
    score: orNull('integer'),
    asOf: text,
    assessor: object({ name: text, kind: text }),
    assessedOn: text,
    decidedOn: text,
    decidedBy: text,
    publishedOn: text,
    where: text,
    validity: { oneOf: [object({ from: text, until: text }), { const: null }] },
    dimensions: list(
      object({ id: text, title: texts, max: orNull('integer'), points: orNull('integer'), official }),
    ),
  }),
};

const refusals = (
  rating: Rating,
  assessment: AssessmentRecord,
  procedure: ProcedureReport | undefined,
): readonly FileProblem[] => {
  const problems: FileProblem[] = [];
  const refuse = (code: string, pointer: string, found: string | null, expected: string): void => {
    problems.push({ code, pointer, found: found ?? 'nothing', expected });
  };
  if (rating.official === false)
    refuse(
      'not-official',
      '/official',
      'false',
      'a scheme that its holder marks official, with its document',
    );
  else if (rating.official.document.trim() === '')
    refuse('not-official', '/official/document', null, 'the document of the scheme');
  const { scheme, decision, publication, assessedOn, assessor } = assessment;
  const [own, other] = [rating.scheme, scheme];
  const differs = other.hash !== undefined && other.hash !== own.hash;
  if (own.id !== other.id || own.version !== other.version || differs)
    refuse('other-scheme', '/scheme', `${other.id} ${other.version}`, `${own.id} ${own.version}`);
  const point = rating.level?.point ?? null;
  if (point === null || !rating.complete)
    refuse('not-complete', '/level', 'open', 'one level, with nothing open');
  if (assessedOn === null) refuse('not-assessed', '/assessedOn', null, 'a day');
  if (assessor.kind === null) refuse('no-assessor', '/assessor/kind', null, 'the kind of assessor');
  if (decision === null) refuse('not-decided', '/decision', null, 'a decision');
  else if (point !== null && decision.level !== point.id)
    refuse('level-differs', '/decision/level', decision.level, point.id);
  if (publication === null || publication === 'none')
    refuse('not-published', '/publication', publication, 'day and place of the publication');
  for (const { pointer, found, expected } of procedure?.issues ?? [])
    refuse('bad-record', pointer, found, expected);
  for (const { rule, outcome, counts, pointer, note } of procedure?.findings ?? [])
    if (outcome === 'fail' && counts) refuse('procedure-fails', pointer, rule, note.en);
  return problems;
};

/**
 * A rating as it may be made public. Refused for a scheme that is not marked official with its document, such as the
 * reference stars; for a rating that is open; for a record of the assessment that decides otherwise or is not finished; and,
 * where the check of the procedure is given, for one that fails a rule.
 */
export const publishRating = (
  rating: Rating,
  assessment: AssessmentRecord,
  { procedure }: { readonly procedure?: ProcedureReport } = {},
): Publication => {
  const unread = unreadable(assessment);
  if (unread.length > 0) return { publication: undefined, problems: unread };
  const problems = refusals(rating, assessment, procedure);
  const { official: document, level } = rating;
  const { decision, publication, assessedOn } = assessment;
  const point = level?.point ?? null;
  if (
    problems.length > 0 ||
    document === false ||
    point === null ||
    decision === null ||
    publication === null ||
    publication === 'none' ||
    assessedOn === null
  )
    return { publication: undefined, problems };
  return {
    publication: {
      format: PUBLISHED_FORMAT,
      institution: assessment.institution,
      place: assessment.place,
      scheme: rating.scheme,
      official: document,
      level: { id: point.id, title: point.title },
      score: rating.score?.point ?? null,
      asOf: rating.asOf,
      assessor: { name: assessment.assessor.name, kind: assessment.assessor.kind ?? 'other' },
      assessedOn,
      decidedOn: decision.on,
      decidedBy: decision.by,
      publishedOn: publication.on,
      where: publication.where,
      validity: assessment.validity,
      dimensions: rating.rows
        .filter(({ kind, parent }) => kind !== 'bonus' && parent === null)
        .map(({ node, title, max, points }) => ({
          id: node,
          title,
          max,
          points: points === null ? null : points.min,
          official: document,
        })),
    },
    problems: [],
  };
};
