import type { Duty } from '@tuoyu/instruments';

/** Hygiene evaluation of 2022. */
export const hygieneEvaluationDuties: readonly Duty[] = [
  { id: "N211.1", instrument: "hygiene-evaluation-2022", clause: "items", duty: "All fourteen items are met by own evaluation", status: { kind: "rule", rules: ["health-care/hygiene-items-met"] } },
  { id: "N211.2", instrument: "hygiene-evaluation-2022", clause: "items", duty: "All items are met on site", status: { kind: "rule", rules: ["health-care/hygiene-items-verified"] } },
  { id: "N211.3", instrument: "hygiene-evaluation-2022", clause: "items", duty: "Four areas: environment, facilities, staff, systems", status: { kind: "definition", why: "Names of the areas." } },
  { id: "N211.4", instrument: "hygiene-evaluation-2022", clause: "environment", duty: "Items of the environment beyond windows, west sun, basement and air", status: { kind: "text-unknown", why: "The items as printed were not read." } },
  { id: "N211.5", instrument: "hygiene-evaluation-2022", clause: "facilities", duty: "Items of the facilities beyond fence, mats and observation room", status: { kind: "text-unknown", why: "The items as printed were not read." } },
  { id: "N211.6", instrument: "hygiene-evaluation-2022", clause: "staff", duty: "Items of the staff beyond the health worker", status: { kind: "text-unknown", why: "The items as printed were not read." } },
  { id: "N211.7", instrument: "hygiene-evaluation-2022", clause: "systems", duty: "Items of the health-care systems", status: { kind: "text-unknown", why: "None of them was read." } },
  { id: "N212.1", instrument: "hygiene-evaluation-2022", clause: "procedure", duty: "Evaluate oneself before filing", status: { kind: "rule", rules: ["health-care/hygiene-self-evaluation"] } },
  { id: "N212.2", instrument: "hygiene-evaluation-2022", clause: "procedure", duty: "The authority checks whether the papers are complete", status: { kind: "other-addressee", addressee: "health-authority", why: "A step of the filing, which the registration package follows." } },
  { id: "N212.3", instrument: "hygiene-evaluation-2022", clause: "procedure", duty: "The authority verifies on site after the receipt", status: { kind: "other-addressee", addressee: "health-authority", rules: ["health-care/hygiene-verified-on-site"] } },
  { id: "N212.4", instrument: "hygiene-evaluation-2022", clause: "procedure", duty: "The authority tells a failure with reasons", status: { kind: "other-addressee", addressee: "health-authority", rules: ["health-care/hygiene-failure-reasons"] } },
  { id: "N212.5", instrument: "hygiene-evaluation-2022", clause: "procedure", duty: "Correct what is not met", status: { kind: "rule", rules: ["health-care/hygiene-corrected", "health-care/hygiene-items-verified"] } },
  { id: "N216.1", instrument: "hygiene-evaluation-2022", clause: "facilities", duty: "Fence and mats for infant and younger toddler classes", status: { kind: "rule", rules: ["health-care/fence-and-mats-hygiene"] } },
  { id: "N217.1", instrument: "hygiene-evaluation-2022", clause: "environment", duty: "Indoor air within GB/T 18883", status: { kind: "rule", rules: ["health-care/indoor-air-hygiene"] } },
  { id: "AN028.1", instrument: "hygiene-evaluation-2022", clause: "facilities", duty: "Fence and mats: the classes named", status: { kind: "rule", rules: ["health-care/fence-and-mats-hygiene"] } },
  { id: "AN029.1", instrument: "hygiene-evaluation-2022", clause: "procedure", duty: "The authority tells a failure within 15 working days from the materials", status: { kind: "other-addressee", addressee: "health-authority", rules: ["health-care/hygiene-failure-in-time"] } },
  { id: "AN030.51", instrument: "hygiene-evaluation-2022", clause: "items", duty: "Fourteen items in four areas", status: { kind: "rule", rules: ["health-care/hygiene-items-met"] } },
  { id: "B314.1", instrument: "hygiene-evaluation-2022", clause: "facilities", duty: "Fence and mats", status: { kind: "rule", rules: ["health-care/fence-and-mats-hygiene"] } },
  { id: "B315.1", instrument: "hygiene-evaluation-2022", clause: "environment", duty: "Formaldehyde and benzene by GB/T 18883", status: { kind: "rule", rules: ["health-care/indoor-air-hygiene"] } },
  { id: "B318.1", instrument: "hygiene-evaluation-2022", clause: "procedure", duty: "Evaluate oneself before filing", status: { kind: "rule", rules: ["health-care/hygiene-self-evaluation"] } },
  { id: "B318.2", instrument: "hygiene-evaluation-2022", clause: "procedure", duty: "The authority verifies on site", status: { kind: "other-addressee", addressee: "health-authority", rules: ["health-care/hygiene-verified-on-site"] } },
  { id: "B318.3", instrument: "hygiene-evaluation-2022", clause: "procedure", duty: "The result within 15 working days", status: { kind: "other-addressee", addressee: "health-authority", rules: ["health-care/hygiene-failure-in-time"] } },
];
