// A made-up district: about forty institutions derived from one whole record, with the faults that are usual. The same
// every time; no institution, code, name or person in it exists.
import { readFileSync } from 'node:fs';
import { creditCodeDigit, organisationDigit } from '@tuoyu/reference';

const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));

/** The day on which everything is looked at. */
export const asOf = '2026-11-23';
/** Jianye district, in which the made-up institutions lie. */
export const division = { code: '320105', name: '南京市建邺区' };

const tradeNames =
  '星禾 沐芽 青苗 云朵 小满 暖阳 初芽 乐童 慧心 嘉禾 朵朵 晨露 爱芽 贝贝 禾苗 安宁 童语 小鹿 悦芽 麦田 蓝鲸 果果 春泥 新竹 向阳 小溪 橙子 百草 若水 林间 月亮 萌芽 石榴 远帆 银杏 海棠 彩虹 启明 知了 松果'.split(
    ' ',
  );

/** Which classes of the whole record an institution has. */
const sizes = [[0, 2], [1, 3], [2, 5], [3], [0, 4, 6], [2, 4], [5], [1, 2]];

/** An organisation code that nobody has: made of EXD and the number of the institution. */
const creditCode = (at, head) => {
  const body = `M${head === '91' ? 'A' : 'J'}0EXD${String(at + 1).padStart(2, '0')}`;
  const start = `${head}320105${body}${organisationDigit(body)}`;
  return start + creditCodeDigit(start);
};

const childrenIn = (record, classId) => record.children.filter((child) => child.classId === classId);

/** The whole record with some of its classes only, and what belongs to them. */
const withClasses = (whole, positions) => {
  const classes = positions.map((at) => whole.classes[at]);
  const ids = new Set(classes.map(({ id }) => id));
  const unitIds = new Set(classes.map(({ livingUnitId }) => livingUnitId));
  const sum = (key) => classes.reduce((total, one) => total + one[key], 0);
  const children = classes.flatMap(({ id }) => childrenIn(whole, id));
  return {
    ...whole,
    classes,
    children,
    staff: whole.staff.filter(({ classId }) => classId === undefined || classId === null || ids.has(classId)),
    livingUnits: whole.livingUnits.filter(({ id }) => unitIds.has(id)),
    rooms: whole.rooms.filter(({ livingUnitId }) => livingUnitId == null || unitIds.has(livingUnitId)),
    places: sum('capacity'),
    enrolled: sum('enrolled'),
    present: sum('present'),
    filing: { ...whole.filing, places: sum('capacity') },
  };
};

/** Faults by institution: what is changed, and in which records. */
const faults = [
  // a class grew beyond its size
  [
    [4, 17, 29],
    (record) => ({
      ...record,
      classes: record.classes.map((one, at) => (at === 0 ? { ...one, enrolled: 22, present: 21 } : one)),
    }),
  ],
  // a carer without a certificate
  [
    [2, 9, 17, 26],
    (record) => {
      const first = record.staff.findIndex(({ role }) => role === 'care');
      return {
        ...record,
        staff: record.staff.map((one, at) => (at === first ? { ...one, certificates: [] } : one)),
      };
    },
  ],
  // too few carers on duty
  [
    [12, 29],
    (record) => ({ ...record, classes: record.classes.map((one) => ({ ...one, careStaffOnDuty: 1 })) }),
  ],
  // not filed
  [[21], (record) => ({ ...record, filing: { filed: false } })],
  // a fee beyond what is published
  [[7, 26], (record) => ({ ...record, fees: { ...record.fees, chargesBeyondPublished: true } })],
  // no one-key alarm that is linked
  [
    [14],
    (record) => ({
      ...record,
      security: { ...record.security, oneKeyAlarm: false, oneKeyAlarmLinked: false },
    }),
  ],
  // cameras where nobody may film
  [
    [33],
    (record) => ({
      ...record,
      security: { ...record.security, cctv: { ...record.security.cctv, retentionDays: 20 } },
    }),
  ],
  // staff whose record says nothing about checks
  [[10, 23, 36], (record) => ({ ...record, staff: record.staff.map(({ backgroundChecks, ...one }) => one) })],
];

/** The inspection of the year before, which all but some had. */
const lastYear = (at) =>
  [6, 19, 31].includes(at)
    ? []
    : [
        {
          date: `2025-${String(3 + (at % 9)).padStart(2, '0')}-${String(10 + (at % 15)).padStart(2, '0')}`,
          body: 'joint',
          level: 'county',
          method: 'double-random',
          inspectors: 2,
          result: 'pass',
          domains: ['site', 'fire-safety', 'health-care'],
          publishedOn: '2025-12-20',
        },
      ];

