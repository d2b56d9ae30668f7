import { activityArea } from './activity-area/rule.js';
import { adultToiletApart } from './adult-toilet-apart/rule.js';
import { apartFromKindergarten } from './apart-from-kindergarten/rule.js';
import { awayFromHazards } from './away-from-hazards/rule.js';
import { awayFromPollution } from './away-from-pollution/rule.js';
import { bedForEachChild } from './bed-for-each-child/rule.js';
import { bedsOffOuterWall } from './beds-off-outer-wall/rule.js';
import { buildingStandards } from './building-standards/rule.js';
import { canopy } from './canopy/rule.js';
import { childDoor } from './child-door/rule.js';
import { childDoor2016 } from './child-door-2016/rule.js';
import { childDoorAdvice } from './child-door-advice/rule.js';
import { childDoorAdvice2016 } from './child-door-advice-2016/rule.js';
import { cleaningZone } from './cleaning-zone/rule.js';
import { clearHeight } from './clear-height/rule.js';
import { combinedAreaOlderToddler } from './combined-area-older-toddler/rule.js';
import { combinedAreaOlderToddler2016 } from './combined-area-older-toddler-2016/rule.js';
import { combinedAreaYoungerToddler } from './combined-area-younger-toddler/rule.js';
import { corridorLevel } from './corridor-level/rule.js';
import { corridorRamp } from './corridor-ramp/rule.js';
import { corridorWidthLiving } from './corridor-width-living/rule.js';
import { corridorWidthPublic } from './corridor-width-public/rule.js';
import { corridorWidthService } from './corridor-width-service/rule.js';
import { daylightShare } from './daylight-share/rule.js';
import { disinfectionRoom } from './disinfection-room/rule.js';
import { earthquakeProof } from './earthquake-proof/rule.js';
import { enclosedWithGate } from './enclosed-with-gate/rule.js';
import { floor2016 } from './floor-2016/rule.js';
import { floorAssessment } from './floor-assessment/rule.js';
import { floorHeating2016 } from './floor-heating-2016/rule.js';
import { floorKindergarten } from './floor-kindergarten/rule.js';
import { flyScreens } from './fly-screens/rule.js';
import { flyScreens2016 } from './fly-screens-2016/rule.js';
import { foodLift } from './food-lift/rule.js';
import { foodLiftButton } from './food-lift-button/rule.js';
import { foyer } from './foyer/rule.js';
import { generalPlan } from './general-plan/rule.js';
import { greenRatio } from './green-ratio/rule.js';
import { guardRail } from './guard-rail/rule.js';
import { guardRail2012 } from './guard-rail-2012/rule.js';
import { guardRailGapGeneral } from './guard-rail-gap-general/rule.js';
import { guardRailGapUniform } from './guard-rail-gap-uniform/rule.js';
import { guardRailHeightGeneral } from './guard-rail-height-general/rule.js';
import { hazardDistanceByDesign } from './hazard-distance-by-design/rule.js';
import { healthRoom2012 } from './health-room-2012/rule.js';
import { homeAreaEachChild } from './home-area-each-child/rule.js';
import { homeNoBasement } from './home-no-basement/rule.js';
import { homePremisesStandards } from './home-premises-standards/rule.js';
import { homeSafeBuilding } from './home-safe-building/rule.js';
import { insulationLiving2016 } from './insulation-living-2016/rule.js';
import { insulationMultiFunction2016 } from './insulation-multi-function-2016/rule.js';
import { interestedOwnersConsent } from './interested-owners-consent/rule.js';
import { inwardWindow } from './inward-window/rule.js';
import { inwardWindow2016 } from './inward-window-2016/rule.js';
import { kitchenArea } from './kitchen-area/rule.js';
import { kitchenFinishes } from './kitchen-finishes/rule.js';
import { kitchenHeight } from './kitchen-height/rule.js';
import { kitchenZones } from './kitchen-zones/rule.js';
import { lamps2016 } from './lamps-2016/rule.js';
import { lightLevel2016 } from './light-level-2016/rule.js';
import { livingAndAuxiliaryRooms } from './living-and-auxiliary-rooms/rule.js';
import { livingAreaEachChild } from './living-area-each-child/rule.js';
import { livingAreaOfOlderToddlers } from './living-area-of-older-toddlers/rule.js';
import { lowSill } from './low-sill/rule.js';
import { lowSill2016 } from './low-sill-2016/rule.js';
import { lowSillGuard } from './low-sill-guard/rule.js';
import { lowSillGuard2016 } from './low-sill-guard-2016/rule.js';
import { lowSillGuardGeneral } from './low-sill-guard-general/rule.js';
import { mainEntranceRoad } from './main-entrance-road/rule.js';
import { morningCheckPlace } from './morning-check-place/rule.js';
import { multiFunctionRoom } from './multi-function-room/rule.js';
import { naturalConditions } from './natural-conditions/rule.js';
import { nightLight2016 } from './night-light-2016/rule.js';
import { noBasementByDesign } from './no-basement-by-design/rule.js';
import { noBasementHygiene } from './no-basement-hygiene/rule.js';
import { noBunkBeds } from './no-bunk-beds/rule.js';
import { noCrowdedNeighbours } from './no-crowded-neighbours/rule.js';
import { noGeologicalHazard } from './no-geological-hazard/rule.js';
import { noHarmfulPlants } from './no-harmful-plants/rule.js';
import { noOutdoorStair } from './no-outdoor-stair/rule.js';
import { noUtilityCrossing } from './no-utility-crossing/rule.js';
import { noWetRoomAbove } from './no-wet-room-above/rule.js';
import { noiseLiving2016 } from './noise-living-2016/rule.js';
import { noiseService2016 } from './noise-service-2016/rule.js';
import { nurseryFloor } from './nursery-floor/rule.js';
import { nurseryGroundFloor2016 } from './nursery-ground-floor-2016/rule.js';
import { nursingRoom } from './nursing-room/rule.js';
import { nursingRoomPlace } from './nursing-room-place/rule.js';
import { nursingRoomStaffToilet } from './nursing-room-staff-toilet/rule.js';
import { observationRoomByDesign } from './observation-room-by-design/rule.js';
import { observationRoomDistance } from './observation-room-distance/rule.js';
import { observationRoomEntrance } from './observation-room-entrance/rule.js';
import { observationRoomHygiene } from './observation-room-hygiene/rule.js';
import { olderBalconySun } from './older-balcony-sun/rule.js';
import { olderBedForEachChild } from './older-bed-for-each-child/rule.js';
import { olderBeds } from './older-beds/rule.js';
import { olderFixtures } from './older-fixtures/rule.js';
import { olderFloor } from './older-floor/rule.js';
import { olderRoomDepth } from './older-room-depth/rule.js';
import { olderSizes } from './older-sizes/rule.js';
import { olderToiletAir } from './older-toilet-air/rule.js';
import { olderToiletFloor } from './older-toilet-floor/rule.js';
import { olderToilets2016 } from './older-toilets-2016/rule.js';
import { otherTenure } from './other-tenure/rule.js';
import { outdoorApartFromKindergarten } from './outdoor-apart-from-kindergarten/rule.js';
import { outdoorArea } from './outdoor-area/rule.js';
import { outdoorArea2012 } from './outdoor-area-2012/rule.js';
import { outdoorAreaKindergarten } from './outdoor-area-kindergarten/rule.js';
import { outdoorEquipment } from './outdoor-equipment/rule.js';
import { outdoorGround } from './outdoor-ground/rule.js';
import { outdoorPlayFeatures } from './outdoor-play-features/rule.js';
import { outdoorSoftSurface } from './outdoor-soft-surface/rule.js';
import { outdoorSpace } from './outdoor-space/rule.js';
import { outdoorSun } from './outdoor-sun/rule.js';
import { ownLivingUnit } from './own-living-unit/rule.js';
import { ownOrLeasedSite } from './own-or-leased-site/rule.js';
import { ownersConsent } from './owners-consent/rule.js';
import { panelHeight2016 } from './panel-height-2016/rule.js';
import { pantryEquipment } from './pantry-equipment/rule.js';
import { pantryNearEntrance } from './pantry-near-entrance/rule.js';
import { pantryVentilation } from './pantry-ventilation/rule.js';
import { platformGuard } from './platform-guard/rule.js';
import { pollutionDistanceByDesign } from './pollution-distance-by-design/rule.js';
import { poolDepth } from './pool-depth/rule.js';
import { roomDoor } from './room-door/rule.js';
import { roomDoor2016 } from './room-door-2016/rule.js';
import { roundedCorners } from './rounded-corners/rule.js';
import { runningTrack } from './running-track/rule.js';
import { secondFloorPersons } from './second-floor-persons/rule.js';
import { serviceRadius } from './service-radius/rule.js';
import { serviceRoomArea } from './service-room-area/rule.js';
import { serviceRoomArea2016 } from './service-room-area-2016/rule.js';
import { serviceYard } from './service-yard/rule.js';
import { sharedBuildingAccepted } from './shared-building-accepted/rule.js';
import { sharedBuildingEntrance } from './shared-building-entrance/rule.js';
import { sharedBuildingEscape } from './shared-building-escape/rule.js';
import { sharedBuildingOutdoor } from './shared-building-outdoor/rule.js';
import { sharedBuildingUses } from './shared-building-uses/rule.js';
import { socketGroups2016 } from './socket-groups-2016/rule.js';
import { socketHeight2016 } from './socket-height-2016/rule.js';
import { softSurfaces } from './soft-surfaces/rule.js';
import { softUnderEquipment } from './soft-under-equipment/rule.js';
import { staffToiletApart } from './staff-toilet-apart/rule.js';
import { stairAdvice } from './stair-advice/rule.js';
import { stairBars } from './stair-bars/rule.js';
import { stairForm } from './stair-form/rule.js';
import { stairSteps } from './stair-steps/rule.js';
import { stairWell } from './stair-well/rule.js';
import { stairWellGeneral } from './stair-well-general/rule.js';
import { stairWellUniform } from './stair-well-uniform/rule.js';
import { stairWidth } from './stair-width/rule.js';
import { standaloneBuilding } from './standalone-building/rule.js';
import { supplyRoomsApart } from './supply-rooms-apart/rule.js';
import { surroundingsByDesign } from './surroundings-by-design/rule.js';
import { syntheticSurface } from './synthetic-surface/rule.js';
import { ventilationFacility } from './ventilation-facility/rule.js';
import { vestibule2016 } from './vestibule-2016/rule.js';
import { vestibuleCold } from './vestibule-cold/rule.js';
import { vestibuleSevereCold } from './vestibule-severe-cold/rule.js';
import { washableWall } from './washable-wall/rule.js';
import { westFacingByDesign } from './west-facing-by-design/rule.js';
import { westShadingAssessment } from './west-shading-assessment/rule.js';
import { westShadingByDesign } from './west-shading-by-design/rule.js';
import { westShadingHygiene } from './west-shading-hygiene/rule.js';
import { windowRatioAssessment } from './window-ratio-assessment/rule.js';
import { windowRatioByDesign } from './window-ratio-by-design/rule.js';
import { windowRatioHygiene } from './window-ratio-hygiene/rule.js';
import { winterSun } from './winter-sun/rule.js';
import { youngerToddlerBasin } from './younger-toddler-basin/rule.js';
import { youngerToddlerFixtures } from './younger-toddler-fixtures/rule.js';
import { youngerToddlerSeat } from './younger-toddler-seat/rule.js';
import { zoneAreaInfant } from './zone-area-infant/rule.js';
import { zoneAreaOlderToddler } from './zone-area-older-toddler/rule.js';
import { zoneAreaYoungerToddler } from './zone-area-younger-toddler/rule.js';
import { zonesInfant } from './zones-infant/rule.js';
import { zonesSeparated } from './zones-separated/rule.js';
import { zonesVisible } from './zones-visible/rule.js';
import { zonesYoungerToddler } from './zones-younger-toddler/rule.js';

