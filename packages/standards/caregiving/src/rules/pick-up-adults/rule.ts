import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aChild, inUse, notHomeBased } from '../../record.js';

export const pickUpAdults = defineRule({
  id: 'caregiving/pick-up-adults',
  title: {
    pass: { 'zh-CN': '监护人委托的接送人均为成年人', en: 'All whom the guardian appoints are adults' },
    fail: {
      'zh-CN': '监护人委托的接送人中有未成年人',
      en: 'Somebody whom the guardian appoints is no adult',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 30', 'unverified', 'N146')],
  phases: inUse,
  subjects: '/children',
  when: notHomeBased,
  require: aChild('/pickUpPersonsAdult'),
  remedy: { 'zh-CN': '请监护人另行委托成年人', en: 'Ask the guardian to appoint an adult' },
  consequences: normsBreach,
});
