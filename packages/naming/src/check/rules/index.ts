import type { NameRule } from '../facts.js';
import { branch, group } from './branch.js';
import { chineseOnly, writing } from './characters.js';
import { bareDistrict, divisionOfSeat, endedDivision, missingDivision } from './division.js';
import { civilForm, civilSize } from './form-civil.js';
import { enterpriseForm } from './form-enterprise.js';
import { homeBasedName } from './home-based.js';
import { childcareWord, industry } from './industry.js';
import { misleading } from './misleading.js';
import { planPatternAdvice } from './plan-pattern.js';
import { restrictedWords } from './restricted-words.js';
import { scopeConflict } from './scope.js';
import { sichuanLead } from './sichuan.js';
import { borrowedTradeName, tradeName } from './trade-name.js';
import { fullName, unreadLaw } from './unread-law.js';

/** All rules on names, in the order in which findings are listed. */
export const nameRules: readonly NameRule[] = [
  unreadLaw,
  fullName,
  missingDivision,
  bareDistrict,
  endedDivision,
  divisionOfSeat,
  tradeName,
  borrowedTradeName,
  industry,
  childcareWord,
  enterpriseForm,
  civilForm,
  civilSize,
  branch,
  group,
  restrictedWords,
  sichuanLead,
  misleading,
  homeBasedName,
  scopeConflict,
  planPatternAdvice,
  chineseOnly,
  writing,
];
