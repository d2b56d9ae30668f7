import { code, count, group, text, texts } from './field.js';
import { serviceModes } from './organisation.js';

export const classKinds = {
  infant: ['乳儿班', 'Infant class (6 to 12 months)'],
  'younger-toddler': ['托小班', 'Younger toddler class (12 to 24 months)'],
  'older-toddler': ['托大班', 'Older toddler class (24 to 36 months)'],
  mixed: ['混合编班', 'Mixed-age class'],
} as const;

/** A class and the carers it has. */
export const classGroup = group('ClassGroup', 'A class.', {
  id: text('班级编号', 'Class id', 'Names the class within the record; staff and children refer to it.'),
  name: text('班级名称', 'Class name', 'Name shown in reports.', { sensitivity: 'public' }),
  kind: code(
    '班级类型',
    'Kind of class',
    classKinds,
    'Kind by age, as the class is run. Setup Standard art. 19.',
    {
      sensitivity: 'public',
    },
  ),
  mode: code('服务形式', 'Service mode', serviceModes, 'Mode in which the class is run.', {
    sensitivity: 'public',
  }),
  capacity: count('班额', 'Places', 'person', 'Places that the class offers. Setup Standard art. 19.'),
  enrolled: count('在册人数', 'Children enrolled', 'person', 'Children on the roll of the class.'),
  present: count(
    '实到人数',
    'Children present',
    'person',
    'Children present on the day that the record describes.',
  ),
  youngestAgeMonths: count(
    '最小月龄',
    'Age of the youngest child',
    'month',
    'Whole months of the youngest child enrolled.',
  ),
  oldestAgeMonths: count(
    '最大月龄',
    'Age of the oldest child',
    'month',
    'Whole months of the oldest child enrolled.',
  ),
  careStaffOnDuty: count(
    '在岗保育人员数',
    'Care staff on duty',
    'person',
    'Care staff on duty in the class at the same time. Setup Standard art. 20. Staff assigned to the class stand in /staff.',
  ),
  livingUnitId: text('生活单元编号', 'Living unit id', 'Room of kind living-unit that the class uses.'),
  roomIds: texts('用房编号', 'Room ids', 'All rooms that the class uses.'),
});
