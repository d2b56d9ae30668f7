import { type Basis, type FieldTable, fields, type InstrumentFacts } from '@tuoyu/core';

// #region fields
export const table = {
  '/classes': {
    type: 'list',
    labelField: '/name',
    label: { 'zh-CN': '班级', en: 'classes' },
    sensitivity: 'public',
  },
  '/classes/*': { type: 'object', label: { 'zh-CN': '班级', en: 'class' }, sensitivity: 'public' },
  '/classes/*/name': { type: 'text', label: { 'zh-CN': '名称', en: 'name' }, sensitivity: 'public' },
  '/classes/*/children': {
    type: 'number',
    unit: 'child',
    min: 0,
    whole: true,
    label: { 'zh-CN': '幼儿数', en: 'children' },
    sensitivity: 'institution',
  },
  '/classes/*/carers': {
    type: 'number',
    unit: 'person',
    min: 0,
    whole: true,
    label: { 'zh-CN': '照护人员数', en: 'carers' },
    sensitivity: 'institution',
  },
  '/classes/*/area': {
    type: 'number',
    unit: 'm2',
    min: 0,
    label: { 'zh-CN': '活动室面积', en: 'area of the playroom' },
    sensitivity: 'institution',
  },
} satisfies FieldTable;

export const { subject } = fields(table);
// #endregion fields

// #region instrument
export const instruments: readonly InstrumentFacts[] = [
  {
    id: 'example-order',
    title: { 'zh-CN': '本指南虚构的办法', en: 'an order made up for this guide' },
    force: [{ from: '2020-01-01', force: 'normative-document', verified: 'primary' }],
  },
];

export const article = (clause: string): Basis => ({
  instrument: 'example-order',
  clause,
  verified: 'primary',
});
// #endregion instrument
