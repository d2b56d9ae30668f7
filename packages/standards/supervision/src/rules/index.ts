import { abusePreventionRule } from './abuse-prevention-rule/rule.js';
import { accessApproved } from './access-approved/rule.js';
import { accessLogged } from './access-logged/rule.js';
import { accidentsHandled } from './accidents-handled/rule.js';
import { agreementFees } from './agreement-fees/rule.js';
import { assaultReported } from './assault-reported/rule.js';
import { assaultedChildProtected } from './assaulted-child-protected/rule.js';
import { assessmentDrills } from './assessment-drills/rule.js';
import { assessmentFireCertificate } from './assessment-fire-certificate/rule.js';
import { assessmentFireEquipment } from './assessment-fire-equipment/rule.js';
import { assessmentLicence } from './assessment-licence/rule.js';
import { assessmentScope } from './assessment-scope/rule.js';
import { auditReported } from './audit-reported/rule.js';
import { auditedEveryYear } from './audited-every-year/rule.js';
import { cameraNotice } from './camera-notice/rule.js';
import { camerasForSafetyOnly } from './cameras-for-safety-only/rule.js';
import { changeFiled } from './change-filed/rule.js';
import { childrenFirst } from './children-first/rule.js';
import { childrenSettled } from './children-settled/rule.js';
import { consentNotForced } from './consent-not-forced/rule.js';
import { coolingOffDays } from './cooling-off-days/rule.js';
import { correctionInTime } from './correction-in-time/rule.js';
import { dataIncidentPlan } from './data-incident-plan/rule.js';
import { dataIncidentRemedied } from './data-incident-remedied/rule.js';
import { dataIncidentReported } from './data-incident-reported/rule.js';
import { dataIncidentTold } from './data-incident-told/rule.js';
import { dataProcessingRule } from './data-processing-rule/rule.js';
import { dataRightsChannel } from './data-rights-channel/rule.js';
import { disclosedCare } from './disclosed-care/rule.js';
import { disclosedFees } from './disclosed-fees/rule.js';
import { disclosedHealth } from './disclosed-health/rule.js';
import { disclosedMeals } from './disclosed-meals/rule.js';
import { disclosedSecurity } from './disclosed-security/rule.js';
import { disclosuresCurrent } from './disclosures-current/rule.js';
import { disputesNotBurdened } from './disputes-not-burdened/rule.js';
import { domesticViolenceReported } from './domestic-violence-reported/rule.js';
import { emergencyDrills } from './emergency-drills/rule.js';
import { emergencyPlan } from './emergency-plan/rule.js';
import { emergencyTraining } from './emergency-training/rule.js';
import { feesPublished } from './fees-published/rule.js';
import { filed } from './filed/rule.js';
import { filedAtCountyLevel } from './filed-at-county-level/rule.js';
import { filedInGoodTime } from './filed-in-good-time/rule.js';
import { filedOnline } from './filed-online/rule.js';
import { filingCancelled } from './filing-cancelled/rule.js';
import { filingCommitment } from './filing-commitment/rule.js';
import { filingFireCertificate } from './filing-fire-certificate/rule.js';
import { filingFoodLicence } from './filing-food-licence/rule.js';
import { filingForm } from './filing-form/rule.js';
import { filingHygieneEvaluation } from './filing-hygiene-evaluation/rule.js';
import { filingLicence } from './filing-licence/rule.js';
import { filingPremises } from './filing-premises/rule.js';
import { filingStaffHealth } from './filing-staff-health/rule.js';
import { filingStaffQualification } from './filing-staff-qualification/rule.js';
import { goodsMeetStandards } from './goods-meet-standards/rule.js';
import { guardianConsent } from './guardian-consent/rule.js';
import { guardianConsentOfChild } from './guardian-consent-of-child/rule.js';
import { harmReported } from './harm-reported/rule.js';
import { harmReportedAtOnce } from './harm-reported-at-once/rule.js';
import { healthCareConditions } from './health-care-conditions/rule.js';
import { homeChildrenLimit } from './home-children-limit/rule.js';
import { homeFiled } from './home-filed/rule.js';
import { homeFiledAtCountyLevel } from './home-filed-at-county-level/rule.js';
import { homeFiledOnline } from './home-filed-online/rule.js';
import { homeFilingCommitment } from './home-filing-commitment/rule.js';
import { homeFilingForm } from './home-filing-form/rule.js';
import { homeLeaseTerm } from './home-lease-term/rule.js';
import { homeName } from './home-name/rule.js';
import { homeRegistrar } from './home-registrar/rule.js';
import { homeRegistrationPushed } from './home-registration-pushed/rule.js';
import { homeScope } from './home-scope/rule.js';
import { informationReported } from './information-reported/rule.js';
import { informationSystem } from './information-system/rule.js';
import { kindergartenFeesListed } from './kindergarten-fees-listed/rule.js';
import { leastPrivilege } from './least-privilege/rule.js';
import { liabilityInsurance } from './liability-insurance/rule.js';
import { liabilityNotExcluded } from './liability-not-excluded/rule.js';
import { noOneSidedChange } from './no-one-sided-change/rule.js';
import { nothingConcealed } from './nothing-concealed/rule.js';
import { planForDisaster } from './plan-for-disaster/rule.js';
import { planForFire } from './plan-for-fire/rule.js';
import { planForFoodPoisoning } from './plan-for-food-poisoning/rule.js';
import { planForInfectiousDisease } from './plan-for-infectious-disease/rule.js';
import { planForStampede } from './plan-for-stampede/rule.js';
import { planForViolence } from './plan-for-violence/rule.js';
import { refundNotExcluded } from './refund-not-excluded/rule.js';
import { refundProRata } from './refund-pro-rata/rule.js';
import { refusalsInWriting } from './refusals-in-writing/rule.js';
import { registered } from './registered/rule.js';
import { registrarOfForProfit } from './registrar-of-for-profit/rule.js';
import { registrarOfPublicInstitution } from './registrar-of-public-institution/rule.js';
import { registrarOfSocialServiceBody } from './registrar-of-social-service-body/rule.js';
import { registrationChangeInTime } from './registration-change-in-time/rule.js';
import { registrationPushed } from './registration-pushed/rule.js';
import { reportsWhenNeeded } from './reports-when-needed/rule.js';
import { riskyFacilitiesMaintained } from './risky-facilities-maintained/rule.js';
import { safetyPerson } from './safety-person/rule.js';
import { safetyRule } from './safety-rule/rule.js';
import { scopeStatesChildcare } from './scope-states-childcare/rule.js';
import { scopeThatExceptsChildcare } from './scope-that-excepts-childcare/rule.js';
import { securityEquipmentAndStaff } from './security-equipment-and-staff/rule.js';
import { selfAssessed } from './self-assessed/rule.js';
import { selfAssessmentCorrected } from './self-assessment-corrected/rule.js';
import { selfAssessmentSummedUp } from './self-assessment-summed-up/rule.js';
import { seriousAccidentReported } from './serious-accident-reported/rule.js';
import { serviceDespiteRefusal } from './service-despite-refusal/rule.js';
import { smokingAndDrinkingStopped } from './smoking-and-drinking-stopped/rule.js';
import { staffSettled } from './staff-settled/rule.js';
import { usageRecordsKept } from './usage-records-kept/rule.js';
import { yearEndReport } from './year-end-report/rule.js';
import { yearlyWorkPlan } from './yearly-work-plan/rule.js';

