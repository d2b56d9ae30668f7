import { acceptanceClass1Ammonia } from './acceptance-class-1-ammonia/rule.js';
import { acceptanceClass1Benzene } from './acceptance-class-1-benzene/rule.js';
import { acceptanceClass1Formaldehyde } from './acceptance-class-1-formaldehyde/rule.js';
import { acceptanceClass1Radon } from './acceptance-class-1-radon/rule.js';
import { acceptanceClass1Toluene } from './acceptance-class-1-toluene/rule.js';
import { acceptanceClass1Tvoc } from './acceptance-class-1-tvoc/rule.js';
import { acceptanceClass1Xylene } from './acceptance-class-1-xylene/rule.js';
import { acceptanceClass2Ammonia } from './acceptance-class-2-ammonia/rule.js';
import { acceptanceClass2Benzene } from './acceptance-class-2-benzene/rule.js';
import { acceptanceClass2Formaldehyde } from './acceptance-class-2-formaldehyde/rule.js';
import { acceptanceClass2Radon } from './acceptance-class-2-radon/rule.js';
import { acceptanceClass2Toluene } from './acceptance-class-2-toluene/rule.js';
import { acceptanceClass2Tvoc } from './acceptance-class-2-tvoc/rule.js';
import { acceptanceClass2Xylene } from './acceptance-class-2-xylene/rule.js';
import { accessControl } from './access-control/rule.js';
import { air2002AirSpeedSummer } from './air-2002-air-speed-summer/rule.js';
import { air2002AirSpeedWinter } from './air-2002-air-speed-winter/rule.js';
import { air2002Ammonia } from './air-2002-ammonia/rule.js';
import { air2002Bacteria } from './air-2002-bacteria/rule.js';
import { air2002Benzene } from './air-2002-benzene/rule.js';
import { air2002Benzoapyrene } from './air-2002-benzoapyrene/rule.js';
import { air2002CarbonDioxide } from './air-2002-carbon-dioxide/rule.js';
import { air2002CarbonMonoxide } from './air-2002-carbon-monoxide/rule.js';
import { air2002Formaldehyde } from './air-2002-formaldehyde/rule.js';
import { air2002FreshAir } from './air-2002-fresh-air/rule.js';
import { air2002HumiditySummerLeast } from './air-2002-humidity-summer-least/rule.js';
import { air2002HumiditySummerMost } from './air-2002-humidity-summer-most/rule.js';
import { air2002HumidityWinterLeast } from './air-2002-humidity-winter-least/rule.js';
import { air2002HumidityWinterMost } from './air-2002-humidity-winter-most/rule.js';
import { air2002NitrogenDioxide } from './air-2002-nitrogen-dioxide/rule.js';
import { air2002Ozone } from './air-2002-ozone/rule.js';
import { air2002Pm10 } from './air-2002-pm10/rule.js';
import { air2002Radon } from './air-2002-radon/rule.js';
import { air2002SulphurDioxide } from './air-2002-sulphur-dioxide/rule.js';
import { air2002TemperatureSummerLeast } from './air-2002-temperature-summer-least/rule.js';
import { air2002TemperatureSummerMost } from './air-2002-temperature-summer-most/rule.js';
import { air2002TemperatureWinterLeast } from './air-2002-temperature-winter-least/rule.js';
import { air2002TemperatureWinterMost } from './air-2002-temperature-winter-most/rule.js';
import { air2002Toluene } from './air-2002-toluene/rule.js';
import { air2002Tvoc } from './air-2002-tvoc/rule.js';
import { air2002Xylene } from './air-2002-xylene/rule.js';
import { air2022AirSpeedSummer } from './air-2022-air-speed-summer/rule.js';
import { air2022AirSpeedWinter } from './air-2022-air-speed-winter/rule.js';
import { air2022Ammonia } from './air-2022-ammonia/rule.js';
import { air2022Bacteria } from './air-2022-bacteria/rule.js';
import { air2022Benzene } from './air-2022-benzene/rule.js';
import { air2022Benzoapyrene } from './air-2022-benzoapyrene/rule.js';
import { air2022CarbonDioxide } from './air-2022-carbon-dioxide/rule.js';
import { air2022CarbonMonoxide } from './air-2022-carbon-monoxide/rule.js';
import { air2022Formaldehyde } from './air-2022-formaldehyde/rule.js';
import { air2022FreshAir } from './air-2022-fresh-air/rule.js';
import { air2022HumiditySummerLeast } from './air-2022-humidity-summer-least/rule.js';
import { air2022HumiditySummerMost } from './air-2022-humidity-summer-most/rule.js';
import { air2022HumidityWinterLeast } from './air-2022-humidity-winter-least/rule.js';
import { air2022HumidityWinterMost } from './air-2022-humidity-winter-most/rule.js';
import { air2022NitrogenDioxide } from './air-2022-nitrogen-dioxide/rule.js';
import { air2022Ozone } from './air-2022-ozone/rule.js';
import { air2022Pm10 } from './air-2022-pm10/rule.js';
import { air2022Pm25 } from './air-2022-pm25/rule.js';
import { air2022Radon } from './air-2022-radon/rule.js';
import { air2022SulphurDioxide } from './air-2022-sulphur-dioxide/rule.js';
import { air2022TemperatureSummerLeast } from './air-2022-temperature-summer-least/rule.js';
import { air2022TemperatureSummerMost } from './air-2022-temperature-summer-most/rule.js';
import { air2022TemperatureWinterLeast } from './air-2022-temperature-winter-least/rule.js';
import { air2022TemperatureWinterMost } from './air-2022-temperature-winter-most/rule.js';
import { air2022Tetrachloroethylene } from './air-2022-tetrachloroethylene/rule.js';
import { air2022Toluene } from './air-2022-toluene/rule.js';
import { air2022Trichloroethylene } from './air-2022-trichloroethylene/rule.js';
import { air2022Tvoc } from './air-2022-tvoc/rule.js';
import { air2022Xylene } from './air-2022-xylene/rule.js';
import { airByDesign } from './air-by-design/rule.js';
import { airChangesChild } from './air-changes-child/rule.js';
import { airChangesMulti } from './air-changes-multi/rule.js';
import { airChangesToilet } from './air-changes-toilet/rule.js';
import { alarmAllDay } from './alarm-all-day/rule.js';
import { alarmLinked } from './alarm-linked/rule.js';
import { antiRamBarriers } from './anti-ram-barriers/rule.js';
import { assessedAir } from './assessed-air/rule.js';
import { assessedMonthlyInspection } from './assessed-monthly-inspection/rule.js';
import { assessedOneKeyAlarm } from './assessed-one-key-alarm/rule.js';
import { assessedVideoKept } from './assessed-video-kept/rule.js';
import { boilersProtected } from './boilers-protected/rule.js';
import { cameraKitchen } from './camera-kitchen/rule.js';
import { cameraPlacement } from './camera-placement/rule.js';
import { cameraPlaces } from './camera-places/rule.js';
import { cameraPlaces2016 } from './camera-places-2016/rule.js';
import { cameraSigns } from './camera-signs/rule.js';
import { camerasByStandard } from './cameras-by-standard/rule.js';
import { camerasCoverLiving } from './cameras-cover-living/rule.js';
import { centralAirSampling } from './central-air-sampling/rule.js';
import { centralHeating } from './central-heating/rule.js';
import { centralHeating2016 } from './central-heating-2016/rule.js';
import { centralHeatingAdvice } from './central-heating-advice/rule.js';
import { centralHeatingAdvice2016 } from './central-heating-advice-2016/rule.js';
import { closedBeforeSampling } from './closed-before-sampling/rule.js';
import { colourRendering } from './colour-rendering/rule.js';
import { colourRendering2016 } from './colour-rendering-2016/rule.js';
import { colourRenderingLightingStandard } from './colour-rendering-lighting-standard/rule.js';
import { daylightFactorMain } from './daylight-factor-main/rule.js';
import { daylightFactorMinor } from './daylight-factor-minor/rule.js';
import { daysAfterCompletion } from './days-after-completion/rule.js';
import { decorationConforms } from './decoration-conforms/rule.js';
import { designTemperatureEntry } from './design-temperature-entry/rule.js';
import { designTemperatureKindergarten } from './design-temperature-kindergarten/rule.js';
import { designTemperatureLaundry } from './design-temperature-laundry/rule.js';
import { designTemperatureNursery } from './design-temperature-nursery/rule.js';
import { designTemperatureService } from './design-temperature-service/rule.js';
import { designTemperatureWashing } from './design-temperature-washing/rule.js';
import { directDaylight } from './direct-daylight/rule.js';
import { electronicPatrol } from './electronic-patrol/rule.js';
import { environmentalNoise } from './environmental-noise/rule.js';
import { existingVideoSystemFiled } from './existing-video-system-filed/rule.js';
import { flickerFree } from './flicker-free/rule.js';
import { flickerFree2016 } from './flicker-free-2016/rule.js';
import { floorMats } from './floor-mats/rule.js';
import { footageConfidential } from './footage-confidential/rule.js';
import { footageNotEdited } from './footage-not-edited/rule.js';
import { footageNotReleased } from './footage-not-released/rule.js';
import { freshAirObservation } from './fresh-air-observation/rule.js';
import { freshAirRooms } from './fresh-air-rooms/rule.js';
import { furnitureConforms } from './furniture-conforms/rule.js';
import { furnitureConforms2011 } from './furniture-conforms-2011/rule.js';
import { glare } from './glare/rule.js';
import { glare2016 } from './glare-2016/rule.js';
import { glareLightingStandard } from './glare-lighting-standard/rule.js';
import { guardRoomHours } from './guard-room-hours/rule.js';
import { guardsAndMeans } from './guards-and-means/rule.js';
import { homeCamerasCover } from './home-cameras-cover/rule.js';
import { homeCamerasWatched } from './home-cameras-watched/rule.js';
import { homeVideoKept } from './home-video-kept/rule.js';
import { hygieneAir } from './hygiene-air/rule.js';
import { hygieneBenzene } from './hygiene-benzene/rule.js';
import { hygieneFormaldehyde } from './hygiene-formaldehyde/rule.js';
import { illuminance } from './illuminance/rule.js';
import { illuminance2016 } from './illuminance-2016/rule.js';
import { illuminanceLightingStandard } from './illuminance-lighting-standard/rule.js';
import { illuminanceNursingRoom } from './illuminance-nursing-room/rule.js';
import { impactLiving } from './impact-living/rule.js';
import { impactLiving2016 } from './impact-living-2016/rule.js';
import { impactMulti } from './impact-multi/rule.js';
import { impactMulti2016 } from './impact-multi-2016/rule.js';
import { independentWater } from './independent-water/rule.js';
import { insulationLiving } from './insulation-living/rule.js';
import { insulationLiving2016 } from './insulation-living-2016/rule.js';
import { insulationMulti } from './insulation-multi/rule.js';
import { insulationMulti2016 } from './insulation-multi-2016/rule.js';
import { itemConforms } from './item-conforms/rule.js';
import { itemsFitAge } from './items-fit-age/rule.js';
import { keyAreaVideoKept } from './key-area-video-kept/rule.js';
import { kitchenAccessControl } from './kitchen-access-control/rule.js';
import { looksForHiddenCameras } from './looks-for-hidden-cameras/rule.js';
import { materialsByDesign } from './materials-by-design/rule.js';
import { naturalVentilation } from './natural-ventilation/rule.js';
import { nightLight } from './night-light/rule.js';
import { nightLight2016 } from './night-light-2016/rule.js';
import { noBareTubes } from './no-bare-tubes/rule.js';
import { noBareTubes2016 } from './no-bare-tubes-2016/rule.js';
import { noCameraInPrivateRooms } from './no-camera-in-private-rooms/rule.js';
import { noCameraWherePrivate } from './no-camera-where-private/rule.js';
import { noDirectDrinkingWater } from './no-direct-drinking-water/rule.js';
import { noReclaimedWater } from './no-reclaimed-water/rule.js';
import { noUnjustifiedStop } from './no-unjustified-stop/rule.js';
import { noiseEnvironmentCode } from './noise-environment-code/rule.js';
import { noiseLiving } from './noise-living/rule.js';
import { noiseLiving2016 } from './noise-living-2016/rule.js';
import { noiseOther } from './noise-other/rule.js';
import { noiseOther2016 } from './noise-other-2016/rule.js';
import { otherVideoKept } from './other-video-kept/rule.js';
import { panelElsewhere } from './panel-elsewhere/rule.js';
import { panelElsewhere2016 } from './panel-elsewhere-2016/rule.js';
import { panelHeight } from './panel-height/rule.js';
import { panelHeight2016 } from './panel-height-2016/rule.js';
import { patrolsADay } from './patrols-a-day/rule.js';
import { perimeterAlarm } from './perimeter-alarm/rule.js';
import { perimeterWall } from './perimeter-wall/rule.js';
import { perimeterWallHeight } from './perimeter-wall-height/rule.js';
import { privateRoomsNotFilmed } from './private-rooms-not-filmed/rule.js';
import { radiantFloorTemperature } from './radiant-floor-temperature/rule.js';
import { radiantFloorTemperature2016 } from './radiant-floor-temperature-2016/rule.js';
import { radiatorsCovered } from './radiators-covered/rule.js';
import { radonClosure } from './radon-closure/rule.js';
import { recessedHydrants } from './recessed-hydrants/rule.js';
import { residualCurrent } from './residual-current/rule.js';
import { residualCurrent2016 } from './residual-current-2016/rule.js';
import { roomsSampled } from './rooms-sampled/rule.js';
import { safeSockets } from './safe-sockets/rule.js';
import { safetyEquipment } from './safety-equipment/rule.js';
import { safetyFence } from './safety-fence/rule.js';
import { safetyResponsibility } from './safety-responsibility/rule.js';
import { safetySystems } from './safety-systems/rule.js';
import { sampleHeightLeast } from './sample-height-least/rule.js';
import { sampleHeightMost } from './sample-height-most/rule.js';
import { sampleToWall } from './sample-to-wall/rule.js';
import { socketCircuit } from './socket-circuit/rule.js';
import { socketCircuit2016 } from './socket-circuit-2016/rule.js';
import { socketGroups } from './socket-groups/rule.js';
import { socketGroups2016 } from './socket-groups-2016/rule.js';
import { socketGroupsOther } from './socket-groups-other/rule.js';
import { socketHeight } from './socket-height/rule.js';
import { socketHeight2016 } from './socket-height-2016/rule.js';
import { toyAgeLabel } from './toy-age-label/rule.js';
import { toyCccMark } from './toy-ccc-mark/rule.js';
import { toyWithoutSmallParts } from './toy-without-small-parts/rule.js';
import { upkeepRecorded } from './upkeep-recorded/rule.js';
import { uvLamp } from './uv-lamp/rule.js';
import { uvSwitchProtected } from './uv-switch-protected/rule.js';
import { uvSwitchProtected2016 } from './uv-switch-protected-2016/rule.js';
import { uvSwitchSeparate } from './uv-switch-separate/rule.js';
import { uvSwitchSeparate2016 } from './uv-switch-separate-2016/rule.js';
import { ventilationFacility } from './ventilation-facility/rule.js';
import { ventilationOpening } from './ventilation-opening/rule.js';
import { videoAccessControl } from './video-access-control/rule.js';
import { videoAccessLogged } from './video-access-logged/rule.js';
import { videoBuiltToStandard } from './video-built-to-standard/rule.js';
import { videoChangesRefiled } from './video-changes-refiled/rule.js';
import { videoDataRules } from './video-data-rules/rule.js';
import { videoDeletedAfterUse } from './video-deleted-after-use/rule.js';
import { videoKeptByNorms } from './video-kept-by-norms/rule.js';
import { videoKeptByRegulation } from './video-kept-by-regulation/rule.js';
import { videoOnlyForSafety } from './video-only-for-safety/rule.js';
import { videoOperatorContract } from './video-operator-contract/rule.js';
import { videoSystemFiled } from './video-system-filed/rule.js';
import { videoViewersTrained } from './video-viewers-trained/rule.js';
import { windowFloorRatioMain } from './window-floor-ratio-main/rule.js';
import { windowFloorRatioMinor } from './window-floor-ratio-minor/rule.js';

