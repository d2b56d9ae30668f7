import type { Locale } from '@tuoyu/core';
import { formatPoints, type Rating } from '@tuoyu/scheme';

const columns = [
  'kind',
  'id',
  'parent',
  'title',
  'state',
  'max',
  'atLeast',
  'atMost',
  'guaranteed',
  'possible',
  'figures',
  'official',
  'document',
] as const;

/**
 * A rating as rows of a table, the heading first: its score and level, every dimension and item, and every veto, cap and
 * demand. Points are in points, not thousandths; every row says whether the scheme is official and by which document.
 */
export const ratingTable = (
  rating: Rating,
  locale: Locale,
): readonly (readonly (string | number | null)[])[] => {
  const official = rating.official === false ? 'false' : 'true';
  const document = rating.official === false ? null : rating.official.document;
  const number = (x: number | null | undefined): number | null =>
    x === null || x === undefined ? null : Number(formatPoints(x));
  const { score, level, scale } = rating;
  const head = [
    [
      'score',
      rating.scheme.id,
      null,
      rating.scheme.title[locale],
      rating.complete ? 'settled' : 'open',
      number(scale.top),
      number(score?.guaranteed),
      number(score?.possible),
      null,
      null,
      null,
      official,
      document,
    ],
    [
      'level',
      level?.point?.id ?? null,
      null,
      level?.point?.title[locale] ?? null,
      level?.point ? 'settled' : 'open',
      null,
      level?.guaranteed?.level.id ?? null,
      level?.possible?.level.id ?? null,
      null,
      null,
      null,
      official,
      document,
    ],
  ];
  const rows = rating.rows.map((row) => [
    row.kind,
    row.node,
    row.parent,
    row.title[locale],
    row.state,
    number(row.max),
    number(row.points?.min),
    number(row.points?.max),
    number(row.contribution?.guaranteed),
    number(row.contribution?.possible),
    row.figures,
    official,
    document,
  ]);
  const tests = [
    ...rating.vetoes.map(({ kind, id, title, state, to, figures }) => ({
      kind,
      id,
      title,
      state,
      to,
      figures,
    })),
    ...rating.gates.map(({ kind, id, title, state, level: to, figures }) => ({
      kind,
      id,
      title,
      state,
      to,
      figures,
    })),
  ].map(({ kind, id, title, state, to, figures }) => [
    kind,
    id,
    to,
    title[locale],
    state,
    null,
    null,
    null,
    null,
    null,
    figures,
    official,
    document,
  ]);
  return [[...columns], ...head, ...rows, ...tests];
};
