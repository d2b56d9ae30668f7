import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, inUse, notHomeBased } from '../../record.js';

// no term of validity of the proof stands in a source

export const noCrimeProof = defineRule({
  id: 'staffing/no-crime-proof',
  title: {
    pass: {
      'zh-CN': '工作人员有无犯罪记录证明',
      en: 'There is a proof that the person has no criminal record',
    },
    fail: {
      'zh-CN': '工作人员在判定日前没有无犯罪记录证明',
      en: 'There is no proof yet that the person has no criminal record',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 33', 'secondary', 'AN021'),
    cite('management-norms-2019', 'art. 33', 'secondary', 'L268'),
    cite('ws-t-821-2023', '5.1.6', 'secondary', 'N273'),
    cite('ws-t-821-2023', '5.1.6', 'secondary', 'B321'),
  ],
  phases: inUse,
  subjects: '/staff',
  when: notHomeBased,
  require: le(aPerson('/noCrimeProofOn'), asOf()),
  remedy: {
    'zh-CN': '向户籍地或居住地派出所取得无犯罪记录证明并存档',
    en: 'Get the proof from the police station of the household or residence, and keep it',
  },
  consequences: normsBreach,
});
