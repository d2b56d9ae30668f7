import {
  type Basis,
  defineFigure,
  definePack,
  defineProfile,
  defineRule,
  type FieldTable,
  fields,
  figure,
  le,
  mul,
} from '@tuoyu/core';

const table = {
  '/name': { type: 'text', label: { 'zh-CN': '名称', en: 'name' }, sensitivity: 'public' },
  '/classes': { type: 'list', label: { 'zh-CN': '班级', en: 'classes' }, sensitivity: 'public' },
  '/classes/*': { type: 'object', label: { 'zh-CN': '班级', en: 'class' }, sensitivity: 'public' },
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
} satisfies FieldTable;

const basis: Basis = { instrument: 'example-order', clause: 'art. 3', verified: 'primary' };
const klass = fields(table).subject('/classes');

const childrenPerCarer = defineFigure({
  id: 'example/children-per-carer',
  title: { 'zh-CN': '每名照护人员最多照护的幼儿数', en: 'children that one carer may have' },
  unit: 'child',
  sense: 'ceiling',
  versions: [{ value: 7, basis }],
});

const enoughCarers = defineRule({
  id: 'example/enough-carers',
  title: {
    pass: { 'zh-CN': '照护人员配备充足', en: 'The class has enough carers' },
    fail: { 'zh-CN': '照护人员不足', en: 'The class has too few carers' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [basis],
  subjects: '/classes',
  require: le(klass('/children'), mul(klass('/carers'), figure(childrenPerCarer))),
  remedy: { 'zh-CN': '增加照护人员', en: 'Add carers' },
});

/** Stands for the profile of your place in the embedding examples. */
export const profile = defineProfile({
  id: 'embedded',
  title: { 'zh-CN': '嵌入示例', en: 'Embedding example' },
  fields: table,
  instruments: [
    {
      id: 'example-order',
      title: { 'zh-CN': '本指南虚构的办法', en: 'an order made up for this guide' },
      force: [{ from: '2020-01-01', force: 'normative-document', verified: 'primary' }],
    },
  ],
  layers: [
    {
      division: '000000',
      packs: [
        definePack({
          name: 'embedded',
          version: '1.0.0',
          title: { 'zh-CN': '嵌入示例', en: 'Embedding example' },
          rules: [enoughCarers],
          figures: [childrenPerCarer],
        }),
      ],
    },
  ],
});
