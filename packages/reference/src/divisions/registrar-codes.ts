/** A code that registrars write into credit codes although it is no division. */
export interface RegistrarCode {
  readonly code: string;
  readonly name: string;
  /** Why it is listed: what it stands for and how that is known. */
  readonly note: { readonly 'zh-CN': string; readonly en: string };
}

/* @__NO_SIDE_EFFECTS__ */
const zone = (code: string, name: string): RegistrarCode => ({
  code,
  name,
  note: {
    'zh-CN': `${name}登记机关使用的代码，不是GB/T 2260行政区划代码`,
    en: `used by the registrar of ${name}; no division of GB/T 2260`,
  },
});

/**
 * Codes of registrars that are no divisions, kept by hand. Both zones were seen in published credit codes; 100000 is the
 * code of the national registrar in the plan of unified codes (国发〔2015〕33号).
 */
export const registrarCodes: readonly RegistrarCode[] = [
  {
    code: '100000',
    name: '国家',
    note: {
      'zh-CN': '国家级登记管理机关（国发〔2015〕33号），不是行政区划',
      en: 'the national registrar (国发〔2015〕33号); no division',
    },
  },
  zone('320191', '南京江北新区'),
  zone('320594', '苏州工业园区'),
];

/** The registrar code of that number, if it is one that we know by name. */
export const registrarCodeOf = (code: string): RegistrarCode | undefined =>
  registrarCodes.find((entry) => entry.code === code);
