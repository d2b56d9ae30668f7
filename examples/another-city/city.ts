import { cn, catalogues as national } from '@tuoyu/cn';
import {
  type Basis,
  type Catalogue,
  catalogueOf,
  defineMeasure,
  definePack,
  defineProfile,
  defineRule,
  fields,
  type InstrumentFacts,
  ne,
} from '@tuoyu/core';
import { institutionFields } from '@tuoyu/model';

// The city, its code and its measures are made up. A real city starts from this file with its own texts.

/** A code that GB/T 2260 gives to nobody. */
export const CITY = '990100';

// #region instrument
/** The text of the city: when it holds, how strong it is, and how that was verified. */
export const measures: InstrumentFacts = {
  id: 'made-up-city-measures',
  title: {
    'zh-CN': '某市托育机构管理办法（虚构）',
    en: 'Measures of a made-up city on childcare institutions',
  },
  force: [{ force: 'normative-document', from: '2026-01-01', verified: 'primary' }],
};

/** An article of it; `row` names where you noted down what you read. */
const article = (clause: string): Basis => ({
  instrument: measures.id,
  clause,
  verified: 'primary',
  row: `notes ${clause}`,
});
// #endregion instrument

// #region override
/** A stricter value for a figure of the nation: at most 12 children in a younger toddler class, not 15. */
export const smallerClasses = {
  figure: 'staffing/class-size/younger-toddler',
  value: 12,
  basis: article('art. 4'),
};
// #endregion override

const f = fields(institutionFields);

// #region rule
/** A duty that the nation does not have. */
export const alarmLinked = defineRule({
  id: 'another-city/alarm-linked',
  title: {
    pass: { 'zh-CN': '一键式报警与公安机关联网', en: 'The one-key alarm is linked to the police' },
    fail: {
      'zh-CN': '一键式报警没有与公安机关联网',
      en: 'The one-key alarm is not linked to the police',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [article('art. 7')],
  phases: ['filing', 'operation', 'assessment'],
  when: ne(f('/kind'), 'home-based'),
  require: f('/security/oneKeyAlarmLinked'),
  remedy: { 'zh-CN': '与公安机关联网', en: 'Have the alarm linked' },
});
// #endregion rule

// #region pack
/** What the city adds. */
export const pack = definePack({
  name: 'another-city',
  version: '1.0.0',
  title: { 'zh-CN': '某市（虚构）', en: 'A made-up city' },
  rules: [alarmLinked],
  overrides: [smallerClasses],
  measures: [
    defineMeasure({
      id: 'another-city/places',
      title: { 'zh-CN': '托位数', en: 'Places' },
      unit: 'place',
      value: f('/places'),
    }),
  ],
});
// #endregion pack

// #region profile
/** The national profile with the layer of the city over it. */
export const anotherCity = defineProfile({
  ...cn,
  id: 'another-city',
  title: { 'zh-CN': '某市（虚构）', en: 'A made-up city' },
  instruments: [...cn.instruments, measures],
  layers: [...cn.layers, { division: CITY, packs: [pack] }],
});

/** All texts that a report needs. */
export const catalogues: readonly Catalogue[] = [...national, catalogueOf(pack)];
// #endregion profile
