import type { Duty } from '@tuoyu/instruments';

/** Management Norms of 2019. */
export const normsDuties: readonly Duty[] = [
  { id: "N129.1", instrument: "management-norms-2019", clause: "art. 11", duty: "Vaccinated for the age before entry", status: { kind: "other-addressee", addressee: "guardian", rules: ["health-care/vaccination-complete"] } },
  { id: "N129.2", instrument: "management-norms-2019", clause: "art. 11", duty: "A passed health check before entry", status: { kind: "rule", rules: ["health-care/entry-exam"] } },
  { id: "N129.3", instrument: "management-norms-2019", clause: "art. 11", duty: "A new check after three months or more away", status: { kind: "rule", rules: ["health-care/recheck-after-absence"] } },
  { id: "N139.1", instrument: "management-norms-2019", clause: "art. 23", duty: "Follow the health-care rules for nurseries", status: { kind: "definition", why: "It leads to order 76 and the norms of 2012, whose duties stand under their own rows." } },
  { id: "N139.2", instrument: "management-norms-2019", clause: "art. 23", duty: "Clean rooms and grounds", status: { kind: "question", rules: ["health-care/clean-premises"] } },
  { id: "N140.1", instrument: "management-norms-2019", clause: "art. 24", duty: "A morning check on every day", status: { kind: "rule", rules: ["health-care/morning-check"] } },
  { id: "N140.2", instrument: "management-norms-2019", clause: "art. 24", duty: "A noon check on every day", status: { kind: "rule", rules: ["health-care/noon-check"] } },
  { id: "N140.3", instrument: "management-norms-2019", clause: "art. 24", duty: "Health is watched all day", status: { kind: "rule", rules: ["health-care/all-day-observation"] } },
  { id: "N140.4", instrument: "management-norms-2019", clause: "art. 24", duty: "Tell the guardian at once of changes", status: { kind: "rule", rules: ["health-care/changes-told"] } },
  { id: "N142.1", instrument: "management-norms-2019", clause: "art. 26", duty: "A sick child stays in hospital or at home", status: { kind: "other-addressee", addressee: "guardian", rules: ["health-care/sick-child-at-home"] } },
  { id: "N143.1", instrument: "management-norms-2019", clause: "art. 27", duty: "Rules on disinfection and on isolation", status: { kind: "rule", rules: ["health-care/disinfection-and-isolation-rules"] } },
  { id: "N143.2", instrument: "management-norms-2019", clause: "art. 27", duty: "Disinfect", status: { kind: "rule", rules: ["health-care/disinfection-recorded"] } },
  { id: "N143.3", instrument: "management-norms-2019", clause: "art. 27", duty: "Keep sick children apart", status: { kind: "rule", rules: ["health-care/infection-isolated"] } },
  { id: "N143.4", instrument: "management-norms-2019", clause: "art. 27", duty: "Prevent infectious diseases", status: { kind: "question", rules: ["health-care/infection-prevention"] } },
];
