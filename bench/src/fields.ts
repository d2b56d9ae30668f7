import type { CodeField, FieldTable } from '@tuoyu/core';

const label = { 'zh-CN': '项', en: 'field' } as const;
const base = { label, sensitivity: 'public' } as const;
const yesNo = { ...base, type: 'boolean' } as const;
const date = { ...base, type: 'date' } as const;
const text = { ...base, type: 'text' } as const;
const list = { ...base, type: 'list' } as const;
const group = { ...base, type: 'object' } as const;
const count = { ...base, type: 'number', unit: 'count', min: 0, whole: true } as const;
const measure = { ...base, type: 'number', unit: 'metre', min: 0 } as const;
const share = { ...base, type: 'number', unit: 'share', min: 0, max: 1 } as const;

type Codes<C extends string> = CodeField & { readonly codes: { readonly [K in C]: typeof label } };
const texts = <C extends string>(of: readonly C[]) =>
  Object.fromEntries(of.map((c) => [c, label])) as { [K in C]: typeof label };
const code = <C extends string>(...of: readonly C[]): Codes<C> => ({
  ...base,
  type: 'code',
  codes: texts(of),
});
const codes = <C extends string>(...of: readonly C[]) =>
  ({ ...base, type: 'codes', codes: texts(of) }) as const;

export const DOCS = ['hygiene', 'fire', 'premises', 'staff', 'commitment', 'food'] as const;
export const PLANS = ['disaster', 'infection', 'poisoning', 'stampede', 'fire', 'violence'] as const;
export const TOPICS = ['fees', 'care', 'meals', 'health', 'security'] as const;
export const KINDS = ['infant', 'toddler', 'nursery', 'mixed'] as const;
export const ROLES = ['carer', 'nurse', 'cook', 'guard', 'doctor'] as const;

/** The fields that the sixty rules read; a made-up institution in the manner of the model. */
export const FIELDS = {
  '/name': text,
  '/mode': code('full-day', 'half-day', 'hourly'),
  '/capacity': count,
  '/outdoorMinutes': count,
  '/head': group,
  '/head/education': code('secondary', 'college', 'bachelor', 'master'),
  '/head/years': count,
  '/head/training': yesNo,
  '/head/birthDate': date,
  '/head/certificateUntil': date,
  '/site': group,
  '/site/tenure': code('owned', 'lease'),
  '/site/leaseFrom': date,
  '/site/leaseTo': date,
  '/site/seismicProof': yesNo,
  '/site/fireProof': yesNo,
  '/site/hazardDistance': measure,
  '/site/area': measure,
  '/site/outdoorArea': measure,
  '/site/publicSpace': yesNo,
  '/site/floors': count,
  '/site/exits': count,
  '/site/corridorWidth': measure,
  '/site/stairWidth': measure,
  '/site/windowRatio': share,
  '/site/standalone': yesNo,
  '/filing': group,
  '/filing/docs': codes(...DOCS),
  '/filing/meals': code('kitchen', 'catering', 'none'),
  '/filing/foodLicenceUntil': date,
  '/filing/hygiene': code('pass', 'fail', 'none'),
  '/safety': group,
  '/safety/retentionDays': count,
  '/safety/coversLiving': yesNo,
  '/safety/coversActivity': yesNo,
  '/safety/alarm': yesNo,
  '/safety/guards': count,
  '/safety/fireManager': yesNo,
  '/safety/plans': codes(...PLANS),
  '/safety/drillOn': date,
  '/safety/inspectionOn': date,
  '/safety/extinguishers': count,
  '/disclosure': group,
  '/disclosure/topics': codes(...TOPICS),
  '/disclosure/on': date,
  '/health': group,
  '/health/morningCheck': yesNo,
  '/health/noonCheck': yesNo,
  '/health/isolation': yesNo,
  '/health/disinfection': code('daily', 'twice-daily', 'weekly'),
  '/parents': group,
  '/parents/committee': yesNo,
  '/parents/meetings': count,
  '/insurance': group,
  '/insurance/until': date,
  '/staff': list,
  '/staff/*/id': text,
  '/staff/*/role': code(...ROLES),
  '/staff/*/birthDate': date,
  '/staff/*/hiredOn': date,
  '/staff/*/certificateUntil': date,
  '/staff/*/firstAidUntil': date,
  '/staff/*/careTraining': yesNo,
  '/staff/*/classId': text,
  '/classes': { ...list, labelField: '/name' },
  '/classes/*/id': text,
  '/classes/*/name': text,
  '/classes/*/kind': code(...KINDS),
  '/classes/*/minMonths': count,
  '/classes/*/maxMonths': count,
  '/classes/*/children': count,
  '/classes/*/roomId': text,
  '/rooms': list,
  '/rooms/*/id': text,
  '/rooms/*/kind': code('activity', 'sleep', 'washroom', 'kitchen', 'office'),
  '/rooms/*/area': measure,
  '/rooms/*/floor': count,
  '/rooms/*/height': measure,
} as const satisfies FieldTable;