const institution = (whole, at) => {
  const civil = at % 4 === 3;
  const trade = tradeNames[at];
  const record = withClasses(whole, sizes[at % sizes.length]);
  const named = {
    ...record,
    key: `jianye-${String(at + 1).padStart(2, '0')}`,
    name: civil ? `南京市建邺区${trade}托育中心` : `南京市建邺区${trade}托育服务有限公司`,
    otherNames: [],
    brand: `${trade}托育`,
    creditCode: creditCode(at, civil ? '52' : '91'),
    phone: null,
    site: { ...record.site, address: `南京市建邺区示例路${at + 1}号` },
    inspections: [...record.inspections, ...lastYear(at)],
    recognitions:
      at % 3 === 0 ? [{ kind: 'inclusive', level: 'county', grantedOn: '2025-06-01', stands: true }] : [],
    ...(civil
      ? {
          legalForm: 'social-service-body',
          forProfit: false,
          registration: {
            ...record.registration,
            authority: 'civil-affairs',
            authorityName: '南京市建邺区民政局',
            healthConsent: { divisionCode: division.code, consentedOn: '2023-03-01' },
          },
        }
      : {}),
  };
  const changed = faults.filter(([who]) => who.includes(at)).reduce((one, [, change]) => change(one), named);
  // as records often come: half of it missing
  if (at === 39) {
    const { classes, staff, children, rooms, livingUnits, fireSafety, ...half } = changed;
    return half;
  }
  return changed;
};

/** The institutions of the district. */
export const institutions = () => {
  const whole = read('institutions/01-seven-class-centre.json');
  return tradeNames.map((_, at) => institution(whole, at));
};

/** What people decided, as for the record that all are derived from. */
export const decisions = () => ({
  choices: { ...read('decisions/01-choices.json'), planInForce: 'yes' },
  adoptions: read('decisions/01-adoptions.json'),
  answers: Object.values(read('decisions/01-answers.json')).flat(),
});

/** Answers whose subject the record still has: children stand elsewhere in a smaller record. */
export const answersFor = (record, answers) => {
  const whole = read('institutions/01-seven-class-centre.json');
  const places = new Map((record.children ?? []).map(({ id }, at) => [id, at]));
  return answers.flatMap((answer) => {
    const child = /^\/children\/(\d+)$/u.exec(answer.pointer);
    if (child === null) return [answer];
    const at = places.get(whole.children[Number(child[1])].id);
    return at === undefined ? [] : [{ ...answer, pointer: `/children/${at}` }];
  });
};

/** Published penalties of some institutions, by key. */
export const penalties = {
  'jianye-05': { decidedOn: '2026-06-10', severity: 'general', fineYuan: 8000 },
  'jianye-18': { decidedOn: '2026-09-14', severity: 'minor', fineYuan: 1000 },
  'jianye-30': { decidedOn: '2025-03-02', severity: 'serious', fineYuan: 30000 },
};

/** What the district counted in earlier years; all of it is made up. */
export const earlierYears = () =>
  [
    [2023, 72, 41, 28, 14800, 3300, 610, 480, 9, 34, 20, 9],
    [2024, 72, 55, 40, 14300, 3900, 640, 560, 11, 36, 33, 13],
    [2025, 72, 66, 52, 13900, 4120, 660, 655, 12, 40, 37, 15],
  ].map(
    ([
      year,
      communities,
      communitiesCovered,
      communitiesWithRoom,
      infantsResident,
      enrolled,
      staff,
      staffCertified,
      eventsDistrict,
      institutions_,
      institutionsInspected,
      affordableInstitutions,
    ]) => ({
      format: 'tuoyu-district-year/1',
      level: 'district',
      place: division.name,
      year,
      source: '虚构',
      streetTowns: 6,
      streetTownsWithAffordable: Math.min(6, year - 2019),
      communities,
      communitiesCovered,
      communitiesWithRoom,
      infantsResident,
      enrolled,
      staff,
      staffCertified,
      eventsDistrict,
      institutions: institutions_,
      institutionsInspected,
      affordableInstitutions,
      skillHours: 72,
      ethicsHours: year === 2025 ? 40 : 36,
    }),
  );

/** The input of the draw of 2027, for which there is no notice of holidays yet: weekdays, and says so. */
export const drawInput = (records) => ({
  format: 'tuoyu-draw-input/1',
  title: '建邺区2027年度托育机构双随机抽查（虚构）',
  days: {
    from: '2027-03-01',
    to: '2027-11-30',
    calendar: 'weekdays',
    except: ['2027-04-05', '2027-05-03', '2027-06-09', '2027-10-01'],
  },
  institutions: records.map(({ key, name }, at) => ({
    id: key,
    name,
    // those with a published penalty are looked at twice
    ...(Object.hasOwn(penalties, key) ? { visits: 2 } : {}),
    ...(at === 8 ? { closed: [{ from: '2027-07-01', to: '2027-08-31' }] } : {}),
  })),
  inspectors: Array.from({ length: 12 }, (_, at) => ({
    id: `执法${String(at + 1).padStart(2, '0')}`,
    department: ['health', 'fire', 'market'][at % 3],
    workload: 14,
    perDay: 1,
    ...(at === 4 ? { absent: [{ from: '2027-06-01', to: '2027-08-31' }] } : {}),
  })),
  conflicts: [
    { institution: 'jianye-03', inspector: '执法01', reason: '近亲属在该机构任职' },
    { institution: 'jianye-12', inspector: '执法07', reason: '曾在该机构任职' },
  ],
  history: records.slice(0, 20).map(({ key }, at) => ({
    institution: key,
    on: '2026-05-20',
    team: [`执法${String((at % 12) + 1).padStart(2, '0')}`],
  })),
  rules: { team: [{ departments: ['health'] }, {}], rotation: 1, leastDaysBetween: 60 },
});

/** Published before the draw, and chosen by nobody. */
export const seed = '虚构的公开开奖号码 2026-12-15：03 08 14 19 27 31 06';
