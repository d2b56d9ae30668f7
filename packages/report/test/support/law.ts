import {
  type Basis,
  catalogueOf,
  compile,
  coreCatalogue,
  definePack,
  defineProfile,
  defineRule,
  type EvaluateOptions,
  evaluate,
  fields,
  le,
  type Obligation,
} from '@tuoyu/core';
import type { PlacedReport } from '../../src/index.js';

// a small law of its own, so that this page does not change with the real rules
export const text = (en: string) => ({ 'zh-CN': `〔${en}〕`, en });
const table = {
  '/rooms': { type: 'list', label: text('Rooms'), sensitivity: 'public', labelField: '/name' },
  '/rooms/*/name': { type: 'text', label: text('Name'), sensitivity: 'public' },
  '/rooms/*/heat': { type: 'number', label: text('Heat'), sensitivity: 'public', unit: 'celsius' },
} as const;
const f = fields(table);
const room = f.subject('/rooms');
const ends = (
  id: string,
  obligation: Obligation,
  instrument: string,
  verified: Basis['verified'],
  more: object = {},
) =>
  defineRule({
    id: `t/${id}`,
    title: { pass: text(`${id} is kept`), fail: text(`${id} is not kept`) },
    addressee: 'institution',
    obligation,
    basis: [{ instrument, clause: 'art. 7', verified }],
    subjects: '/rooms',
    require: le(room('/heat'), 30),
    remedy: text(`keep ${id}`),
    ...more,
  });
export const pack = definePack({
  name: 'test',
  version: '1.0.0',
  title: text('test'),
  rules: [
    ends('duty', 'must', 'order', 'primary'),
    ends('code', 'must', 'code', 'secondary'),
    ends('advice', 'should', 'guide', 'secondary'),
    ends('rumour', 'must', 'order', 'unverified'),
    ends('district', 'must', 'order', 'primary', { addressee: 'district' }),
    ends('look', 'must', 'order', 'primary', {
      question: { text: text('Is the room pleasant?'), evidence: text('the room itself') },
    }),
  ],
});
export const profile = defineProfile({
  id: 'test',
  title: text('test'),
  fields: table,
  instruments: [
    {
      id: 'order',
      title: text('The Order'),
      number: '1号',
      force: [{ force: 'ministerial-order', verified: 'primary' }],
    },
    { id: 'code', title: text('The Code'), force: [{ force: 'industry-code', verified: 'primary' }] },
    { id: 'guide', title: text('The Guide'), force: [{ force: 'guide', verified: 'primary' }] },
  ],
  layers: [{ division: '000000', packs: [pack] }],
});
export const plan = compile(profile, { asOf: '2026-11-23' });
export const record = { rooms: [{ name: 'Blue', heat: 31 }, { name: 'Red' }, { name: 'Green', heat: 20 }] };

export const catalogues = [coreCatalogue, catalogueOf(pack)];

export const reportOf = (options: EvaluateOptions = {}, about: unknown = record): PlacedReport => {
  const report = evaluate(plan, about, options);
  return { ...report, input: { ...report.input, file: 'f.json', line: 1 } };
};
