import { divisionHistory, divisionsNamed } from '@tuoyu/reference';
import { placeOf } from '../place.js';
import { countyOf, finder } from './found.js';
import type { RegisterRow, RowFinding } from './types.js';

const namesOf = (code: string): readonly string[] => [
  ...new Set(divisionHistory(code).map(({ name }) => name)),
];

/** The division with which a text begins, whole with its last character, such as 海淀区; undefined where it begins with none. */
const leading = (text: string): string | undefined => {
  const ends = [...text.slice(0, 12).matchAll(/[省市区县旗州盟]/gu)]
    .map(({ index }) => index + 1)
    .filter((end) => end > 2);
  return ends
    .map((end) => text.slice(0, end))
    .find((name) => divisionsNamed(name).some((division) => division.name === name));
};

/**
 * The place words of the address against the code of the division. An address that names another division is a question
 * and no fault: divisions merge and are renamed, and a body may be filed elsewhere than its address says.
 */
export const address = ({ address: text, zoning_code }: RegisterRow): RowFinding => {
  const say = finder('address', 'address', 'zoning_code');
  if (text === null || text.trim() === '') return say('unknown', 'missing', '没有填写', 'it is not given');
  const given = say('pass', 'given', '已填写', 'it is given');
  const county = placeOf(countyOf(zoning_code));
  if (county === undefined) return given;
  const codes = [`${county.slice(0, 2)}0000`, `${county.slice(0, 4)}00`, county].filter(
    (code, at, all) => all.indexOf(code) === at && namesOf(code).length > 0,
  );
  let rest = text.replace(/[\s,，]/gu, '');
  let own = false;
  for (const code of codes) {
    const name = namesOf(code).find((one) => rest.startsWith(one));
    if (name !== undefined) rest = rest.slice(name.length);
    own = name !== undefined && code === county;
  }
  if (own) return say('pass', 'agrees', '地址与区划代码一致', 'the address is of the division');
  return leading(rest) === undefined
    ? given
    : say(
        'unknown',
        'names-another-place',
        '地址写的是另一区划，请核对',
        'the address names another division: ask which is right',
      );
};
