import { type AgencyProfile, NO_AGENCY } from './profile';

/** The invented agency that examples, practice pages and tests use. */
export const RIVERTON: AgencyProfile = {
  ...NO_AGENCY,
  name: 'Riverton Police Department',
  shortNames: ['Riverton PD', 'Riverton Police', 'RPD', 'RivertonPD'],
  jurisdiction: 'us',
  handles: ['RivertonPD'],
  emailDomains: ['rivertonpd.example'],
  website: 'rivertonpd.example',
  phones: ['555-0100', '555-0111'],
  units: ['K9', 'SWAT', 'gang unit', 'narcotics unit', 'traffic unit'],
  stations: ['Station 4', 'Central Station', 'City Hall'],
  ranks: ['officer', 'corporal', 'sergeant', 'sgt', 'lieutenant', 'lt', 'captain', 'chief', 'detective'],
  vehicles: ['Unit 12'],
  hashtags: ['RivertonPD'],
  colours: ['#1b2a4a'],
  languages: ['en', 'es'],
};
