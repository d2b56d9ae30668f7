import type { Rule } from '@tuoyu/core';
import { acceptanceFiled } from './acceptance-filed/rule.js';
import { accessControl } from './access-control/rule.js';
import { alarmChildrensPlace } from './alarm-childrens-place/rule.js';
import { alarmGuide } from './alarm-guide/rule.js';
import { alarmKindergarten2018 } from './alarm-kindergarten-2018/rule.js';
import { alarmNursery } from './alarm-nursery/rule.js';
import { attachedCylindersVolume } from './attached-cylinders-volume/rule.js';
import { bottledGas2018 } from './bottled-gas-2018/rule.js';
import { conversionMeetsCode } from './conversion-meets-code/rule.js';
import { corridorEndDoors } from './corridor-end-doors/rule.js';
import { corridorEndDoors2018 } from './corridor-end-doors-2018/rule.js';
import { corridorEscapeLight } from './corridor-escape-light/rule.js';
import { corridorSmokeControl } from './corridor-smoke-control/rule.js';
import { corridorWidth } from './corridor-width/rule.js';
import { corridorWidth2018 } from './corridor-width-2018/rule.js';
import { crowdedRoomDoorsOutward } from './crowded-room-doors-outward/rule.js';
import { crowdedRoomEscapeLight } from './crowded-room-escape-light/rule.js';
import { cylinderDistance } from './cylinder-distance/rule.js';
import { cylinderRoomStandalone } from './cylinder-room-standalone/rule.js';
import { decorationClearOfSystems } from './decoration-clear-of-systems/rule.js';
import { detectorsGuide } from './detectors-guide/rule.js';
import { directionSignHeight } from './direction-sign-height/rule.js';
import { directionSignSpacing } from './direction-sign-spacing/rule.js';
import { dwellingsBlankWall } from './dwellings-blank-wall/rule.js';
import { dwellingsOwnExits } from './dwellings-own-exits/rule.js';
import { dwellingsSharedExits } from './dwellings-shared-exits/rule.js';
import { electricBoxes } from './electric-boxes/rule.js';
import { emergencyLightMedicalElderly } from './emergency-light-medical-elderly/rule.js';
import { emergencyLightTime } from './emergency-light-time/rule.js';
import { emergencyLightTimeLarge } from './emergency-light-time-large/rule.js';
import { emergencyLightTimeTall } from './emergency-light-time-tall/rule.js';
import { enclosedStair } from './enclosed-stair/rule.js';
import { enclosedStair2018 } from './enclosed-stair-2018/rule.js';
import { evacuationWidth } from './evacuation-width/rule.js';
import { evacuationWidth2018 } from './evacuation-width-2018/rule.js';
import { exitSideHung } from './exit-side-hung/rule.js';
import { exitSignsLit } from './exit-signs-lit/rule.js';
import { exitSpacing } from './exit-spacing/rule.js';
import { exitWidth } from './exit-width/rule.js';
import { exitWidth2018 } from './exit-width-2018/rule.js';
import { exitsClear } from './exits-clear/rule.js';
import { extinguisherArea } from './extinguisher-area/rule.js';
import { extinguisherBottom } from './extinguisher-bottom/rule.js';
import { extinguisherDistance } from './extinguisher-distance/rule.js';
import { extinguisherRating } from './extinguisher-rating/rule.js';
import { extinguisherTop } from './extinguisher-top/rule.js';
import { extinguishersInAll } from './extinguishers-in-all/rule.js';
import { extinguishersProvided } from './extinguishers-provided/rule.js';
import { extinguishersSpread } from './extinguishers-spread/rule.js';
import { finishBedCoverHighRise } from './finish-bed-cover-high-rise/rule.js';
import { finishCeiling } from './finish-ceiling/rule.js';
import { finishCurtain } from './finish-curtain/rule.js';
import { finishDrapery } from './finish-drapery/rule.js';
import { finishFloor } from './finish-floor/rule.js';
import { finishFurniture } from './finish-furniture/rule.js';
import { finishFurnitureWrapHighRise } from './finish-furniture-wrap-high-rise/rule.js';
import { finishKitchen } from './finish-kitchen/rule.js';
import { finishOther } from './finish-other/rule.js';
import { finishOtherHighRise } from './finish-other-high-rise/rule.js';
import { finishPartition } from './finish-partition/rule.js';
import { finishWall } from './finish-wall/rule.js';
import { fireCertificate } from './fire-certificate/rule.js';
import { fireCompartment } from './fire-compartment/rule.js';
import { fireDesign2014 } from './fire-design-2014/rule.js';
import { firePaperOfOtherKind } from './fire-paper-of-other-kind/rule.js';
import { fireWiringProtected } from './fire-wiring-protected/rule.js';
import { floorByGrade } from './floor-by-grade/rule.js';
import { floorInSharedBuilding } from './floor-in-shared-building/rule.js';
import { gasDetector } from './gas-detector/rule.js';
import { grade3Ceiling } from './grade-3-ceiling/rule.js';
import { gradeInTownCentre } from './grade-in-town-centre/rule.js';
import { gradeOfLargeBuilding } from './grade-of-large-building/rule.js';
import { groundExitWidth } from './ground-exit-width/rule.js';
import { heatingSurround } from './heating-surround/rule.js';
import { highRiseOwnExits } from './high-rise-own-exits/rule.js';
import { highRiseOwnExits2018 } from './high-rise-own-exits-2018/rule.js';
import { indoorHydrants } from './indoor-hydrants/rule.js';
import { indoorHydrantsHighRise } from './indoor-hydrants-high-rise/rule.js';
import { insulationClass } from './insulation-class/rule.js';
import { interiorMaterialsByLaw } from './interior-materials-by-law/rule.js';
import { inwardTravel } from './inward-travel/rule.js';
import { inwardTravel2018 } from './inward-travel-2018/rule.js';
import { kitchenSeparated } from './kitchen-separated/rule.js';
import { largeCylindersOutside } from './large-cylinders-outside/rule.js';
import { noB3Decoration } from './no-b3-decoration/rule.js';
import { noBasement } from './no-basement/rule.js';
import { noBasement2018 } from './no-basement-2018/rule.js';
import { noBottledGasHighRise } from './no-bottled-gas-high-rise/rule.js';
import { noHazardousUse } from './no-hazardous-use/rule.js';
import { noIndustrialUse } from './no-industrial-use/rule.js';
import { noMirrorsOnEscapeRoute } from './no-mirrors-on-escape-route/rule.js';
import { noObstaclesOnWindows } from './no-obstacles-on-windows/rule.js';
import { outdoorHydrants } from './outdoor-hydrants/rule.js';
import { ownExitsPreferred } from './own-exits-preferred/rule.js';
import { roomDoorSpacing } from './room-door-spacing/rule.js';
import { roomDoorWidth } from './room-door-width/rule.js';
import { roomDoorWidth2018 } from './room-door-width-2018/rule.js';
import { roomEscapeLight } from './room-escape-light/rule.js';
import { roomSmokeControl } from './room-smoke-control/rule.js';
import { routeHeight } from './route-height/rule.js';
import { routesClear } from './routes-clear/rule.js';
import { separationDoors } from './separation-doors/rule.js';
import { separationDoors2018 } from './separation-doors-2018/rule.js';
import { separationFloors } from './separation-floors/rule.js';
import { separationFloors2018 } from './separation-floors-2018/rule.js';
import { separationWalls } from './separation-walls/rule.js';
import { separationWalls2018 } from './separation-walls-2018/rule.js';
import { sharedExitsInHighRise } from './shared-exits-in-high-rise/rule.js';
import { simpleSprinklersGuide } from './simple-sprinklers-guide/rule.js';
import { smokeProofStair } from './smoke-proof-stair/rule.js';
import { smokeProofStair2018 } from './smoke-proof-stair-2018/rule.js';
import { specialProjectAcceptance } from './special-project-acceptance/rule.js';
import { specialProjectPartInUse } from './special-project-part-in-use/rule.js';
import { specialProjectReview } from './special-project-review/rule.js';
import { spotCheckPassed } from './spot-check-passed/rule.js';
import { sprinklersByBuilding } from './sprinklers-by-building/rule.js';
import { sprinklersGuide } from './sprinklers-guide/rule.js';
import { sprinklersKindergarten } from './sprinklers-kindergarten/rule.js';
import { sprinklersKindergarten2018 } from './sprinklers-kindergarten-2018/rule.js';
import { stairDoorsOutward } from './stair-doors-outward/rule.js';
import { stairEscapeLight } from './stair-escape-light/rule.js';
import { stairFinish } from './stair-finish/rule.js';
import { stairNoGasPipes } from './stair-no-gas-pipes/rule.js';
import { stairToOutside } from './stair-to-outside/rule.js';
import { stairUnobstructed } from './stair-unobstructed/rule.js';
import { stairWidth } from './stair-width/rule.js';
import { stairWidth2018 } from './stair-width-2018/rule.js';
import { standalonePreferred } from './standalone-preferred/rule.js';
import { storeysByGrade } from './storeys-by-grade/rule.js';
import { systemsOperational } from './systems-operational/rule.js';
import { timberFloor } from './timber-floor/rule.js';
import { travelDistance } from './travel-distance/rule.js';
import { travelDistance2018 } from './travel-distance-2018/rule.js';
import { twoExits } from './two-exits/rule.js';
import { twoExits2018 } from './two-exits-2018/rule.js';
import { twoRoomDoors } from './two-room-doors/rule.js';
import { twoRoomDoors2018 } from './two-room-doors-2018/rule.js';
import { twoRoomDoorsGuide } from './two-room-doors-guide/rule.js';
import { usesSeparated } from './uses-separated/rule.js';
import { worksAreaClosed } from './works-area-closed/rule.js';
import { worksKeepEscapeClear } from './works-keep-escape-clear/rule.js';
import { worksSeparated } from './works-separated/rule.js';

