import { and, asOf, defineRule, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

// it is the health bodies that are encouraged to sign

export const medicalPartner = defineRule({
  id: 'caregiving/medical-partner',
  title: {
    pass: {
      'zh-CN': '与基层医疗卫生或妇幼保健机构签约合作',
      en: 'A primary-care or maternal and child health body is under contract',
    },
    fail: {
      'zh-CN': '没有与基层医疗卫生或妇幼保健机构签约合作',
      en: 'No primary-care or maternal and child health body is under contract',
    },
  },
  addressee: 'other',
  obligation: 'encouraged',
  basis: [cite('quality-campaign-2025', 'task 2', 'secondary', 'AN034')],
  phases: inUse,
  when: notHomeBased,
  require: and(f('/healthCare/medicalPartner'), ge(f('/healthCare/medicalPartnerUntil'), asOf())),
  remedy: {
    'zh-CN': '可与附近医疗卫生机构洽谈签约服务',
    en: 'A nearby health body can be asked for a contract',
  },
});
