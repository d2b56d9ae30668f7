import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inService, notHomeBased } from '../../record.js';

// the period is not stated, so that a dated report is asked for and shown

export const informationReported = defineRule({
  id: 'supervision/information-reported',
  title: {
    pass: {
      'zh-CN': '向备案部门报送了婴幼儿信息',
      en: 'Information of the children was reported to the authority of the filing',
    },
    fail: {
      'zh-CN': '没有向备案部门报送婴幼儿信息',
      en: 'Information of the children was not reported to the authority of the filing',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 12', 'secondary', 'N130')],
  phases: inService,
  when: notHomeBased,
  require: le(f('/filing/lastReportedOn'), asOf()),
  remedy: { 'zh-CN': '定期报送婴幼儿信息', en: 'Report the information regularly' },
  consequences: normsBreach,
});
