import { order734, rules1999, since } from '../../cite.js';
import { advice, finding, type NameRule, open } from '../facts.js';

/** A day, or a kind of body, for which no naming rule was read. */
export const unreadLaw: NameRule = ({ regime, lawDay, existing, whole }) => {
  if (regime === 'public')
    return [
      finding(
        'no-rule-read',
        open('text'),
        [],
        '未读到事业单位名称的规定，不作判断',
        'no rule on names of public institutions was read; nothing is decided',
        whole,
      ),
    ];
  const from = regime === 'enterprise' ? since.order734 : since.rules1999;
  if (lawDay >= from) return [];
  return [
    finding(
      'law-of-that-day-not-read',
      existing ? advice : open('text'),
      [
        regime === 'enterprise'
          ? order734('in force from 2021-03-01')
          : rules1999('issued 1999-12-28', 'secondary'),
      ],
      '当日适用的名称规定未读到原文，现行规定仅供参考',
      'the naming rules of that day were not read; those of later days are shown as advice',
      whole,
    ),
  ];
};

/** A text that is no full name. */
export const fullName: NameRule = ({ reading, whole, context, part }) =>
  (reading.kind === 'short-name' || reading.kind === 'not-a-name') &&
  !(context.crossProvince === true && part.form !== '' && part.tradeName !== '')
    ? [
        finding(
          'not-a-full-name',
          open('context'),
          [],
          '这不是完整的登记名称，可能是简称或者店招名称',
          'this is no full registered name; it may be a short or trading name',
          whole,
        ),
      ]
    : [];
