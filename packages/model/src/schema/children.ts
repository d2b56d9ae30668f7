import { date, group, text } from './field.js';

/** A child on the roll. */
export const child = group('Child', 'A child on the roll.', {
  id: text('婴幼儿编号', 'Child id', 'Names the child within the record without saying who it is.'),
  classId: text('所在班级编号', 'Class id', 'Class of the child.'),
  birthDate: date('出生日期', 'Birth date', 'Day of birth.'),
});
