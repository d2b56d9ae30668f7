import { parseDay, shiftMonths } from '@tuoyu/core';
import type { AssessmentPerson, AssessmentRecord, Interest } from '../record.js';
import { by, type Check, fail, unknown } from '../verdict.js';

/** Those who score; observers do not. */
export const scorers = ({ people }: AssessmentRecord): readonly AssessmentPerson[] =>
  people.filter(({ role }) => role !== 'observer');

export const assessorKind: Check<'assessor-kind'> = ({ assessor }, { kinds }) => {
  const { kind } = assessor;
  if (kind === null)
    return unknown('/assessor/kind', '评估方的类型未知', 'The kind of assessor is not known');
  return by(kinds.includes(kind))(
    '/assessor/kind',
    `评估方类型：${kind}；要求：${kinds.join('、')}`,
    `Kind of assessor: ${kind}; wanted: ${kinds.join(', ')}`,
  );
};

/** Whether a tie stands, or stood within so many months before a day. */
const stands = ({ until }: Interest, day: string, months: number): boolean => {
  const [end, now] = [parseDay(until ?? ''), parseDay(day)];
  return end === undefined || now === undefined || now <= shiftMonths(end, months);
};

export const noConflict: Check<'no-conflict'> = (record, { interests, monthsAfter }, asOf) => {
  const people = scorers(record);
  if (people.length === 0) return unknown('/people', '没有列出评估人员', 'No assessors are listed');
  const day = record.assessedOn ?? asOf;
  const place = (person: AssessmentPerson): string => `/people/${record.people.indexOf(person)}/interests`;
  for (const person of people) {
    const tie = person.interests?.find(
      (own) => (interests?.includes(own.kind) ?? true) && stands(own, day, monthsAfter),
    );
    if (tie !== undefined)
      return fail(
        place(person),
        `${person.id}与机构有利害关系：${tie.kind}`,
        `${person.id} has a tie to the institution: ${tie.kind}`,
      );
  }
  const silent = people.find((person) => person.interests === null || person.declaredOn === null);
  if (silent !== undefined)
    return unknown(place(silent), `${silent.id}未申报利害关系`, `${silent.id} has declared nothing`);
  return by(true)(
    '/people',
    '评估人员均已申报，无利害关系',
    'All assessors have declared that they have no ties',
  );
};

export const enoughPeople: Check<'people'> = (record, { least, qualifications }) => {
  const people = scorers(record);
  if (record.people.length === 0) return unknown('/people', '没有列出评估人员', 'No assessors are listed');
  const lacking = people.find(
    (person) =>
      qualifications !== undefined && !person.qualifications.some((own) => qualifications.includes(own)),
  );
  if (lacking !== undefined)
    return fail(
      `/people/${record.people.indexOf(lacking)}/qualifications`,
      `${lacking.id}没有所要求的资格`,
      `${lacking.id} has none of the qualifications that are wanted`,
    );
  return by(people.length >= least)(
    '/people',
    `评估人员${people.length}人；要求至少${least}人`,
    `${people.length} assessors; at least ${least} wanted`,
  );
};

export const visits: Check<'visits'> = ({ visits: all, assessedOn }, { least, leastMinutes }) => {
  const short = all.filter(
    ({ minutes }) => leastMinutes !== undefined && minutes !== null && minutes < leastMinutes,
  );
  const unclear = all.filter(({ minutes }) => leastMinutes !== undefined && minutes === null);
  const most = all.length - short.length;
  const [zh, en] = [
    `现场评估${most}次；要求至少${least}次`,
    `${most} visits that count; at least ${least} wanted`,
  ];
  if (most - unclear.length >= least) return by(true)('/visits', zh, en);
  if (most >= least)
    return unknown('/visits', '有现场评估未记录时长', 'The length of a visit is not recorded');
  return assessedOn === null
    ? unknown('/visits', '评估尚未结束', 'The assessment is not finished')
    : fail('/visits', zh, en);
};