/** Rules of fire design: the building, its rooms, its ways out and its systems, and their approval; by id. */
export const designRules = [
  acceptanceFiled,
  accessControl,
  alarmChildrensPlace,
  alarmGuide,
  alarmKindergarten2018,
  alarmNursery,
  attachedCylindersVolume,
  bottledGas2018,
  conversionMeetsCode,
  corridorEndDoors,
  corridorEndDoors2018,
  corridorEscapeLight,
  corridorSmokeControl,
  corridorWidth,
  corridorWidth2018,
  crowdedRoomDoorsOutward,
  crowdedRoomEscapeLight,
  cylinderDistance,
  cylinderRoomStandalone,
  decorationClearOfSystems,
  detectorsGuide,
  directionSignHeight,
  directionSignSpacing,
  dwellingsBlankWall,
  dwellingsOwnExits,
  dwellingsSharedExits,
  electricBoxes,
  emergencyLightMedicalElderly,
  emergencyLightTime,
  emergencyLightTimeLarge,
  emergencyLightTimeTall,
  enclosedStair,
  enclosedStair2018,
  evacuationWidth,
  evacuationWidth2018,
  exitSideHung,
  exitSignsLit,
  exitSpacing,
  exitWidth,
  exitWidth2018,
  exitsClear,
  extinguisherArea,
  extinguisherBottom,
  extinguisherDistance,
  extinguisherRating,
  extinguisherTop,
  extinguishersInAll,
  extinguishersProvided,
  extinguishersSpread,
  finishBedCoverHighRise,
  finishCeiling,
  finishCurtain,
  finishDrapery,
  finishFloor,
  finishFurniture,
  finishFurnitureWrapHighRise,
  finishKitchen,
  finishOther,
  finishOtherHighRise,
  finishPartition,
  finishWall,
  fireCertificate,
  fireCompartment,
  fireDesign2014,
  firePaperOfOtherKind,
  fireWiringProtected,
  floorByGrade,
  floorInSharedBuilding,
  gasDetector,
  grade3Ceiling,
  gradeInTownCentre,
  gradeOfLargeBuilding,
  groundExitWidth,
  heatingSurround,
  highRiseOwnExits,
  highRiseOwnExits2018,
  indoorHydrants,
  indoorHydrantsHighRise,
  insulationClass,
  interiorMaterialsByLaw,
  inwardTravel,
  inwardTravel2018,
  kitchenSeparated,
  largeCylindersOutside,
  noB3Decoration,
  noBasement,
  noBasement2018,
  noBottledGasHighRise,
  noHazardousUse,
  noIndustrialUse,
  noMirrorsOnEscapeRoute,
  noObstaclesOnWindows,
  outdoorHydrants,
  ownExitsPreferred,
  roomDoorSpacing,
  roomDoorWidth,
  roomDoorWidth2018,
  roomEscapeLight,
  roomSmokeControl,
  routeHeight,
  routesClear,
  separationDoors,
  separationDoors2018,
  separationFloors,
  separationFloors2018,
  separationWalls,
  separationWalls2018,
  sharedExitsInHighRise,
  simpleSprinklersGuide,
  smokeProofStair,
  smokeProofStair2018,
  specialProjectAcceptance,
  specialProjectPartInUse,
  specialProjectReview,
  spotCheckPassed,
  sprinklersByBuilding,
  sprinklersGuide,
  sprinklersKindergarten,
  sprinklersKindergarten2018,
  stairDoorsOutward,
  stairEscapeLight,
  stairFinish,
  stairNoGasPipes,
  stairToOutside,
  stairUnobstructed,
  stairWidth,
  stairWidth2018,
  standalonePreferred,
  storeysByGrade,
  systemsOperational,
  timberFloor,
  travelDistance,
  travelDistance2018,
  twoExits,
  twoExits2018,
  twoRoomDoors,
  twoRoomDoors2018,
  twoRoomDoorsGuide,
  usesSeparated,
  worksAreaClosed,
  worksKeepEscapeClear,
  worksSeparated,
] as const satisfies readonly Rule[];
