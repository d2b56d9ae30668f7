import type { Texts } from '@tuoyu/core';
import type { FilingDocument } from '@tuoyu/model';
import { both } from './bodies.js';
import { homeBased, measures25, order251, type RegistrationBasis } from './cite.js';

/** Papers of a filing, with the codes of the record. */
export type FilingPaperKind = Exclude<NonNullable<FilingDocument['kind']>, 'other'>;

/** Papers of a registration with civil affairs. */
export type RegistrationPaperKind =
  | 'application'
  | 'supervisor-consent'
  | 'right-to-premises'
  | 'capital-check'
  | 'person-in-charge'
  | 'draft-charter';

/** Code of a paper. */
export type PaperKind = FilingPaperKind | RegistrationPaperKind;

/** A paper that a text asks for. */
export interface Paper {
  readonly kind: PaperKind;
  readonly title: Texts;
  readonly basis: readonly RegistrationBasis[];
}

const paper = (kind: PaperKind, zh: string, en: string, ...basis: readonly RegistrationBasis[]): Paper => ({
  kind,
  title: both(zh, en),
  basis,
});

const art8 = (item: string) => measures25(`art. 8${item}`, 'N164');

/** The form and the commitment, which the founder fills in. */
export const filledIn: readonly Paper[] = [
  paper('filing-form', '备案书', 'filing form', art8('')),
  paper('commitment', '备案承诺书', 'filing commitment', art8('')),
];

/** Scans that every institution uploads. */
export const scans: readonly Paper[] = [
  paper('licence', '营业执照或法人登记证书', 'licence or legal-person certificate', art8('(1)')),
  paper('premises', '场地证明', 'proof of premises', art8('(2)')),
  paper('staff-qualification', '工作人员专业资格证明', 'proof of staff qualification', art8('(3)')),
  paper('staff-health', '工作人员健康合格证明', 'staff health certificates', art8('(3)')),
  paper('hygiene-evaluation', '结论为合格的卫生评价报告', 'hygiene evaluation rated pass', art8('(4)')),
  paper('fire-certificate', '消防安全检查合格证明', 'fire-safety pass certificate', art8('(5)')),
];

/** Asked for where meals are served. */
export const foodLicence: Paper = paper('food-licence', '食品经营许可证', 'food business licence', art8(''));

/** What a home-based point hands in. */
export const homeBasedPapers: readonly Paper[] = [
  paper(
    'filing-form',
    '备案书',
    'filing form',
    homeBased('on filing; article not read', 'N177', 'secondary'),
  ),
  paper(
    'commitment',
    '备案承诺书',
    'filing commitment',
    homeBased('on filing; article not read', 'N177', 'secondary'),
  ),
];

/** The six papers of a private non-enterprise unit. */
export const unitPapers: readonly Paper[] = [
  paper('application', '登记申请书', 'application', order251('art. 9', 'L167')),
  paper(
    'supervisor-consent',
    '业务主管单位的同意文件',
    'consent of the supervising body',
    order251('art. 9', 'L167'),
  ),
  paper('right-to-premises', '场所使用权证明', 'right to the premises', order251('art. 9', 'L167')),
  paper('capital-check', '验资报告', 'check of the capital', order251('art. 9', 'L167')),
  paper('person-in-charge', '拟任负责人的证明', 'papers of the person in charge', order251('art. 9', 'L167')),
  paper('draft-charter', '章程草案', 'draft charter', order251('art. 9', 'L167')),
];
