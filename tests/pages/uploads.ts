/**
 * Pictures that a practice network has taken: their addresses are on another host than the page's, as on the real ones, and hold
 * the picture itself, so that what answers there needs no memory. No side effects; runs in Node.
 */

/** The hosts of uploaded pictures, by the page's folder; the first is shaped like the network's, with an invented place in it. */
const UPLOAD_HOSTS = { facebook: 'scontent-riv1-1.xx.fbcdn.net', mastodon: 'files.mastodon.social' } as const;

export type Uploading = keyof typeof UPLOAD_HOSTS;

const hosts: readonly string[] = Object.values(UPLOAD_HOSTS);

/** The address at which the network shows a picture; `jpeg` is its content in base64. */
export const uploadAddress = (network: Uploading, jpeg: string): string =>
  `https://${UPLOAD_HOSTS[network]}/uploads/${jpeg.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.jpg`;

/** The content in base64url of the picture that an address is of; undefined for every other address. */
export const uploadAt = ({ hostname, pathname }: URL): string | undefined =>
  hosts.includes(hostname) ? /^\/uploads\/([\w-]+)\.jpg$/.exec(pathname)?.[1] : undefined;
