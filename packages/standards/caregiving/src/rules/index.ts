import { activeAndCalm } from './active-and-calm/rule.js';
import { agreementContents } from './agreement-contents/rule.js';
import { agreementSigned } from './agreement-signed/rule.js';
import { allRoundDevelopment } from './all-round-development/rule.js';
import { allergensAvoided } from './allergens-avoided/rule.js';
import { allergiesRecorded } from './allergies-recorded/rule.js';
import { allergySubstitutes } from './allergy-substitutes/rule.js';
import { balancedDiet } from './balanced-diet/rule.js';
import { breastMilkSupported } from './breast-milk-supported/rule.js';
import { burnsSurroundings } from './burns-surroundings/rule.js';
import { busAttendant } from './bus-attendant/rule.js';
import { busChecked } from './bus-checked/rule.js';
import { busDriverTrained } from './bus-driver-trained/rule.js';
import { busSafetySystem } from './bus-safety-system/rule.js';
import { careFeedback } from './care-feedback/rule.js';
import { carePrinciples } from './care-principles/rule.js';
import { changingTableWatched } from './changing-table-watched/rule.js';
import { childRestraints } from './child-restraints/rule.js';
import { clothesAndShoes } from './clothes-and-shoes/rule.js';
import { communityCooperation } from './community-cooperation/rule.js';
import { communityOutreach } from './community-outreach/rule.js';
import { cribsAndFurniture } from './cribs-and-furniture/rule.js';
import { dailyCareLog } from './daily-care-log/rule.js';
import { dailyRoutine } from './daily-routine/rule.js';
import { drinkTimes } from './drink-times/rule.js';
import { drinkVolume } from './drink-volume/rule.js';
import { drowningSurroundings } from './drowning-surroundings/rule.js';
import { eatingWatched } from './eating-watched/rule.js';
import { fallsSurroundings } from './falls-surroundings/rule.js';
import { familyGuidance } from './family-guidance/rule.js';
import { foodGroups } from './food-groups/rule.js';
import { foodTexture } from './food-texture/rule.js';
import { growthRecorded } from './growth-recorded/rule.js';
import { homeServices } from './home-services/rule.js';
import { hotWaterOutlet } from './hot-water-outlet/rule.js';
import { identityPapers } from './identity-papers/rule.js';
import { injuriesRecorded } from './injuries-recorded/rule.js';
import { injuryTraining } from './injury-training/rule.js';
import { ironRichFirstFoods } from './iron-rich-first-foods/rule.js';
import { lightTaste } from './light-taste/rule.js';
import { mealHygiene } from './meal-hygiene/rule.js';
import { mealInterval } from './meal-interval/rule.js';
import { mealMinutes2012 } from './meal-minutes-2012/rule.js';
import { mealMinutes2021 } from './meal-minutes-2021/rule.js';
import { mealMinutes2022 } from './meal-minutes-2022/rule.js';
import { mealMinutes2025 } from './meal-minutes-2025/rule.js';
import { mealsWatched } from './meals-watched/rule.js';
import { medicalPartner } from './medical-partner/rule.js';
import { medicationRecorded } from './medication-recorded/rule.js';
import { milkStorage } from './milk-storage/rule.js';
import { milkVolume } from './milk-volume/rule.js';
import { newFoodInterval } from './new-food-interval/rule.js';
import { noChokingFoods } from './no-choking-foods/rule.js';
import { noClimbingAtWindows } from './no-climbing-at-windows/rule.js';
import { noCommercialActivity } from './no-commercial-activity/rule.js';
import { noConfirmedPunishment } from './no-confirmed-punishment/rule.js';
import { noForcedFeeding } from './no-forced-feeding/rule.js';
import { noPrimaryCurriculum } from './no-primary-curriculum/rule.js';
import { noSaltUnderOne } from './no-salt-under-one/rule.js';
import { noSeasoningUnderOne } from './no-seasoning-under-one/rule.js';
import { noSellingToParents } from './no-selling-to-parents/rule.js';
import { noSugarUnderOne } from './no-sugar-under-one/rule.js';
import { oneToOne } from './one-to-one/rule.js';
import { openDays } from './open-days/rule.js';
import { openWaterClosed } from './open-water-closed/rule.js';
import { outdoorPlan } from './outdoor-plan/rule.js';
import { outdoorPlanBoarding } from './outdoor-plan-boarding/rule.js';
import { outdoorTime } from './outdoor-time/rule.js';
import { parentsCommittee } from './parents-committee/rule.js';
import { parentsMeetings } from './parents-meetings/rule.js';
import { parentsSafetySessions } from './parents-safety-sessions/rule.js';
import { pickUpAdults } from './pick-up-adults/rule.js';
import { pickUpAuthorised } from './pick-up-authorised/rule.js';
import { planDomains } from './plan-domains/rule.js';
import { planFitsChild } from './plan-fits-child/rule.js';
import { planForEachClass } from './plan-for-each-class/rule.js';
import { planSelfFeeding } from './plan-self-feeding/rule.js';
import { plannedMenu } from './planned-menu/rule.js';
import { playMainForm } from './play-main-form/rule.js';
import { poisoningSurroundings } from './poisoning-surroundings/rule.js';
import { quietAfterMeal } from './quiet-after-meal/rule.js';
import { responsiveFeeding } from './responsive-feeding/rule.js';
import { roadSafety } from './road-safety/rule.js';
import { safetyEducation } from './safety-education/rule.js';
import { safetyEducationShare } from './safety-education-share/rule.js';
import { sleepWatched } from './sleep-watched/rule.js';
import { smallObjectsCleared } from './small-objects-cleared/rule.js';
import { specialDietNote } from './special-diet-note/rule.js';
import { stairGates } from './stair-gates/rule.js';
import { suffocationCare } from './suffocation-care/rule.js';
import { suffocationSurroundings } from './suffocation-surroundings/rule.js';
import { talkWithGuardians } from './talk-with-guardians/rule.js';
import { temperatureTested } from './temperature-tested/rule.js';
import { toysByAge } from './toys-by-age/rule.js';
import { waterWatched } from './water-watched/rule.js';
import { weeklyMenu } from './weekly-menu/rule.js';

