import { assessedEveryYear } from './assessed-every-year/rule.js';
import { assessmentPublished } from './assessment-published/rule.js';
import { carerCertificates } from './carer-certificates/rule.js';
import { ethicsEducationAttended } from './ethics-education-attended/rule.js';
import { ethicsEducationOffered } from './ethics-education-offered/rule.js';
import { filedAfterRegistration } from './filed-after-registration/rule.js';
import { filedPromptly } from './filed-promptly/rule.js';
import { healthConsentFirst } from './health-consent-first/rule.js';
import { integratedManagement } from './integrated-management/rule.js';
import { namePattern } from './name-pattern/rule.js';
import { nurseryClassAfterDemand } from './nursery-class-after-demand/rule.js';
import { outsideAssessor } from './outside-assessor/rule.js';
import { pushedToHealthAndPolice } from './pushed-to-health-and-police/rule.js';
import { registrarOfDistrict } from './registrar-of-district/rule.js';
import { safetyEquipment } from './safety-equipment/rule.js';
import { safetyRules } from './safety-rules/rule.js';
import { sameDistrict } from './same-district/rule.js';
import { scopeWords } from './scope-words/rule.js';
import { securityStaff } from './security-staff/rule.js';
import { skillTrainingAttended } from './skill-training-attended/rule.js';
import { skillTrainingOffered } from './skill-training-offered/rule.js';
import { starGiven } from './star-given/rule.js';
import { yearlyRandomInspection } from './yearly-random-inspection/rule.js';

/** All rules of the pack, by name. */
export const rules = [
  assessedEveryYear,
  assessmentPublished,
  carerCertificates,
  ethicsEducationAttended,
  ethicsEducationOffered,
  filedAfterRegistration,
  filedPromptly,
  healthConsentFirst,
  integratedManagement,
  namePattern,
  nurseryClassAfterDemand,
  outsideAssessor,
  pushedToHealthAndPolice,
  registrarOfDistrict,
  safetyEquipment,
  safetyRules,
  sameDistrict,
  scopeWords,
  securityStaff,
  skillTrainingAttended,
  skillTrainingOffered,
  starGiven,
  yearlyRandomInspection,
] as const;
