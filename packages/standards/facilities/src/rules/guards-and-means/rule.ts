import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { notHomeBased } from '../../record.js';

export const guardsAndMeans = defineRule({
  id: 'facilities/guards-and-means',
  title: {
    pass: {
      'zh-CN': '配备安保人员和物防、技防设施',
      en: 'There are guards and physical and technical means',
    },
    fail: {
      'zh-CN': '没有安保人员或物防、技防设施',
      en: 'Guards or physical or technical means are missing',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 29', 'unverified', 'N145')],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '是否配备安保人员和必要的物防、技防设施？',
      en: 'Are there guards and the physical and technical means needed?',
    },
    evidence: {
      'zh-CN': '安保合同、设备清单、现场查看',
      en: 'The contract of the guards, the list of equipment, a look on site',
    },
  },
  remedy: { 'zh-CN': '配备安保人员和设施', en: 'Provide guards and means' },
  consequences: normsBreach,
});
