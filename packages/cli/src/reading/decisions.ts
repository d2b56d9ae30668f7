import type { Adoption, Answer, Waiver } from '@tuoyu/core';
import { parseDay } from '@tuoyu/core';
import { UsageError } from '../usage-error.js';
import { isRecord } from './item.js';

/** What people decided about records: for all of them, or by record key. */
export interface Decisions<D> {
  readonly of: (key: string | undefined) => readonly D[];
  readonly all: readonly D[];
}

type Kind = 'text' | 'day' | 'answer' | 'value';
type Shape = { readonly [name: string]: Kind | `${Kind}?` };

const answerShape: Shape = {
  rule: 'text',
  pointer: 'text',
  value: 'answer',
  by: 'text',
  on: 'day',
  validUntil: 'day?',
  evidence: 'text?',
};
const waiverShape: Shape = {
  rule: 'text',
  pointer: 'text?',
  reason: 'text',
  approver: 'text',
  from: 'day',
  until: 'day',
};
const adoptionShape: Shape = {
  figure: 'text?',
  rule: 'text?',
  value: 'value?',
  by: 'text',
  on: 'day',
  source: 'text',
};

const fits: { readonly [K in Kind]: (value: unknown) => boolean } = {
  text: (value) => typeof value === 'string',
  day: (value) => typeof value === 'string' && parseDay(value) !== undefined,
  answer: (value) => value === 'pass' || value === 'fail',
  value: (value) =>
    typeof value === 'number' || (Array.isArray(value) && value.every((code) => typeof code === 'string')),
};

const checked = (file: string, at: string, value: unknown, shape: Shape): void => {
  if (!isRecord(value)) throw new UsageError('bad-decision', { file, at, problem: 'object' });
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(shape, key))
      throw new UsageError('bad-decision', { file, at: `${at}/${key}`, problem: 'unknown-key' });
  }
  for (const [name, kind] of Object.entries(shape)) {
    const found = (value as { readonly [key: string]: unknown })[name];
    if (found === undefined && kind.endsWith('?')) continue;
    const problem = kind.replace('?', '') as Kind;
    if (!fits[problem](found)) throw new UsageError('bad-decision', { file, at: `${at}/${name}`, problem });
  }
};

const listOf = <D>(file: string, at: string, value: unknown, shape: Shape): readonly D[] => {
  if (!Array.isArray(value)) throw new UsageError('bad-decision', { file, at, problem: 'list' });
  for (const [index, item] of value.entries()) checked(file, `${at}/${index}`, item, shape);
  return value as readonly D[];
};

const keyed = <D>(file: string, value: unknown, shape: Shape): Decisions<D> => {
  if (Array.isArray(value) || !isRecord(value)) {
    const all = listOf<D>(file, '', value, shape);
    return { all, of: () => all };
  }
  const byKey = new Map(
    Object.entries(value).map(([key, list]) => [key, listOf<D>(file, `/${key}`, list, shape)]),
  );
  return {
    all: [...byKey.values()].flat(),
    of: (key) => (key === undefined ? undefined : byKey.get(key)) ?? [],
  };
};

/** No decisions at all. */
export const none: Decisions<never> = { all: [], of: () => [] };

export const answersFrom = (file: string, value: unknown): Decisions<Answer> =>
  keyed(file, value, answerShape);

export const waiversFrom = (file: string, value: unknown): Decisions<Waiver> =>
  keyed(file, value, waiverShape);

export const adoptionsFrom = (file: string, value: unknown): readonly Adoption[] =>
  listOf(file, '', value, adoptionShape);

/** Option taken by id of the choice. */
export const choicesFrom = (file: string, value: unknown): { readonly [id: string]: string } => {
  if (!isRecord(value)) throw new UsageError('bad-decision', { file, at: '', problem: 'object' });
  for (const [id, option] of Object.entries(value)) {
    if (typeof option !== 'string')
      throw new UsageError('bad-decision', { file, at: `/${id}`, problem: 'text' });
  }
  return value as { readonly [id: string]: string };
};
