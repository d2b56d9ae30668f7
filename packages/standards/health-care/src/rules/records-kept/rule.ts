import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { recordsYears } from '../../figures/records.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const recordsKept = defineRule({
  id: 'health-care/records-kept',
  title: {
    pass: {
      'zh-CN': '卫生保健资料保存达到规定年限',
      en: 'Forms of health care are kept as long as the norms ask',
    },
    fail: {
      'zh-CN': '卫生保健资料只保存 {years} 年，不足 {limit} 年',
      en: 'Forms of health care are kept for {years} years; the norms ask for {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'records', 'unverified', 'B310')],
  phases: inUse,
  when: notHomeBased,
  require: ge(f('/healthCare/recordYears'), figure(recordsYears)),
  params: { years: f('/healthCare/recordYears'), limit: figure(recordsYears) },
  remedy: { 'zh-CN': '按规定年限保存资料', en: 'Keep the forms as long' },
});