/** The rules of the pack, by id. */
export const rules = [
  abusePreventionRule,
  accessApproved,
  accessLogged,
  accidentsHandled,
  agreementFees,
  assaultReported,
  assaultedChildProtected,
  assessmentDrills,
  assessmentFireCertificate,
  assessmentFireEquipment,
  assessmentLicence,
  assessmentScope,
  auditReported,
  auditedEveryYear,
  cameraNotice,
  camerasForSafetyOnly,
  changeFiled,
  childrenFirst,
  childrenSettled,
  consentNotForced,
  coolingOffDays,
  correctionInTime,
  dataIncidentPlan,
  dataIncidentRemedied,
  dataIncidentReported,
  dataIncidentTold,
  dataProcessingRule,
  dataRightsChannel,
  disclosedCare,
  disclosedFees,
  disclosedHealth,
  disclosedMeals,
  disclosedSecurity,
  disclosuresCurrent,
  disputesNotBurdened,
  domesticViolenceReported,
  emergencyDrills,
  emergencyPlan,
  emergencyTraining,
  feesPublished,
  filed,
  filedAtCountyLevel,
  filedInGoodTime,
  filedOnline,
  filingCancelled,
  filingCommitment,
  filingFireCertificate,
  filingFoodLicence,
  filingForm,
  filingHygieneEvaluation,
  filingLicence,
  filingPremises,
  filingStaffHealth,
  filingStaffQualification,
  goodsMeetStandards,
  guardianConsent,
  guardianConsentOfChild,
  harmReported,
  harmReportedAtOnce,
  healthCareConditions,
  homeChildrenLimit,
  homeFiled,
  homeFiledAtCountyLevel,
  homeFiledOnline,
  homeFilingCommitment,
  homeFilingForm,
  homeLeaseTerm,
  homeName,
  homeRegistrar,
  homeRegistrationPushed,
  homeScope,
  informationReported,
  informationSystem,
  kindergartenFeesListed,
  leastPrivilege,
  liabilityInsurance,
  liabilityNotExcluded,
  noOneSidedChange,
  nothingConcealed,
  planForDisaster,
  planForFire,
  planForFoodPoisoning,
  planForInfectiousDisease,
  planForStampede,
  planForViolence,
  refundNotExcluded,
  refundProRata,
  refusalsInWriting,
  registered,
  registrarOfForProfit,
  registrarOfPublicInstitution,
  registrarOfSocialServiceBody,
  registrationChangeInTime,
  registrationPushed,
  reportsWhenNeeded,
  riskyFacilitiesMaintained,
  safetyPerson,
  safetyRule,
  scopeStatesChildcare,
  scopeThatExceptsChildcare,
  securityEquipmentAndStaff,
  selfAssessed,
  selfAssessmentCorrected,
  selfAssessmentSummedUp,
  seriousAccidentReported,
  serviceDespiteRefusal,
  smokingAndDrinkingStopped,
  staffSettled,
  usageRecordsKept,
  yearEndReport,
  yearlyWorkPlan,
] as const;
