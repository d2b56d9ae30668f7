import { absenceFollower } from './absence-follower/rule.js';
import { absencesTraced } from './absences-traced/rule.js';
import { allDayObservation } from './all-day-observation/rule.js';
import { allergensAvoided } from './allergens-avoided/rule.js';
import { beddingAired } from './bedding-aired/rule.js';
import { beddingWashed } from './bedding-washed/rule.js';
import { boiledWaterPoints } from './boiled-water-points/rule.js';
import { booksSunned } from './books-sunned/rule.js';
import { canteenLicence } from './canteen-licence/rule.js';
import { canteenSelfInspection } from './canteen-self-inspection/rule.js';
import { changesTold } from './changes-told/rule.js';
import { cleanPremises } from './clean-premises/rule.js';
import { coldStore } from './cold-store/rule.js';
import { contractorLicence } from './contractor-licence/rule.js';
import { contractorSupervised } from './contractor-supervised/rule.js';
import { coreTemperature } from './core-temperature/rule.js';
import { cupsAndTowelsDaily } from './cups-and-towels-daily/rule.js';
import { dailyChecksAssessed } from './daily-checks-assessed/rule.js';
import { dietCommittee } from './diet-committee/rule.js';
import { disinfectionAndIsolationRules } from './disinfection-and-isolation-rules/rule.js';
import { disinfectionRecorded } from './disinfection-recorded/rule.js';
import { entryExam } from './entry-exam/rule.js';
import { evaluationBeforeAdmission } from './evaluation-before-admission/rule.js';
import { evaluationPassMark } from './evaluation-pass-mark/rule.js';
import { foodAccidentPlan } from './food-accident-plan/rule.js';
import { foodAccidentReported } from './food-accident-reported/rule.js';
import { foodAccidentWithinHours } from './food-accident-within-hours/rule.js';
import { foodEvidenceKept } from './food-evidence-kept/rule.js';
import { fourStepCheck } from './four-step-check/rule.js';
import { freezer } from './freezer/rule.js';
import { growthChecks } from './growth-checks/rule.js';
import { growthChecksApart } from './growth-checks-apart/rule.js';
import { haemoglobinYearly } from './haemoglobin-yearly/rule.js';
import { healthFile } from './health-file/rule.js';
import { healthTasks } from './health-tasks/rule.js';
import { hearingYearly } from './hearing-yearly/rule.js';
import { heldTemperature } from './held-temperature/rule.js';
import { hygieneCorrected } from './hygiene-corrected/rule.js';
import { hygieneFailureInTime } from './hygiene-failure-in-time/rule.js';
import { hygieneFailureReasons } from './hygiene-failure-reasons/rule.js';
import { hygieneItemsMet } from './hygiene-items-met/rule.js';
import { hygieneItemsVerified } from './hygiene-items-verified/rule.js';
import { hygieneSelfEvaluation } from './hygiene-self-evaluation/rule.js';
import { hygieneVerifiedOnSite } from './hygiene-verified-on-site/rule.js';
import { indoorAirHygiene } from './indoor-air-hygiene/rule.js';
import { infantGrowthChecks } from './infant-growth-checks/rule.js';
import { infectionIsolated } from './infection-isolated/rule.js';
import { infectionMeasures } from './infection-measures/rule.js';
import { infectionPrevention } from './infection-prevention/rule.js';
import { infectionReported } from './infection-reported/rule.js';
import { ingredientsControlled } from './ingredients-controlled/rule.js';
import { injuryPrevention } from './injury-prevention/rule.js';
import { intakePapersSeen } from './intake-papers-seen/rule.js';
import { kitchenEquipment } from './kitchen-equipment/rule.js';
import { kitchenSuitable } from './kitchen-suitable/rule.js';
import { mealMoneyBalance } from './meal-money-balance/rule.js';
import { mealMoneyMonthly } from './meal-money-monthly/rule.js';
import { mealMoneyRingFenced } from './meal-money-ring-fenced/rule.js';
import { mealsInspected } from './meals-inspected/rule.js';
import { mealsSupplierLicence } from './meals-supplier-licence/rule.js';
import { missingVaccinationReported } from './missing-vaccination-reported/rule.js';
import { missingVaccinationUrged } from './missing-vaccination-urged/rule.js';
import { morningCheck } from './morning-check/rule.js';
import { noColdDishes } from './no-cold-dishes/rule.js';
import { noForbiddenFoods } from './no-forbidden-foods/rule.js';
import { noNitrite } from './no-nitrite/rule.js';
import { noonCheck } from './noon-check/rule.js';
import { nutritionSurvey } from './nutrition-survey/rule.js';
import { ownCupTowelBed } from './own-cup-towel-bed/rule.js';
import { purchaseRecords } from './purchase-records/rule.js';
import { purchaseRecordsNoShelfLife } from './purchase-records-no-shelf-life/rule.js';
import { recheckAfterAbsence } from './recheck-after-absence/rule.js';
import { recordsKept } from './records-kept/rule.js';
import { recoveryProof } from './recovery-proof/rule.js';
import { sampleHandling } from './sample-handling/rule.js';
import { sampleHours } from './sample-hours/rule.js';
import { sampleHoursNorms } from './sample-hours-norms/rule.js';
import { sampleHoursSchool } from './sample-hours-school/rule.js';
import { sampleWeight } from './sample-weight/rule.js';
import { sampleWeightNorms } from './sample-weight-norms/rule.js';
import { sampleWeightSchool } from './sample-weight-school/rule.js';
import { samplesKept } from './samples-kept/rule.js';
import { samplesOfEveryDish } from './samples-of-every-dish/rule.js';
import { sharedMeals } from './shared-meals/rule.js';
import { sickChildAtHome } from './sick-child-at-home/rule.js';
import { snackWithoutMainMeal } from './snack-without-main-meal/rule.js';
import { supplierPapers } from './supplier-papers/rule.js';
import { suspectedInfectionTold } from './suspected-infection-told/rule.js';
import { tablewareByHeat } from './tableware-by-heat/rule.js';
import { tablewareDisinfected } from './tableware-disinfected/rule.js';
import { tablewareNotStacked } from './tableware-not-stacked/rule.js';
import { tablewareStandard } from './tableware-standard/rule.js';
import { teethYearly } from './teeth-yearly/rule.js';
import { toysCleaned } from './toys-cleaned/rule.js';
import { vaccinationCertificate } from './vaccination-certificate/rule.js';
import { vaccinationComplete } from './vaccination-complete/rule.js';
import { ventilation } from './ventilation/rule.js';
import { washingServiceLicence } from './washing-service-licence/rule.js';
import { washingServicePapers } from './washing-service-papers/rule.js';
import { waterTest } from './water-test/rule.js';
import { weeklyRecipe } from './weekly-recipe/rule.js';

