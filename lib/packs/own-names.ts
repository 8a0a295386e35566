import type { OwnNames } from '../rules/rulebook';
import { agencyList } from './agency-list';
import type { AgencyProfile } from './profile';

/** Under which names posts speak of an agency and of where it is. */
export function ownNames(agency: AgencyProfile): OwnNames {
  const listed = (list: string): string[] => agencyList(agency, list) ?? [];
  return { agency: [...new Set([...listed('names'), ...agency.handles, ...agency.hashtags])], places: listed('places') };
}
