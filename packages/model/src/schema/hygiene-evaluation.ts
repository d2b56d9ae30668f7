import { code, count, date, group, list, number, text, yesNo } from './field.js';

const hygieneItem = group('HygieneItem', 'An item of the hygiene evaluation.', {
  number: count('序号', 'Number', 'item', 'Number of the item from 1 to 14. Hygiene standard 2022.', {
    min: 1,
    max: 14,
  }),
  area: code(
    '领域',
    'Area',
    {
      environment: ['环境卫生', 'Environment'],
      facilities: ['设施设备', 'Facilities'],
      staffing: ['人员配备', 'Staffing'],
      systems: ['卫生保健制度', 'Health-care systems'],
    },
    'One of the four areas.',
  ),
  selfMet: yesNo('自评达标', 'Met by own evaluation', 'Result of the self-evaluation.'),
  verifiedMet: yesNo('核实达标', 'Met on site', 'Result of the verification on site.'),
});

/** The hygiene evaluation. */
export const hygieneEvaluation = group('HygieneEvaluation', 'The hygiene evaluation, own and official.', {
  selfEvaluatedOn: date('自评日期', 'Self-evaluated on', 'Before filing. Hygiene standard 2022.'),
  selfResult: code(
    '自评结论',
    'Own result',
    { pass: ['合格', 'Pass'], fail: ['不合格', 'Fail'] },
    'Result of the self-evaluation.',
  ),
  verifiedOn: date('现场核实日期', 'Verified on site on', 'Day of the visit of the health authority.'),
  verifiedResult: code(
    '现场核实结论',
    'Result on site',
    { pass: ['合格', 'Pass'], fail: ['不合格', 'Fail'] },
    'Result of the verification.',
  ),
  toldOn: date('结果告知日期', 'Result told on', 'Day on which the institution was told.'),
  rectifiedOn: date('整改完成日期', 'Corrected on', 'Day on which faults were corrected.'),
  reportOn: date('卫生评价报告日期', 'Report of', 'Date of the report before admission. Order 76 art. 8.'),
  reportIssuer: text('卫生评价报告出具单位', 'Report by', 'Maternal and child health body. Order 76 art. 8.'),
  reportResult: code(
    '卫生评价报告结论',
    'Result of the report',
    { pass: ['合格', 'Pass'], fail: ['不合格', 'Fail'] },
    'Conclusion of the report.',
  ),
  score: number('评价得分', 'Score', 'point', 'Score by the norms of 2012.', { max: 100 }),
  mandatoryItemsMet: yesNo('必达项目全部达标', 'All must-pass items met', 'Health-care norms 2012.'),
  items: list('评价项目', 'Items', hygieneItem, 'The 14 items of the standard of 2022.'),
});
