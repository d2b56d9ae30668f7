import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../record.js';

export const buildingStandards = defineRule({
  id: 'site/building-standards',
  title: {
    pass: {
      'zh-CN': '建筑符合国家和行业工程建设标准，用房齐备',
      en: 'The building meets national and sector standards, with the rooms that are needed',
    },
    fail: {
      'zh-CN': '建筑不符合工程建设标准，或用房不齐备',
      en: 'The building misses national or sector standards, or rooms are missing',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 13', 'secondary', 'N103')],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '建筑是否符合国家和行业工程建设标准，生活用房是否达标，服务和供应用房是否按需设置？',
      en: 'Does the building meet national and sector standards, with living rooms to standard and service and supply rooms as needed?',
    },
    evidence: {
      'zh-CN': '竣工验收和鉴定文件、平面图',
      en: 'Acceptance and appraisal documents, the floor plan',
    },
  },
  remedy: {
    'zh-CN': '按标准改造建筑，补齐用房',
    en: 'Refit the building and add the rooms that are missing',
  },
  consequences: [cite('population-family-planning-law', 'art. 41', 'primary', 'N061')],
});
