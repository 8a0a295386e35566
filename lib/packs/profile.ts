import { placesIn } from './agency-places';

/** The agency as its policy describes it; phrases fill in `{agency.<list>}` from here. */
export interface AgencyProfile {
  name: string;
  shortNames: string[];
  /** Further towns, counties and districts that it serves. */
  places: string[];
  jurisdiction: string;
  handles: string[];
  emailDomains: string[];
  website: string;
  phones: string[];
  units: string[];
  stations: string[];
  ranks: string[];
  vehicles: string[];
  hashtags: string[];
  /** Of its uniforms, as #1b2a4a. */
  colours: string[];
  languages: string[];
}

export const NO_AGENCY: AgencyProfile = {
  name: '',
  shortNames: [],
  places: [],
  jurisdiction: '',
  handles: [],
  emailDomains: [],
  website: '',
  phones: [],
  units: [],
  stations: [],
  ranks: [],
  vehicles: [],
  hashtags: [],
  colours: [],
  languages: [],
};

/**
 * The phrases that `{agency.<list>}` stands for; `names` is the full name and every short one, `places` the towns and
 * counties in them and those that the profile lists.
 */
export function agencyList(agency: AgencyProfile, list: string): string[] | undefined {
  const names = [agency.name, ...agency.shortNames].filter((name) => name !== '');
  if (list === 'names') return names;
  if (list === 'places') return [...new Set([...placesIn(names), ...agency.places])];
  if (list === 'website') return [agency.website].filter((site) => site !== '');
  const value = (agency as unknown as Record<string, unknown>)[list];
  return Array.isArray(value) ? (value as string[]) : undefined;
}
