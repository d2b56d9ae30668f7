import { isIsoDate } from '@tuoyu/reference';
import { InvalidArgumentError, Option } from 'commander';

const legalForms = [
  'public-institution',
  'social-service-body',
  'limited-company',
  'joint-stock-company',
  'company-branch',
  'partnership',
  'sole-proprietorship',
  'individual-business',
  'none',
  'other',
];

/** Legal form of the body. */
export const legalFormOption = (): Option =>
  new Option('--legal-form <FORM>', 'legal form of the body').choices(legalForms);

const day = (value: string): string => {
  if (isIsoDate(value)) return value;
  throw new InvalidArgumentError('A day such as 2026-11-23 is expected.');
};

/** An option that takes a day. */
export const dayOption = (flags: string, about: string): Option => new Option(flags, about).argParser(day);

const place = (value: string): string => {
  if (/^\d{6}$/.test(value)) return value;
  throw new InvalidArgumentError('Six digits of GB/T 2260 are expected, such as 320106.');
};

/** An option that takes the code of a place. */
export const placeOption = (flags: string, about: string): Option =>
  new Option(flags, about).argParser(place);

/** Whether the plan of Nanjing still applies after 2025. */
export const planOption = (): Option =>
  new Option('--plan-in-force <ANSWER>', 'whether the plan of Nanjing still applies after 2025')
    .choices(['yes', 'no'])
    .argParser((value) => {
      if (value === 'yes' || value === 'no') return value === 'yes';
      throw new InvalidArgumentError('Allowed choices are yes, no.');
    });
