import { catalogues, cn, cnHygieneSelfEvaluation, cnSelfAssessment2025, cnYearEndReport } from '@tuoyu/cn';
import type { Catalogue, Profile } from '@tuoyu/core';
import { nanjing, nanjingCatalogues } from '@tuoyu/nanjing';

/** A profile that the command knows, with its texts. */
export interface KnownProfile {
  readonly profile: Profile;
  readonly catalogues: readonly Catalogue[];
}

/** Profiles by id. */
export const profiles: { readonly [id: string]: KnownProfile } = {
  [cn.id]: { profile: cn, catalogues },
  [cnHygieneSelfEvaluation.id]: { profile: cnHygieneSelfEvaluation, catalogues },
  [cnSelfAssessment2025.id]: { profile: cnSelfAssessment2025, catalogues },
  [cnYearEndReport.id]: { profile: cnYearEndReport, catalogues },
  [nanjing.id]: { profile: nanjing, catalogues: nanjingCatalogues },
};