/** The rules of the domain. */
export const rules = [
  absenceFollower,
  absencesTraced,
  allDayObservation,
  allergensAvoided,
  beddingAired,
  beddingWashed,
  boiledWaterPoints,
  booksSunned,
  canteenLicence,
  canteenSelfInspection,
  changesTold,
  cleanPremises,
  coldStore,
  contractorLicence,
  contractorSupervised,
  coreTemperature,
  cupsAndTowelsDaily,
  dailyChecksAssessed,
  dietCommittee,
  disinfectionAndIsolationRules,
  disinfectionRecorded,
  entryExam,
  evaluationBeforeAdmission,
  evaluationPassMark,
  foodAccidentPlan,
  foodAccidentReported,
  foodAccidentWithinHours,
  foodEvidenceKept,
  fourStepCheck,
  freezer,
  growthChecks,
  growthChecksApart,
  haemoglobinYearly,
  healthFile,
  healthTasks,
  hearingYearly,
  heldTemperature,
  hygieneCorrected,
  hygieneFailureInTime,
  hygieneFailureReasons,
  hygieneItemsMet,
  hygieneItemsVerified,
  hygieneSelfEvaluation,
  hygieneVerifiedOnSite,
  indoorAirHygiene,
  infantGrowthChecks,
  infectionIsolated,
  infectionMeasures,
  infectionPrevention,
  infectionReported,
  ingredientsControlled,
  injuryPrevention,
  intakePapersSeen,
  kitchenEquipment,
  kitchenSuitable,
  mealMoneyBalance,
  mealMoneyMonthly,
  mealMoneyRingFenced,
  mealsInspected,
  mealsSupplierLicence,
  missingVaccinationReported,
  missingVaccinationUrged,
  morningCheck,
  noColdDishes,
  noForbiddenFoods,
  noNitrite,
  noonCheck,
  nutritionSurvey,
  ownCupTowelBed,
  purchaseRecords,
  purchaseRecordsNoShelfLife,
  recheckAfterAbsence,
  recordsKept,
  recoveryProof,
  sampleHandling,
  sampleHours,
  sampleHoursNorms,
  sampleHoursSchool,
  sampleWeight,
  sampleWeightNorms,
  sampleWeightSchool,
  samplesKept,
  samplesOfEveryDish,
  sharedMeals,
  sickChildAtHome,
  snackWithoutMainMeal,
  supplierPapers,
  suspectedInfectionTold,
  tablewareByHeat,
  tablewareDisinfected,
  tablewareNotStacked,
  tablewareStandard,
  teethYearly,
  toysCleaned,
  vaccinationCertificate,
  vaccinationComplete,
  ventilation,
  washingServiceLicence,
  washingServicePapers,
  waterTest,
  weeklyRecipe,
] as const;
