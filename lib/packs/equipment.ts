import type { Classifier } from './classifier';
import type { Mark } from './marks';
import type { AgencyProfile } from './profile';

/** What is needed beside a picture to look at it: whose marks, model and names to look for. */
export interface Equipment {
  /** Tells one equipment from another. */
  stamp: string;
  marks: readonly Mark[];
  classifier?: Classifier;
  agency: AgencyProfile;
}
