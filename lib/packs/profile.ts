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
