import { absenceFollower } from './absence-follower/rule.js';
import { absencesTraced } from './absences-traced/rule.js';
import { allDayObservation } from './all-day-observation/rule.js';
import { beddingAired } from './bedding-aired/rule.js';
import { beddingWashed } from './bedding-washed/rule.js';
import { booksSunned } from './books-sunned/rule.js';
import { changesTold } from './changes-told/rule.js';
import { cleanPremises } from './clean-premises/rule.js';
import { cupsAndTowelsDaily } from './cups-and-towels-daily/rule.js';
import { dailyChecksAssessed } from './daily-checks-assessed/rule.js';
import { disinfectionAndIsolationRules } from './disinfection-and-isolation-rules/rule.js';
import { disinfectionRecorded } from './disinfection-recorded/rule.js';
import { entryExam } from './entry-exam/rule.js';
import { fourStepCheck } from './four-step-check/rule.js';
import { growthChecks } from './growth-checks/rule.js';
import { growthChecksApart } from './growth-checks-apart/rule.js';
import { haemoglobinYearly } from './haemoglobin-yearly/rule.js';
import { healthFile } from './health-file/rule.js';
import { healthTasks } from './health-tasks/rule.js';
import { hearingYearly } from './hearing-yearly/rule.js';
import { infantGrowthChecks } from './infant-growth-checks/rule.js';
import { infectionIsolated } from './infection-isolated/rule.js';
import { infectionMeasures } from './infection-measures/rule.js';
import { infectionPrevention } from './infection-prevention/rule.js';
import { infectionReported } from './infection-reported/rule.js';
import { injuryPrevention } from './injury-prevention/rule.js';
import { intakePapersSeen } from './intake-papers-seen/rule.js';
import { missingVaccinationReported } from './missing-vaccination-reported/rule.js';
import { missingVaccinationUrged } from './missing-vaccination-urged/rule.js';
import { morningCheck } from './morning-check/rule.js';
import { noonCheck } from './noon-check/rule.js';
import { ownCupTowelBed } from './own-cup-towel-bed/rule.js';
import { recheckAfterAbsence } from './recheck-after-absence/rule.js';
import { recordsKept } from './records-kept/rule.js';
import { recoveryProof } from './recovery-proof/rule.js';
import { sickChildAtHome } from './sick-child-at-home/rule.js';
import { suspectedInfectionTold } from './suspected-infection-told/rule.js';
import { teethYearly } from './teeth-yearly/rule.js';
import { toysCleaned } from './toys-cleaned/rule.js';
import { vaccinationCertificate } from './vaccination-certificate/rule.js';
import { vaccinationComplete } from './vaccination-complete/rule.js';
import { ventilation } from './ventilation/rule.js';

/** The rules of the domain. */
export const rules = [
  absenceFollower,
  absencesTraced,
  allDayObservation,
  beddingAired,
  beddingWashed,
  booksSunned,
  changesTold,
  cleanPremises,
  cupsAndTowelsDaily,
  dailyChecksAssessed,
  disinfectionAndIsolationRules,
  disinfectionRecorded,
  entryExam,
  fourStepCheck,
  growthChecks,
  growthChecksApart,
  haemoglobinYearly,
  healthFile,
  healthTasks,
  hearingYearly,
  infantGrowthChecks,
  infectionIsolated,
  infectionMeasures,
  infectionPrevention,
  infectionReported,
  injuryPrevention,
  intakePapersSeen,
  missingVaccinationReported,
  missingVaccinationUrged,
  morningCheck,
  noonCheck,
  ownCupTowelBed,
  recheckAfterAbsence,
  recordsKept,
  recoveryProof,
  sickChildAtHome,
  suspectedInfectionTold,
  teethYearly,
  toysCleaned,
  vaccinationCertificate,
  vaccinationComplete,
  ventilation,
] as const;