/** The rules of the pack, by id. */
export const rules = [
  activeAndCalm,
  agreementContents,
  agreementSigned,
  allRoundDevelopment,
  allergensAvoided,
  allergiesRecorded,
  allergySubstitutes,
  balancedDiet,
  breastMilkSupported,
  burnsSurroundings,
  busAttendant,
  busChecked,
  busDriverTrained,
  busSafetySystem,
  careFeedback,
  carePrinciples,
  changingTableWatched,
  childRestraints,
  clothesAndShoes,
  communityCooperation,
  communityOutreach,
  cribsAndFurniture,
  dailyCareLog,
  dailyRoutine,
  drinkTimes,
  drinkVolume,
  drowningSurroundings,
  eatingWatched,
  fallsSurroundings,
  familyGuidance,
  foodGroups,
  foodTexture,
  growthRecorded,
  homeServices,
  hotWaterOutlet,
  identityPapers,
  injuriesRecorded,
  injuryTraining,
  ironRichFirstFoods,
  lightTaste,
  mealHygiene,
  mealInterval,
  mealMinutes2012,
  mealMinutes2021,
  mealMinutes2022,
  mealMinutes2025,
  mealsWatched,
  medicalPartner,
  medicationRecorded,
  milkStorage,
  milkVolume,
  newFoodInterval,
  noChokingFoods,
  noClimbingAtWindows,
  noCommercialActivity,
  noConfirmedPunishment,
  noForcedFeeding,
  noPrimaryCurriculum,
  noSaltUnderOne,
  noSeasoningUnderOne,
  noSellingToParents,
  noSugarUnderOne,
  oneToOne,
  openDays,
  openWaterClosed,
  outdoorPlan,
  outdoorPlanBoarding,
  outdoorTime,
  parentsCommittee,
  parentsMeetings,
  parentsSafetySessions,
  pickUpAdults,
  pickUpAuthorised,
  planDomains,
  planFitsChild,
  planForEachClass,
  planSelfFeeding,
  plannedMenu,
  playMainForm,
  poisoningSurroundings,
  quietAfterMeal,
  responsiveFeeding,
  roadSafety,
  safetyEducation,
  safetyEducationShare,
  sleepWatched,
  smallObjectsCleared,
  specialDietNote,
  stairGates,
  suffocationCare,
  suffocationSurroundings,
  talkWithGuardians,
  temperatureTested,
  toysByAge,
  waterWatched,
  weeklyMenu,
] as const;
