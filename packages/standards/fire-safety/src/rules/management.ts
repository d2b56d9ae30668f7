import { appliancesChecked } from './appliances-checked/rule.js';
import { boardingIsKeyUnit } from './boarding-is-key-unit/rule.js';
import { contractorQualified } from './contractor-qualified/rule.js';
import { drilledHalfYearlyGuide } from './drilled-half-yearly-guide/rule.js';
import { drilledYearly } from './drilled-yearly/rule.js';
import { emergencyLightingGuide } from './emergency-lighting-guide/rule.js';
import { exitsNotLocked } from './exits-not-locked/rule.js';
import { extinguisherServiced } from './extinguisher-serviced/rule.js';
import { extinguishersAtAPlace } from './extinguishers-at-a-place/rule.js';
import { fireDoorsWork } from './fire-doors-work/rule.js';
import { fireFile } from './fire-file/rule.js';
import { fireOfficer } from './fire-officer/rule.js';
import { fireSigns } from './fire-signs/rule.js';
import { floorGuide } from './floor-guide/rule.js';
import { flueCleaned } from './flue-cleaned/rule.js';
import { gasInstalledByQualified } from './gas-installed-by-qualified/rule.js';
import { gasShutOffGuide } from './gas-shut-off-guide/rule.js';
import { hazardsHandled } from './hazards-handled/rule.js';
import { heaterCircuitsProtected } from './heater-circuits-protected/rule.js';
import { hotWorkAfterCare } from './hot-work-after-care/rule.js';
import { hotWorkGuarded } from './hot-work-guarded/rule.js';
import { hotWorkPermitted } from './hot-work-permitted/rule.js';
import { inspectedMonthly } from './inspected-monthly/rule.js';
import { inspectedMonthlyEnterprise } from './inspected-monthly-enterprise/rule.js';
import { inspectedQuarterly } from './inspected-quarterly/rule.js';
import { inspectionHeads } from './inspection-heads/rule.js';
import { inspectionRecordSigned } from './inspection-record-signed/rule.js';
import { keyPointsMarked } from './key-points-marked/rule.js';
import { keyUnitDrilledHalfYearly } from './key-unit-drilled-half-yearly/rule.js';
import { keyUnitPatrolledDaily } from './key-unit-patrolled-daily/rule.js';
import { keyUnitPlan } from './key-unit-plan/rule.js';
import { keyUnitTrainedYearly } from './key-unit-trained-yearly/rule.js';
import { kitchenSuppressionGuide } from './kitchen-suppression-guide/rule.js';
import { leaseStatesFireDuties } from './lease-states-fire-duties/rule.js';
import { managerNamed } from './manager-named/rule.js';
import { nightPatrolStrengthened } from './night-patrol-strengthened/rule.js';
import { noAdHocWiring } from './no-ad-hoc-wiring/rule.js';
import { noChainedExtensions } from './no-chained-extensions/rule.js';
import { noChargingDuringCare } from './no-charging-during-care/rule.js';
import { noEBikes } from './no-e-bikes/rule.js';
import { noFlammableDecoration } from './no-flammable-decoration/rule.js';
import { noOpenFlame } from './no-open-flame/rule.js';
import { noOverload } from './no-overload/rule.js';
import { noSandwichPanels } from './no-sandwich-panels/rule.js';
import { noSmoking } from './no-smoking/rule.js';
import { noWiringOnCombustibles } from './no-wiring-on-combustibles/rule.js';
import { operatorsCertified } from './operators-certified/rule.js';
import { patrolHeads } from './patrol-heads/rule.js';
import { patrolRecordSigned } from './patrol-record-signed/rule.js';
import { patrolledTwiceDaily } from './patrolled-twice-daily/rule.js';
import { powderExtinguisherCharge } from './powder-extinguisher-charge/rule.js';
import { powerCutDaily } from './power-cut-daily/rule.js';
import { responsibilitySystem } from './responsibility-system/rule.js';
import { responsiblePerson } from './responsible-person/rule.js';
import { responsiblePersonNamed } from './responsible-person-named/rule.js';
import { rulesOfSevenSubjects } from './rules-of-seven-subjects/rule.js';
import { sharedFireManager } from './shared-fire-manager/rule.js';
import { specialTraining } from './special-training/rule.js';
import { staffKnowFireSafety } from './staff-know-fire-safety/rule.js';
import { staffTrainedHalfYearlyGuide } from './staff-trained-half-yearly-guide/rule.js';
import { systemsKeptUp } from './systems-kept-up/rule.js';
import { systemsTestedYearly } from './systems-tested-yearly/rule.js';
import { videoInDutyRoom } from './video-in-duty-room/rule.js';
import { videoKeptByFireGuide } from './video-kept-by-fire-guide/rule.js';
import { watchedAtRest } from './watched-at-rest/rule.js';
import { waterExtinguisherVolume } from './water-extinguisher-volume/rule.js';
import { wiringInConduit } from './wiring-in-conduit/rule.js';
import { writtenPlanGuide } from './written-plan-guide/rule.js';
import { writtenRules } from './written-rules/rule.js';
import { yearlyPlan } from './yearly-plan/rule.js';
import { yearlyReport } from './yearly-report/rule.js';

/** Rules of fire management: patrols, inspections, drills, training, equipment in use; by id. */
export const managementRules = [
  appliancesChecked,
  boardingIsKeyUnit,
  contractorQualified,
  drilledHalfYearlyGuide,
  drilledYearly,
  emergencyLightingGuide,
  exitsNotLocked,
  extinguisherServiced,
  extinguishersAtAPlace,
  fireDoorsWork,
  fireFile,
  fireOfficer,
  fireSigns,
  floorGuide,
  flueCleaned,
  gasInstalledByQualified,
  gasShutOffGuide,
  hazardsHandled,
  heaterCircuitsProtected,
  hotWorkAfterCare,
  hotWorkGuarded,
  hotWorkPermitted,
  inspectedMonthly,
  inspectedMonthlyEnterprise,
  inspectedQuarterly,
  inspectionHeads,
  inspectionRecordSigned,
  keyPointsMarked,
  keyUnitDrilledHalfYearly,
  keyUnitPatrolledDaily,
  keyUnitPlan,
  keyUnitTrainedYearly,
  kitchenSuppressionGuide,
  leaseStatesFireDuties,
  managerNamed,
  nightPatrolStrengthened,
  noAdHocWiring,
  noChainedExtensions,
  noChargingDuringCare,
  noEBikes,
  noFlammableDecoration,
  noOpenFlame,
  noOverload,
  noSandwichPanels,
  noSmoking,
  noWiringOnCombustibles,
  operatorsCertified,
  patrolHeads,
  patrolRecordSigned,
  patrolledTwiceDaily,
  powderExtinguisherCharge,
  powerCutDaily,
  responsibilitySystem,
  responsiblePerson,
  responsiblePersonNamed,
  rulesOfSevenSubjects,
  sharedFireManager,
  specialTraining,
  staffKnowFireSafety,
  staffTrainedHalfYearlyGuide,
  systemsKeptUp,
  systemsTestedYearly,
  videoInDutyRoom,
  videoKeptByFireGuide,
  watchedAtRest,
  waterExtinguisherVolume,
  wiringInConduit,
  writtenPlanGuide,
  writtenRules,
  yearlyPlan,
  yearlyReport,
] as const;
