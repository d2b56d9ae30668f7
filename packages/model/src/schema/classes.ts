import { code, count, group, list, text, texts, yesNo } from './field.js';
import { serviceModes } from './organisation.js';

export const classKinds = {
  infant: ['乳儿班', 'Infant class (6 to 12 months)'],
  'younger-toddler': ['托小班', 'Younger toddler class (12 to 24 months)'],
  'older-toddler': ['托大班', 'Older toddler class (24 to 36 months)'],
  mixed: ['混合编班', 'Mixed-age class'],
} as const;

/** A class and the carers it has. */
const classGroup = group('ClassGroup', 'A class.', {
  id: text('班级编号', 'Class id', 'Names the class within the record; staff and children refer to it.'),
  name: text('班级名称', 'Name', 'Name shown in reports.', { sensitivity: 'public' }),
  kind: code('班级类型', 'Kind', classKinds, 'Kind by age, as the class is run. Setup art. 19.', {
    sensitivity: 'public',
  }),
  mode: code('服务形式', 'Service mode', serviceModes, 'Mode in which the class is run.', {
    sensitivity: 'public',
  }),
  capacity: count('班额', 'Places', 'person', 'Places that the class offers. Setup art. 19.'),
  enrolled: count('在册人数', 'Children enrolled', 'person', 'Children on the roll of the class.'),
  present: count(
    '实到人数',
    'Children present',
    'person',
    'Children present on the day that the record describes.',
  ),
  youngestAgeMonths: count('最小月龄', 'Youngest child', 'month', 'Age in whole months.'),
  oldestAgeMonths: count('最大月龄', 'Oldest child', 'month', 'Age in whole months.'),
  careStaffOnDuty: count(
    '在岗保育人员数',
    'Care staff on duty',
    'person',
    'On duty in the class at the same time. Setup art. 20. Staff assigned to the class stand in /staff.',
  ),
  mostChildrenPerCarer: count(
    '每名保育人员照护人数',
    'Children per carer',
    'person',
    'Most at one time. Home-based points 2023.',
  ),
  livingUnitId: text('生活单元编号', 'Living unit id', 'Living unit that the class uses. Setup art. 19.'),
  sharesLivingUnit: yesNo(
    '与其他班合用生活单元',
    'Shares its living unit',
    'With another class. Setup art. 19.',
  ),
  roomIds: texts('用房编号', 'Room ids', 'All rooms that the class uses.'),
});

/** Classes. */
export const classes = list('班级', 'Classes', classGroup, 'All classes.', { labelField: '/name' });
