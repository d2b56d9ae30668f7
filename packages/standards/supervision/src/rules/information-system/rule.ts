import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inService, notHomeBased } from '../../record.js';

export const informationSystem = defineRule({
  id: 'supervision/information-system',
  title: {
    pass: {
      'zh-CN': '建立并更新了婴幼儿信息管理制度',
      en: 'Information of the children is kept in the system and up to date',
    },
    fail: {
      'zh-CN': '没有建立或者更新婴幼儿信息',
      en: 'Information of the children is not kept in the system or not up to date',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 12', 'secondary', 'N130')],
  phases: inService,
  when: notHomeBased,
  require: f('/filing/informationSystem'),
  remedy: { 'zh-CN': '接入信息系统并及时更新', en: 'Join the information system and keep it up to date' },
  consequences: normsBreach,
});
