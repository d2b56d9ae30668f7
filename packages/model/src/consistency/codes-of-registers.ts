import { checkCitizenId, checkCreditCode, divisionOf, registrarCodeOf } from '@tuoyu/reference';
import type { Institution } from '../generated/institution.generated.js';
import type { Issue } from '../parse/issue.js';
import { type ConsistencyCheck, type ConsistencyOptions, shown, textsAt } from './records.js';

type Code =
  | 'bad-credit-code'
  | 'legacy-credit-code'
  | 'unknown-division'
  | 'division-not-in-force'
  | 'bad-identity-number'
  | 'birth-date-differs';

const creditCode = ({ creditCode: given }: Institution): Issue<Code>[] => {
  if (typeof given !== 'string') return [];
  const { level } = checkCreditCode(given);
  if (level === 'valid') return [];
  const code = level === 'legacy' ? 'legacy-credit-code' : 'bad-credit-code';
  return [{ pointer: '/creditCode', code, ...shown('/creditCode', given), expected: 'a valid credit code' }];
};

const divisionPatterns: readonly (readonly [pattern: string, registrar: boolean])[] = [
  ['/site/divisionCode', false],
  ['/registration/divisionCode', true],
  ['/registration/healthConsent/divisionCode', true],
  ['/filing/divisionCode', true],
];

/** Codes of no division. Registrars may have a code of their own. */
const divisions = (institution: Institution, { asOf }: ConsistencyOptions): Issue<Code>[] =>
  divisionPatterns.flatMap(([pattern, registrar]) =>
    textsAt(institution, pattern).flatMap(({ pointer, value }): Issue<Code>[] => {
      if (registrar && registrarCodeOf(value) !== undefined) return [];
      const about = { pointer, ...shown(pointer, value), expected: 'a code of GB/T 2260' };
      if (divisionOf(value) === undefined) return [{ code: 'unknown-division', ...about }];
      if (asOf === undefined || divisionOf(value, { on: asOf }) !== undefined) return [];
      return [{ code: 'division-not-in-force', ...about }];
    }),
  );

/** Identity numbers that are not well formed, or say another birth date. Found values are always masked. */
const identityNumbers = (institution: Institution): Issue<Code>[] =>
  (['staff', 'children'] as const).flatMap((list) =>
    (institution[list] ?? []).flatMap(({ idNumber, birthDate }, position): Issue<Code>[] => {
      if (typeof idNumber !== 'string') return [];
      const pointer = `/${list}/${position}/idNumber`;
      const check = checkCitizenId(idNumber);
      const masked = { pointer, masked: true as const };
      if (check.level === 'invalid')
        return [{ ...masked, code: 'bad-identity-number', expected: 'a valid number' }];
      if (typeof birthDate !== 'string' || check.birthDate === null || check.birthDate === birthDate)
        return [];
      const related = [`/${list}/${position}/birthDate`];
      return [{ ...masked, code: 'birth-date-differs', expected: 'the birth date of the record', related }];
    }),
  );

/** Credit codes, division codes and identity numbers that the registers do not have in that form. */
export const codesOfRegisters: ConsistencyCheck<Code> = (institution, options) => [
  ...creditCode(institution),
  ...divisions(institution, options),
  ...identityNumbers(institution),
];
