import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { notHomeBased } from '../../record.js';

export const safetyEquipment = defineRule({
  id: 'facilities/safety-equipment',
  title: {
    pass: { 'zh-CN': '安全防护设施设备符合标准', en: 'Safety facilities and equipment meet the standards' },
    fail: {
      'zh-CN': '安全防护设施设备不符合标准',
      en: 'Safety facilities or equipment do not meet the standards',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 17', 'secondary', 'N107')],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '安全防护设施设备是否配备并符合标准？',
      en: 'Are safety facilities and equipment provided, to standard?',
    },
    evidence: {
      'zh-CN': '安防设备清单、合格证明、现场查看',
      en: 'The list of the equipment, certificates, a look on site',
    },
  },
  remedy: { 'zh-CN': '配齐安全防护设施设备', en: 'Provide the safety facilities and equipment' },
  consequences: normsBreach,
});
