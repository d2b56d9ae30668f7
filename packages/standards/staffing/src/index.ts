// the pack and its texts

// certificates of carers and their names
export {
  type CarerCertificateKind,
  type CertificateName,
  certificateKind,
  certificateNames,
  holdsCarerCertificate,
} from './certificates.js';
// questions that the texts leave open
export {
  boundaryMonth,
  carersCounted,
  childrenCounted,
  mixedClassRatio,
  ratioRounding,
  staffStepRounding,
  underSixMonths,
} from './choices.js';
// what became of the duties of the texts
export { coverage as staffingCoverage } from './coverage/coverage.js';
// measures for ratings
export {
  carerCertificateShare,
  carersEmployed,
  childrenEnrolled,
  childrenPerCarer,
  clearedShare,
  healthCheckShare,
} from './measures.js';
export { type StaffingRuleId, staffing, staffingCatalogue } from './pack.js';
