import { placesIn } from './agency-places';
import type { AgencyProfile } from './profile';

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