/** The rules of the pack, by id. */
export const rules = [
  activityArea,
  adultToiletApart,
  apartFromKindergarten,
  awayFromHazards,
  awayFromPollution,
  bedForEachChild,
  bedsOffOuterWall,
  buildingStandards,
  canopy,
  childDoor,
  childDoor2016,
  childDoorAdvice,
  childDoorAdvice2016,
  cleaningZone,
  clearHeight,
  combinedAreaOlderToddler,
  combinedAreaOlderToddler2016,
  combinedAreaYoungerToddler,
  corridorLevel,
  corridorRamp,
  corridorWidthLiving,
  corridorWidthPublic,
  corridorWidthService,
  daylightShare,
  disinfectionRoom,
  earthquakeProof,
  enclosedWithGate,
  floor2016,
  floorAssessment,
  floorHeating2016,
  floorKindergarten,
  flyScreens,
  flyScreens2016,
  foodLift,
  foodLiftButton,
  foyer,
  generalPlan,
  greenRatio,
  guardRail,
  guardRail2012,
  guardRailGapGeneral,
  guardRailGapUniform,
  guardRailHeightGeneral,
  hazardDistanceByDesign,
  healthRoom2012,
  homeAreaEachChild,
  homeNoBasement,
  homePremisesStandards,
  homeSafeBuilding,
  insulationLiving2016,
  insulationMultiFunction2016,
  interestedOwnersConsent,
  inwardWindow,
  inwardWindow2016,
  kitchenArea,
  kitchenFinishes,
  kitchenHeight,
  kitchenZones,
  lamps2016,
  lightLevel2016,
  livingAndAuxiliaryRooms,
  livingAreaEachChild,
  livingAreaOfOlderToddlers,
  lowSill,
  lowSill2016,
  lowSillGuard,
  lowSillGuard2016,
  lowSillGuardGeneral,
  mainEntranceRoad,
  morningCheckPlace,
  multiFunctionRoom,
  naturalConditions,
  nightLight2016,
  noBasementByDesign,
  noBasementHygiene,
  noBunkBeds,
  noCrowdedNeighbours,
  noGeologicalHazard,
  noHarmfulPlants,
  noOutdoorStair,
  noUtilityCrossing,
  noWetRoomAbove,
  noiseLiving2016,
  noiseService2016,
  nurseryFloor,
  nurseryGroundFloor2016,
  nursingRoom,
  nursingRoomPlace,
  nursingRoomStaffToilet,
  observationRoomByDesign,
  observationRoomDistance,
  observationRoomEntrance,
  observationRoomHygiene,
  olderBalconySun,
  olderBedForEachChild,
  olderBeds,
  olderFixtures,
  olderFloor,
  olderRoomDepth,
  olderSizes,
  olderToiletAir,
  olderToiletFloor,
  olderToilets2016,
  otherTenure,
  outdoorApartFromKindergarten,
  outdoorArea,
  outdoorArea2012,
  outdoorAreaKindergarten,
  outdoorEquipment,
  outdoorGround,
  outdoorPlayFeatures,
  outdoorSoftSurface,
  outdoorSpace,
  outdoorSun,
  ownLivingUnit,
  ownOrLeasedSite,
  ownersConsent,
  panelHeight2016,
  pantryEquipment,
  pantryNearEntrance,
  pantryVentilation,
  platformGuard,
  pollutionDistanceByDesign,
  poolDepth,
  roomDoor,
  roomDoor2016,
  roundedCorners,
  runningTrack,
  secondFloorPersons,
  serviceRadius,
  serviceRoomArea,
  serviceRoomArea2016,
  serviceYard,
  sharedBuildingAccepted,
  sharedBuildingEntrance,
  sharedBuildingEscape,
  sharedBuildingOutdoor,
  sharedBuildingUses,
  socketGroups2016,
  socketHeight2016,
  softSurfaces,
  softUnderEquipment,
  staffToiletApart,
  stairAdvice,
  stairBars,
  stairForm,
  stairSteps,
  stairWell,
  stairWellGeneral,
  stairWellUniform,
  stairWidth,
  standaloneBuilding,
  supplyRoomsApart,
  surroundingsByDesign,
  syntheticSurface,
  ventilationFacility,
  vestibule2016,
  vestibuleCold,
  vestibuleSevereCold,
  washableWall,
  westFacingByDesign,
  westShadingAssessment,
  westShadingByDesign,
  westShadingHygiene,
  windowRatioAssessment,
  windowRatioByDesign,
  windowRatioHygiene,
  winterSun,
  youngerToddlerBasin,
  youngerToddlerFixtures,
  youngerToddlerSeat,
  zoneAreaInfant,
  zoneAreaOlderToddler,
  zoneAreaYoungerToddler,
  zonesInfant,
  zonesSeparated,
  zonesVisible,
  zonesYoungerToddler,
] as const;
