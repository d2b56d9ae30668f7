import { defineRule, present } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { extinguishersAtAPlace, notHomeBased } from '../../management-record.js';

export const extinguisherServiced = defineRule({
  id: 'fire-safety/extinguisher-serviced',
  title: {
    pass: {
      'zh-CN': '灭火器有维修保养日期',
      en: 'The day of the last service of the extinguishers is recorded',
    },
    fail: {
      'zh-CN': '灭火器维修保养日期不明',
      en: 'The day of the last service of the extinguishers is not recorded',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 29', 'primary', 'B260')],
  phases: ['operation', 'assessment'],
  subjects: '/fireSafety/extinguishers',
  when: notHomeBased,
  require: present(extinguishersAtAPlace('/lastServicedOn')),
  remedy: {
    'zh-CN': '建立灭火器档案并记录维修保养',
    en: 'Keep a file of the extinguishers with their service',
  },
});
