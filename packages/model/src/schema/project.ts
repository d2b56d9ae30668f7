import { code, date, group, yesNo } from './field.js';

/** The building works that made the premises what they are. */
export const project = group('Project', 'The building works and their approval.', {
  kind: code(
    '建设类型',
    'Kind of works',
    {
      new: ['新建', 'New building'],
      extension: ['扩建', 'Extension'],
      conversion: ['改建', 'Conversion'],
      decoration: ['装修', 'Fitting out'],
      'in-use': ['既有使用', 'In use without works'],
    },
    'The last works for childcare. GB 55037 1.0.5.',
  ),
  designedOn: date('设计日期', 'Designed on', 'Day of the design; design-time rules answer to it.'),
  permitOn: date('施工许可日期', 'Permit of', 'Building permit, where there is one.'),
  constructedOn: date('竣工日期', 'Constructed on', 'Completion of the building.'),
  convertedOn: date('改造完成日期', 'Converted on', 'Completion of the conversion to childcare.'),
  fittedOutOn: date('装修完成日期', 'Fitted out on', 'Completion of the last fitting out.'),
  acceptedOn: date('竣工验收日期', 'Accepted on', 'Acceptance on completion. MoHURD Order 51 art. 32.'),
  existingBuildingAccepted: yesNo(
    '既有建筑验收合格',
    'Existing building accepted',
    'Seismic, fire and the like. JGJ 39 3.2.2.',
  ),
  fireDesignReviewedOn: date(
    '消防设计审查合格日期',
    'Fire design passed on',
    'Special projects. MoHURD Order 51 art. 14.',
  ),
  fireAcceptedOn: date('消防验收合格日期', 'Fire acceptance passed on', 'Special projects. MoHURD Order 51.'),
  fireFiledOn: date(
    '消防验收备案日期',
    'Fire acceptance filed on',
    'Other projects. MoHURD Order 51 art. 34.',
  ),
  spotCheckResult: code(
    '消防备案抽查结果',
    'Result of the spot check',
    { 'not-drawn': ['未抽中', 'Not drawn'], pass: ['合格', 'Pass'], fail: ['不合格', 'Fail'] },
    'MoHURD Order 51; Fire Law art. 58.',
  ),
  worksInUse: yesNo(
    '营业期间施工',
    'Works while in use',
    'Building works go on while children are cared for. GB 55037 11.0.4.',
  ),
  worksSeparated: yesNo('施工区与使用区分隔', 'Works separated', 'GB 55037 11.0.4.'),
  worksKeepEscapeClear: yesNo('施工不影响疏散', 'Escape kept clear of works', 'GB 55037 11.0.4.'),
});
