/** Words whose place in a name the law restricts. */
export const nationalWords = ['中国', '中华', '中央', '全国', '国家'] as const;

/** Leading words that the regulation of 1998 bans for private non-enterprise units. */
export const civilBannedLeads = ['中国', '全国', '中华'] as const;

/** Words that the measures of 2024 allow inside a local body's name only as a qualifier of its field. */
export const civilQualifiers = ['中国', '全国', '中华', '国际', '世界'] as const;

/** Words with which the rule of Sichuan lets no local body's name begin; a sample, its list goes on. */
export const sichuanLeads = ['中国', '全国', '中华', '国际', '世界', '西南', '巴蜀', '川渝'] as const;

/** Sample words that the measures of 2024 ban from the field. */
export const superlatives = ['第一', '最高', '国家级'] as const;

/** Words of party, state, army or mass bodies (Order 734 art. 11). A sample: the law gives the kind, not a list. */
export const officialWords = [
  '中共',
  '人民政府',
  '政府',
  '卫生健康委',
  '民政局',
  '教育局',
  '解放军',
  '妇联',
  '共青团',
  '总工会',
] as const;

/** Words that make a childcare institution look like another kind of body. */
export const misleadingWords = ['幼儿园', '幼稚园', '学校', '学院', '医院'] as const;
