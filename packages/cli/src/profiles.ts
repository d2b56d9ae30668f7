import { catalogues, cn } from '@tuoyu/cn';
import type { Catalogue, Profile } from '@tuoyu/core';

/** A profile that the command knows, with its texts. */
export interface KnownProfile {
  readonly profile: Profile;
  readonly catalogues: readonly Catalogue[];
}

/** Profiles by id. */
export const profiles: { readonly [id: string]: KnownProfile } = {
  [cn.id]: { profile: cn, catalogues },
};
