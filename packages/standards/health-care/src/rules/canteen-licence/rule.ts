import { and, asOf, defineRule, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, fromFiling, ownKitchen } from '../../record.js';

export const canteenLicence = defineRule({
  id: 'health-care/canteen-licence',
  title: {
    pass: {
      'zh-CN': '食堂取得食品经营许可且在有效期内',
      en: 'The canteen holds a food business licence in date',
    },
    fail: {
      'zh-CN': '食堂的食品经营许可未取得或已过期',
      en: 'The food business licence of the canteen is not yet issued or out of date',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 4', 'secondary', 'N122'),
    cite('health-care-measures-2010', 'art. 6', 'primary', 'B277'),
    cite('food-safety-law', 'art. 57', 'primary', 'N075'),
  ],
  phases: fromFiling,
  when: ownKitchen,
  require: and(le(f('/meals/licence/issuedOn'), asOf()), ge(f('/meals/licence/validUntil'), asOf())),
  remedy: { 'zh-CN': '办理或延续食品经营许可', en: 'Obtain or renew the licence' },
  consequences: normsBreach,
});
