import {
  type ContradictionTopic,
  forceOn,
  type Instrument,
  inForceOn,
  type SourceDifference,
  statusOn,
} from '../src/index.js';

/** What is wrong with a register, one sentence a fault. */
export const registerFaults = (texts: readonly Instrument[], day: string): readonly string[] => {
  const ids = texts.map(({ id }) => id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: stands twice`),
    ...texts.flatMap((text) => [
      ...periodFaults(text),
      ...relationFaults(text, texts),
      ...readingFaults(text),
      ...dateFaults(text),
      ...standingFaults(text, day),
    ]),
  ];
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const periodFaults = ({ id, force, clauseForce = [] }: Instrument): readonly string[] =>
  [force, ...clauseForce.map((entry) => entry.force)].flatMap((periods) =>
    periods.flatMap((period, at) => {
      const before = periods[at - 1];
      const days = [period.from, period.to].filter((day) => day !== undefined);
      return [
        ...days.filter((day) => !isDay(day)).map((day) => `${id}: ${day} is no day`),
        ...(period.from !== undefined && period.to !== undefined && period.from > period.to
          ? [`${id}: a period ends before it starts`]
          : []),
        ...(before === undefined ||
        (before.to !== undefined && period.from !== undefined && before.to < period.from)
          ? []
          : [`${id}: periods overlap or are out of order`]),
        ...(period.force === 'draft' ? [`${id}: a draft has no force`] : []),
      ];
    }),
  );

const inverse: { readonly [kind: string]: string } = {
  replaces: 'replaced-by',
  'replaced-by': 'replaces',
  'draft-of': 'drafted-as',
  'drafted-as': 'draft-of',
  amends: 'amended-by',
  'amended-by': 'amends',
};

const relationFaults = ({ id, relations }: Instrument, texts: readonly Instrument[]): readonly string[] =>
  relations.flatMap(({ kind, to }) => {
    const target = texts.find((text) => text.id === to);
    if (target === undefined) return [`${id}: ${kind} ${to}, which is not in the register`];
    if (to === id) return [`${id}: ${kind} itself`];
    if (kind === 'draft-of' && target.kind === 'draft') return [`${id}: draft of a draft`];
    const back = inverse[kind];
    const answered =
      kind === 'draft-of' ||
      back === undefined ||
      target.relations.some((relation) => relation.kind === back && relation.to === id);
    return answered ? [] : [`${id}: ${kind} ${to} is not answered by ${back}`];
  });

const readingFaults = ({ id, verification }: Instrument): readonly string[] => [
  ...(verification.length === 0 ? [`${id}: no verification`] : []),
  ...verification.flatMap(({ source, where }) => [
    ...(/^(national|building|nanjing|addendum-national|addendum-building-local|public) \S/.test(source)
      ? []
      : [`${id}: unknown source ${source}`]),
    ...(where.trim() === '' ? [`${id}: nothing read in ${source}`] : []),
  ]),
];

const dateFaults = ({ id, dates, force, unknown }: Instrument): readonly string[] => {
  const all = [
    dates.adopted,
    dates.issued,
    dates.published,
    dates.effective,
    dates.ended,
    ...(dates.amended ?? []),
  ];
  const startKnown = force.length === 0 || force[0]?.from !== undefined;
  return [
    ...all
      .filter((fact) => fact !== undefined)
      .filter(({ date }) => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date))
      .map(({ date }) => `${id}: ${date} is no date`),
    ...(startKnown ||
    unknown.some((gap) => /first (and last )?day|days? of (issue|effect|force)|dates?$|edition/.test(gap))
      ? []
      : [`${id}: an open start that is not among the unknown`]),
    ...(dates.effective?.date.length === 10 &&
    force[0]?.from !== undefined &&
    force[0].from !== dates.effective.date
      ? [`${id}: the first period does not start on the day of effect`]
      : []),
    ...(dates.ended?.date.length === 10 && dayAfter(force.at(-1)?.to) !== dates.ended.date
      ? [`${id}: the last period does not end on the eve of the end`]
      : []),
  ];
};

const dayAfter = (day: string | undefined): string | undefined =>
  day === undefined
    ? undefined
    : new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const sampleDays: readonly string[] = Array.from({ length: 60 }, (_, at) => 1980 + at).flatMap((year) =>
  ['01-01', '05-31', '06-01', '12-31'].map((day) => `${year}-${day}`),
);

const standingFaults = (text: Instrument, day: string): readonly string[] => {
  const { id, kind, status, force, place } = text;
  const local = kind.startsWith('local-') || id.startsWith('nanjing-') || id.startsWith('jiangsu-');
  return [
    ...(statusOn(text, day) === status ? [] : [`${id}: is ${statusOn(text, day)} on ${day}, not ${status}`]),
    ...(kind === 'draft' && (force.length > 0 || status !== 'draft')
      ? [`${id}: a draft with force or standing`]
      : []),
    ...(kind === 'draft' &&
    sampleDays.some((on) => inForceOn(text, on) !== false || forceOn(text, on) !== undefined)
      ? [`${id}: a draft in force`]
      : []),
    ...(status === 'draft' && kind !== 'draft' ? [`${id}: not a draft, yet with its standing`] : []),
    ...(force.length === 0 && !['draft', 'ended', 'uncertain'].includes(status)
      ? [`${id}: ${status} without a period of force`]
      : []),
    ...(local && place === undefined ? [`${id}: a local text without a place`] : []),
    ...(place === undefined || /^\d{6}$/.test(place) ? [] : [`${id}: ${place} is no division code`]),
  ];
};

/** What is wrong with the differences between sources. */
export const differenceFaults = (
  differences: readonly SourceDifference[],
  texts: readonly Instrument[],
): readonly string[] => {
  const ids = differences.map(({ id }) => id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: stands twice`),
    ...differences.flatMap(({ id, instruments, rows, holds, cause, why }) => [
      ...instruments
        .filter((to) => !texts.some((text) => text.id === to))
        .map((to) => `${id}: ${to} is unknown`),
      ...(holds === 'none' || rows[holds] !== undefined ? [] : [`${id}: holds a row that is not there`]),
      ...(cause === 'rejected' && holds !== 'none' ? [`${id}: rejected and held`] : []),
      ...(cause !== 'rejected' && rows.length < 2 ? [`${id}: one row is no difference`] : []),
      ...(['corrects', 'confirms', 'completes'].includes(cause) &&
      !rows.some(({ row }) => row.startsWith('addendum-'))
        ? [`${id}: names no row of an addendum`]
        : []),
      ...(why.trim() === '' ? [`${id}: no reason`] : []),
    ]),
  ];
};

/** What is wrong with the topics. */
export const topicFaults = (
  topics: readonly ContradictionTopic[],
  texts: readonly Instrument[],
): readonly string[] => {
  const expected = [
    ...Array.from({ length: 14 }, (_, at) => `N-C${at + 1}`),
    ...Array.from({ length: 17 }, (_, at) => `B-C${at + 1}`),
  ];
  const found: readonly string[] = topics.flatMap(({ records }) => records);
  return [
    ...expected.filter((record) => !found.includes(record)).map((record) => `${record}: no topic`),
    ...found.filter((record) => !expected.includes(record)).map((record) => `${record}: no such record`),
    ...found.filter((record, at) => found.indexOf(record) !== at).map((record) => `${record}: in two topics`),
    ...topics.flatMap(({ id, instruments, kind }) => [
      ...instruments
        .filter((to) => !texts.some((text) => text.id === to))
        .map((to) => `${id}: ${to} is unknown`),
      ...(kind !== 'choice' && instruments.length < 2 ? [`${id}: one text contradicts nothing`] : []),
    ]),
  ];
};
