import type { Institution } from '@tuoyu/model';
import { checkScope } from '@tuoyu/naming';
import { checkCreditCode, divisionOf, isIsoDate, isWithin } from '@tuoyu/reference';
import { homeBased, lawFollowedTo, measures25, populationLaw } from '../cite.js';
import { placeOf } from '../place.js';
import { compared } from './compared.js';
import { meals } from './meals.js';
import type { FilingFinding } from './types.js';

const creditCode = ({ creditCode: code }: Institution): FilingFinding => {
  const pointers = ['/creditCode'];
  const basis = [measures25('art. 8(1)', 'N164')];
  if (typeof code !== 'string')
    return compared(
      'credit-code',
      'unknown',
      ['没有统一社会信用代码', 'no credit code is given'],
      pointers,
      basis,
    );
  return checkCreditCode(code).level === 'invalid'
    ? compared(
        'credit-code',
        'fail',
        ['统一社会信用代码有误', 'the credit code is wrong'],
        pointers,
        basis,
        'malformed',
      )
    : compared(
        'credit-code',
        'pass',
        ['统一社会信用代码格式正确', 'the credit code is well formed'],
        pointers,
        basis,
      );
};

const licenceNumber = ({ creditCode: code, registration, filing }: Institution): FilingFinding => {
  const licences = (filing?.documents ?? []).filter(({ kind }) => kind === 'licence');
  const basis = [measures25('art. 8(1)', 'N164')];
  const pointers = ['/filing/documents', '/creditCode', '/registration/certificateNumber'];
  const numbers = licences.map(({ number }) => number);
  const own = [code, registration?.certificateNumber];
  if (numbers.some((number) => typeof number === 'string' && own.includes(number)))
    return compared(
      'licence-number',
      'pass',
      ['证照编号与登记一致', 'the licence has the number of the record'],
      pointers,
      basis,
    );
  const whole = [...numbers, ...own].every((value) => typeof value === 'string');
  return numbers.length > 0 && whole
    ? compared(
        'licence-number',
        'fail',
        ['证照编号与登记不一致', 'the licence has another number than the record'],
        pointers,
        basis,
      )
    : compared(
        'licence-number',
        'unknown',
        ['证照编号无法核对', 'the number of the licence can not be compared'],
        pointers,
        basis,
      );
};

const scope = ({ registration, kind, site }: Institution): FilingFinding => {
  const text = registration?.scopeText;
  const home = kind === 'home-based';
  const pointers = ['/registration/scopeText'];
  const basis = [
    home ? homeBased('on registration; article not read', 'N175', 'secondary') : measures25('art. 5', 'N161'),
  ];
  if (typeof text !== 'string')
    return compared('scope', 'unknown', ['没有业务（经营）范围', 'no scope is given'], pointers, basis);
  const asked = (homeBasedPoint: boolean, seat: string | undefined) =>
    checkScope(text, { homeBased: homeBasedPoint, seat }).stated;
  const seat = placeOf(site?.divisionCode);
  // without the kind or the seat the scope must do under every one of them
  const kinds = kind == null ? [true, false] : [home];
  const seats = seat === undefined ? ['320100', '110000'] : [seat];
  const answers = new Set(kinds.flatMap((one) => seats.map((place) => asked(one, place))));
  const [stated] = answers.size === 1 ? answers : [null];
  if (stated === true)
    return compared('scope', 'pass', ['范围载明托育服务', 'the scope states childcare'], pointers, basis);
  return stated === false
    ? compared(
        'scope',
        'fail',
        ['范围没有载明托育服务', 'the scope does not state childcare'],
        pointers,
        basis,
      )
    : compared(
        'scope',
        'unknown',
        ['范围是否载明托育服务不能确定', 'whether the scope states childcare is open'],
        pointers,
        basis,
      );
};

const authorityLevel = ({ filing }: Institution): FilingFinding => {
  const level = filing?.level;
  const pointers = ['/filing/level'];
  const basis = [populationLaw('art. 28 ¶3', 'N058'), measures25('art. 7', 'N163')];
  if (level == null)
    return compared(
      'authority-level',
      'unknown',
      ['备案机关层级不清楚', 'the level of the authority is not known'],
      pointers,
      basis,
    );
  return level === 'county'
    ? compared('authority-level', 'pass', ['由县级备案', 'filed at county level'], pointers, basis)
    : compared('authority-level', 'fail', ['不是县级备案', 'not filed at county level'], pointers, basis);
};

const stands = (code: string): boolean =>
  !code.endsWith('0000') && divisionOf(code, { on: lawFollowedTo }) !== undefined;

const authorityPlace = ({ filing, site }: Institution): FilingFinding => {
  const [own, seat] = [placeOf(filing?.divisionCode), placeOf(site?.divisionCode)];
  const pointers = ['/filing/divisionCode', '/site/divisionCode'];
  const basis = [measures25('art. 7', 'N163')];
  if (own !== undefined && own === seat)
    return compared('authority-place', 'pass', ['在所在地备案', 'filed where it stands'], pointers, basis);
  // codes of one city may be those of a zone, or older than a merger of districts
  const apart =
    own !== undefined &&
    seat !== undefined &&
    !isWithin(own, `${seat.slice(0, 4)}00`) &&
    stands(own) &&
    stands(seat);
  return apart
    ? compared(
        'authority-place',
        'fail',
        ['不在所在地备案', 'filed in another place than it stands in'],
        pointers,
        basis,
      )
    : compared(
        'authority-place',
        'unknown',
        ['备案机关是否在所在地不能确定', 'whether it is filed where it stands is open'],
        pointers,
        basis,
      );
};

const registeredFirst = ({ registration, filing }: Institution): FilingFinding => {
  const [registered, submitted] = [registration?.registeredOn, filing?.submittedOn];
  const pointers = ['/registration/registeredOn', '/filing/submittedOn'];
  const basis = [measures25('art. 7', 'N163')];
  if (!isIsoDate(registered ?? '') || !isIsoDate(submitted ?? ''))
    return compared(
      'registered-first',
      'unknown',
      ['登记和提交日期不全', 'the days of registration and filing are not both known'],
      pointers,
      basis,
    );
  return (registered as string) <= (submitted as string)
    ? compared('registered-first', 'pass', ['先登记后备案', 'registered before the filing'], pointers, basis)
    : compared(
        'registered-first',
        'fail',
        ['备案早于登记', 'the filing is older than the registration'],
        pointers,
        basis,
      );
};

/** The findings on the file and the record together. */
export const consistencyFindings = (institution: Institution): readonly FilingFinding[] =>
  [creditCode, licenceNumber, scope, authorityLevel, authorityPlace, registeredFirst, meals].map((check) =>
    check(institution),
  );