/** The rules of the pack, by id. */
export const rules = [
  acceptanceClass1Ammonia,
  acceptanceClass1Benzene,
  acceptanceClass1Formaldehyde,
  acceptanceClass1Radon,
  acceptanceClass1Toluene,
  acceptanceClass1Tvoc,
  acceptanceClass1Xylene,
  acceptanceClass2Ammonia,
  acceptanceClass2Benzene,
  acceptanceClass2Formaldehyde,
  acceptanceClass2Radon,
  acceptanceClass2Toluene,
  acceptanceClass2Tvoc,
  acceptanceClass2Xylene,
  accessControl,
  air2002AirSpeedSummer,
  air2002AirSpeedWinter,
  air2002Ammonia,
  air2002Bacteria,
  air2002Benzene,
  air2002Benzoapyrene,
  air2002CarbonDioxide,
  air2002CarbonMonoxide,
  air2002Formaldehyde,
  air2002FreshAir,
  air2002HumiditySummerLeast,
  air2002HumiditySummerMost,
  air2002HumidityWinterLeast,
  air2002HumidityWinterMost,
  air2002NitrogenDioxide,
  air2002Ozone,
  air2002Pm10,
  air2002Radon,
  air2002SulphurDioxide,
  air2002TemperatureSummerLeast,
  air2002TemperatureSummerMost,
  air2002TemperatureWinterLeast,
  air2002TemperatureWinterMost,
  air2002Toluene,
  air2002Tvoc,
  air2002Xylene,
  air2022AirSpeedSummer,
  air2022AirSpeedWinter,
  air2022Ammonia,
  air2022Bacteria,
  air2022Benzene,
  air2022Benzoapyrene,
  air2022CarbonDioxide,
  air2022CarbonMonoxide,
  air2022Formaldehyde,
  air2022FreshAir,
  air2022HumiditySummerLeast,
  air2022HumiditySummerMost,
  air2022HumidityWinterLeast,
  air2022HumidityWinterMost,
  air2022NitrogenDioxide,
  air2022Ozone,
  air2022Pm10,
  air2022Pm25,
  air2022Radon,
  air2022SulphurDioxide,
  air2022TemperatureSummerLeast,
  air2022TemperatureSummerMost,
  air2022TemperatureWinterLeast,
  air2022TemperatureWinterMost,
  air2022Tetrachloroethylene,
  air2022Toluene,
  air2022Trichloroethylene,
  air2022Tvoc,
  air2022Xylene,
  airByDesign,
  airChangesChild,
  airChangesMulti,
  airChangesToilet,
  alarmAllDay,
  alarmLinked,
  antiRamBarriers,
  assessedAir,
  assessedMonthlyInspection,
  assessedOneKeyAlarm,
  assessedVideoKept,
  boilersProtected,
  cameraKitchen,
  cameraPlacement,
  cameraPlaces,
  cameraPlaces2016,
  cameraSigns,
  camerasByStandard,
  camerasCoverLiving,
  centralAirSampling,
  centralHeating,
  centralHeating2016,
  centralHeatingAdvice,
  centralHeatingAdvice2016,
  closedBeforeSampling,
  colourRendering,
  colourRendering2016,
  colourRenderingLightingStandard,
  daylightFactorMain,
  daylightFactorMinor,
  daysAfterCompletion,
  decorationConforms,
  designTemperatureEntry,
  designTemperatureKindergarten,
  designTemperatureLaundry,
  designTemperatureNursery,
  designTemperatureService,
  designTemperatureWashing,
  directDaylight,
  electronicPatrol,
  environmentalNoise,
  existingVideoSystemFiled,
  flickerFree,
  flickerFree2016,
  floorMats,
  footageConfidential,
  footageNotEdited,
  footageNotReleased,
  freshAirObservation,
  freshAirRooms,
  furnitureConforms,
  furnitureConforms2011,
  glare,
  glare2016,
  glareLightingStandard,
  guardRoomHours,
  guardsAndMeans,
  homeCamerasCover,
  homeCamerasWatched,
  homeVideoKept,
  hygieneAir,
  hygieneBenzene,
  hygieneFormaldehyde,
  illuminance,
  illuminance2016,
  illuminanceLightingStandard,
  illuminanceNursingRoom,
  impactLiving,
  impactLiving2016,
  impactMulti,
  impactMulti2016,
  independentWater,
  insulationLiving,
  insulationLiving2016,
  insulationMulti,
  insulationMulti2016,
  itemConforms,
  itemsFitAge,
  keyAreaVideoKept,
  kitchenAccessControl,
  looksForHiddenCameras,
  materialsByDesign,
  naturalVentilation,
  nightLight,
  nightLight2016,
  noBareTubes,
  noBareTubes2016,
  noCameraInPrivateRooms,
  noCameraWherePrivate,
  noDirectDrinkingWater,
  noReclaimedWater,
  noUnjustifiedStop,
  noiseEnvironmentCode,
  noiseLiving,
  noiseLiving2016,
  noiseOther,
  noiseOther2016,
  otherVideoKept,
  panelElsewhere,
  panelElsewhere2016,
  panelHeight,
  panelHeight2016,
  patrolsADay,
  perimeterAlarm,
  perimeterWall,
  perimeterWallHeight,
  privateRoomsNotFilmed,
  radiantFloorTemperature,
  radiantFloorTemperature2016,
  radiatorsCovered,
  radonClosure,
  recessedHydrants,
  residualCurrent,
  residualCurrent2016,
  roomsSampled,
  safeSockets,
  safetyEquipment,
  safetyFence,
  safetyResponsibility,
  safetySystems,
  sampleHeightLeast,
  sampleHeightMost,
  sampleToWall,
  socketCircuit,
  socketCircuit2016,
  socketGroups,
  socketGroups2016,
  socketGroupsOther,
  socketHeight,
  socketHeight2016,
  toyAgeLabel,
  toyCccMark,
  toyWithoutSmallParts,
  upkeepRecorded,
  uvLamp,
  uvSwitchProtected,
  uvSwitchProtected2016,
  uvSwitchSeparate,
  uvSwitchSeparate2016,
  ventilationFacility,
  ventilationOpening,
  videoAccessControl,
  videoAccessLogged,
  videoBuiltToStandard,
  videoChangesRefiled,
  videoDataRules,
  videoDeletedAfterUse,
  videoKeptByNorms,
  videoKeptByRegulation,
  videoOnlyForSafety,
  videoOperatorContract,
  videoSystemFiled,
  videoViewersTrained,
  windowFloorRatioMain,
  windowFloorRatioMinor,
] as const;
