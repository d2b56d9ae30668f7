import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const parentsCommittee = defineRule({
  id: 'caregiving/parents-committee',
  title: {
    pass: {
      'zh-CN': '设有家长委员会，重要事项听取其意见',
      en: "A parents' committee is heard on important matters",
    },
    fail: {
      'zh-CN': '没有家长委员会，或重要事项没有听取其意见',
      en: "No parents' committee is heard on important matters",
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 13', 'unverified', 'N131')],
  phases: inUse,
  when: notHomeBased,
  require: and(f('/parents/committee'), f('/parents/committeeHeard')),
  remedy: {
    'zh-CN': '成立家长委员会，重要事项听取其意见',
    en: "Set up a parents' committee and hear it on important matters",
  },
  consequences: normsBreach,
});
