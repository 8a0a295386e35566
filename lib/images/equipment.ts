import type { AgencyProfile } from '../packs/profile';
import type { MarkKind } from '../rules/seen';

/** A mark as packs carry it: written references, not pictures. */
export interface PackMark {
  id: string;
  name: string;
  kind: MarkKind;
  references: readonly string[];
}

/** What is needed beside a picture to look at it: whose marks, model and names to look for. */
export interface Equipment {
  /** Tells one equipment from another. */
  stamp: string;
  marks: readonly PackMark[];
  agency: AgencyProfile;
}
