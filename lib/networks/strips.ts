/** What is known of a network and the metadata of pictures: what others can download has it no more, still has it, or nobody said. */
export interface Stripping {
  known: 'strips' | 'keeps' | 'unknown';
  /** The day on which the sources were last looked through. */
  checked: string;
  /** Who says so. Of what is not known, what was found and why it did not decide. */
  source?: string;
  /** What stays although the rest goes. */
  stays?: 'owner';
}

const CHECKED = '2026-11-30';
const UNKNOWN: Stripping = { known: 'unknown', checked: CHECKED };
const AUDIT = '“Do Social Media Platforms Actually Strip Metadata? A 2026 Audit”, GoWin Tools, April 2026';
const CONFLICTING = 'Tests by sellers of metadata tools, 2026, contradict each other';

/**
 * By the network's id. Word of a network's own makers or of a body that tests with files of its own decides; of sellers of tools only
 * where several tests agree. Even where a network strips, it received the whole file.
 */
const NETWORKS: Readonly<Record<string, Stripping>> = {
  x: {
    known: 'strips',
    checked: CHECKED,
    source: '“Study exposes social media sites that delete photographs’ metadata” on the IPTC’s test of 2013; the audits of 2026 agree',
  },
  facebook: {
    known: 'strips',
    checked: CHECKED,
    source: 'IPTC Photo Metadata Working Group, “Social Media Sites Photo Metadata Test Results 2019”',
    stays: 'owner',
  },
  instagram: { known: 'strips', checked: CHECKED, source: `${AUDIT}; “Which Social Media Platforms Strip EXIF Data?”, Scanly, agrees` },
  threads: { known: 'unknown', checked: CHECKED, source: `Stripped in one seller’s test: ${AUDIT}` },
  mastodon: {
    known: 'strips',
    checked: CHECKED,
    source: 'mastodon/mastodon, “Lack of EXIF metadata stripping”, answered by its makers, June 2023',
  },
  bluesky: {
    known: 'strips',
    checked: CHECKED,
    source: 'bluesky-social/social-app, “Storing or stripping location EXIF data from images?”, said by its makers, January 2023',
  },
  soapbox: { known: 'unknown', checked: CHECKED, source: 'Pleroma’s filter for EXIF is for each server’s admin to set' },
  discord: { known: 'unknown', checked: CHECKED, source: CONFLICTING },
  tumblr: { known: 'unknown', checked: CHECKED, source: 'Kept in the IPTC’s test of 2013, stripped in a seller’s test of 2026' },
  pinterest: { known: 'unknown', checked: CHECKED, source: 'Kept in the IPTC’s test of 2013, stripped in a seller’s test of 2026' },
  linkedin: { known: 'unknown', checked: CHECKED, source: CONFLICTING },
};

/** What is known of the network with that id (`lib/networks`); of one that nobody looked into, that it is unknown. */
export const strippedBy = (network: string): Stripping => (Object.hasOwn(NETWORKS, network) ? (NETWORKS[network] ?? UNKNOWN) : UNKNOWN);
