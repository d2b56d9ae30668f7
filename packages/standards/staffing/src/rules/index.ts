import { careStaffBackground } from './care-staff-background/rule.js';
import { careStaffMentalHealth } from './care-staff-mental-health/rule.js';
import { careStaffTraining } from './care-staff-training/rule.js';
import { careTrainingHours } from './care-training-hours/rule.js';
import { careTrainingSplit } from './care-training-split/rule.js';
import { carerRatio } from './carer-ratio/rule.js';
import { checkBeforeHire } from './check-before-hire/rule.js';
import { checkEveryYear } from './check-every-year/rule.js';
import { childOfClassAge } from './child-of-class-age/rule.js';
import { classAgeBand } from './class-age-band/rule.js';
import { classSize } from './class-size/rule.js';
import { conductCode } from './conduct-code/rule.js';
import { cooksByChildren } from './cooks-by-children/rule.js';
import { cooksByMeals } from './cooks-by-meals/rule.js';
import { courtBar } from './court-bar/rule.js';
import { democraticManagement } from './democratic-management/rule.js';
import { ethicsAndCare } from './ethics-and-care/rule.js';
import { firstAidAndEscape } from './first-aid-and-escape/rule.js';
import { foodHandlerHealth } from './food-handler-health/rule.js';
import { foodSafetyManager } from './food-safety-manager/rule.js';
import { fourKindsOfStaff } from './four-kinds-of-staff/rule.js';
import { fullCapacity } from './full-capacity/rule.js';
import { guardCertificate } from './guard-certificate/rule.js';
import { guardCompany } from './guard-company/rule.js';
import { guardOnDuty } from './guard-on-duty/rule.js';
import { headEducation } from './head-education/rule.js';
import { headExperience } from './head-experience/rule.js';
import { headTraining } from './head-training/rule.js';
import { headTrainingHours } from './head-training-hours/rule.js';
import { headTrainingSplit } from './head-training-split/rule.js';
import { healthCertificateValid } from './health-certificate-valid/rule.js';
import { healthCheckBeforeWork } from './health-check-before-work/rule.js';
import { healthCheckInDate } from './health-check-in-date/rule.js';
import { healthStaffPerChildren } from './health-staff-per-children/rule.js';
import { healthStaffPeriodicTraining } from './health-staff-periodic-training/rule.js';
import { healthStaffQualification } from './health-staff-qualification/rule.js';
import { healthStaffTraining } from './health-staff-training/rule.js';
import { healthWorkerEducation } from './health-worker-education/rule.js';
import { healthWorkerInPlace } from './health-worker-in-place/rule.js';
import { healthWorkerTasks } from './health-worker-tasks/rule.js';
import { homeBasedRatio } from './home-based-ratio/rule.js';
import { homeCarerBackground } from './home-carer-background/rule.js';
import { homeCarerHealth } from './home-carer-health/rule.js';
import { homeCarerTraining } from './home-carer-training/rule.js';
import { inServiceTraining } from './in-service-training/rule.js';
import { infectiousDiseaseLeave } from './infectious-disease-leave/rule.js';
import { kindergartenGuardsLarge } from './kindergarten-guards-large/rule.js';
import { kindergartenGuardsMiddle } from './kindergarten-guards-middle/rule.js';
import { kindergartenGuardsSmall } from './kindergarten-guards-small/rule.js';
import { kindergartenHiringCheck } from './kindergarten-hiring-check/rule.js';
import { labourContract } from './labour-contract/rule.js';
import { legalEducation } from './legal-education/rule.js';
import { lifeBar } from './life-bar/rule.js';
import { livingUnitPerClass } from './living-unit-per-class/rule.js';
import { mixedClassAge } from './mixed-class-age/rule.js';
import { noAbuseRecord } from './no-abuse-record/rule.js';
import { noCorporalPunishment } from './no-corporal-punishment/rule.js';
import { noCrimeProof } from './no-crime-proof/rule.js';
import { noHitEmployed } from './no-hit-employed/rule.js';
import { noMentalIllness } from './no-mental-illness/rule.js';
import { partyBuilding } from './party-building/rule.js';
import { preServiceTraining } from './pre-service-training/rule.js';
import { returnWithProofOfCure } from './return-with-proof-of-cure/rule.js';
import { staffDataAssessment } from './staff-data-assessment/rule.js';
import { staffDataNeeded } from './staff-data-needed/rule.js';
import { staffDataRights } from './staff-data-rights/rule.js';
import { staffDataSensitive } from './staff-data-sensitive/rule.js';
import { staffDataShared } from './staff-data-shared/rule.js';
import { staffRights } from './staff-rights/rule.js';
import { unionOrAssembly } from './union-or-assembly/rule.js';
import { zeroTolerance } from './zero-tolerance/rule.js';

/** The rules of the pack, by id. */
export const rules = [
  careStaffBackground,
  careStaffMentalHealth,
  careStaffTraining,
  careTrainingHours,
  careTrainingSplit,
  carerRatio,
  checkBeforeHire,
  checkEveryYear,
  childOfClassAge,
  classAgeBand,
  classSize,
  conductCode,
  cooksByChildren,
  cooksByMeals,
  courtBar,
  democraticManagement,
  ethicsAndCare,
  firstAidAndEscape,
  foodHandlerHealth,
  foodSafetyManager,
  fourKindsOfStaff,
  fullCapacity,
  guardCertificate,
  guardCompany,
  guardOnDuty,
  headEducation,
  headExperience,
  headTraining,
  headTrainingHours,
  headTrainingSplit,
  healthCertificateValid,
  healthCheckBeforeWork,
  healthCheckInDate,
  healthStaffPerChildren,
  healthStaffPeriodicTraining,
  healthStaffQualification,
  healthStaffTraining,
  healthWorkerEducation,
  healthWorkerInPlace,
  healthWorkerTasks,
  homeBasedRatio,
  homeCarerBackground,
  homeCarerHealth,
  homeCarerTraining,
  inServiceTraining,
  infectiousDiseaseLeave,
  kindergartenGuardsLarge,
  kindergartenGuardsMiddle,
  kindergartenGuardsSmall,
  kindergartenHiringCheck,
  labourContract,
  legalEducation,
  lifeBar,
  livingUnitPerClass,
  mixedClassAge,
  noAbuseRecord,
  noCorporalPunishment,
  noCrimeProof,
  noHitEmployed,
  noMentalIllness,
  partyBuilding,
  preServiceTraining,
  returnWithProofOfCure,
  staffDataAssessment,
  staffDataNeeded,
  staffDataRights,
  staffDataSensitive,
  staffDataShared,
  staffRights,
  unionOrAssembly,
  zeroTolerance,
] as const;
