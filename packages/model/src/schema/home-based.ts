import { count, date, group, number, one, yesNo } from './field.js';

const consent = group('OwnersConsent', 'Consent of other owners.', {
  unanimous: yesNo('利害关系业主一致同意', 'All owners with an interest agree', 'Civil Code art. 279.'),
  sameBuilding: yesNo(
    '同一建筑物（院落）其他业主一致同意',
    'All owners of the building agree',
    'Home-based points 2023.',
  ),
  date: date('同意日期', 'Date', 'Day of the last consent.'),
  owners: count('应征求业主户数', 'Owners to ask', 'item', 'Households.'),
  agreed: count('同意业主户数', 'Owners who agree', 'item', 'Households.'),
});

/** What only home-based points need. */
export const homeBased = group('HomeBased', 'What only home-based points need.', {
  dwelling: yesNo('设于住宅', 'In a dwelling', 'Home-based points 2023.'),
  ownersConsent: one('业主同意', 'Owners’ consent', consent, 'Home-based points 2023; Civil Code art. 279.'),
  children: count('照护人数', 'Children cared for', 'person', 'Most at one time. Home-based points 2023.'),
  carers: count('照护人员数', 'Carers', 'person', 'At the same time. Home-based points 2023.'),
  buildingArea: number(
    '住宅建筑面积',
    'Building area',
    'm2',
    'Of the dwelling used. Home-based points 2023.',
  ),
  householdHealthy: yesNo('共同居住人员健康', 'Household in good health', 'Persons who live there.'),
  householdChecked: yesNo(
    '共同居住人员从业查询',
    'Household checked',
    'Look-up of bars for persons who live there.',
  ),
  residentsApart: yesNo('照护区与居住区分开', 'Care apart from living', 'Home-based points 2023.'),
});
