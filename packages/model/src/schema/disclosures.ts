import { code, date, group, list, text, yesNo } from './field.js';

const disclosure = group('Disclosure', 'Something that the institution made public.', {
  topic: code(
    '公示内容',
    'Topic',
    {
      fees: ['收费项目和标准', 'Fees'],
      care: ['照护服务内容', 'Care'],
      meals: ['膳食营养', 'Meals'],
      health: ['卫生保健', 'Health'],
      security: ['安全保卫', 'Security'],
      staff: ['人员资质', 'Staff'],
      filing: ['备案信息', 'Filing'],
      assessment: ['评估结果', 'Assessment'],
      complaints: ['投诉渠道', 'Complaints'],
      other: ['其他', 'Other'],
    },
    'The first five: Management art. 15.',
    { sensitivity: 'public' },
  ),
  date: date('公示日期', 'Date', 'Day of publication or last update.', { sensitivity: 'public' }),
  channel: code(
    '公示渠道',
    'Channel',
    {
      'notice-board': ['公示栏', 'Notice board'],
      website: ['网站', 'Website'],
      app: ['应用程序或群组', 'App or group'],
      platform: ['主管部门平台', 'Authority’s platform'],
      other: ['其他', 'Other'],
    },
    'Where it can be seen.',
    { sensitivity: 'public' },
  ),
  address: text('网址', 'Address', 'Web address, where there is one.', { sensitivity: 'public' }),
  current: yesNo('内容现行有效', 'Current', 'It states what holds now.', { sensitivity: 'public' }),
});

/** What the institution made public. */
export const disclosures = list('信息公示', 'Disclosures', disclosure, 'Management art. 15; WS/T 821 10.4.', {
  labelField: '/topic',
});
