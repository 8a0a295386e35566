import type { Classifier } from '../packs/classifier';
import type { Mark } from '../packs/marks';
import type { AgencyProfile } from '../packs/profile';

/** What is needed beside a picture to look at it: whose marks, model and names to look for. */
export interface Equipment {
  /** Tells one equipment from another. */
  stamp: string;
  marks: readonly Mark[];
  classifier?: Classifier;
  agency: AgencyProfile;
}
