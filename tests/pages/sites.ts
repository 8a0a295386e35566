/** Which built practice page answers at which real host. No side effects; runs in Node. */
import { fileURLToPath } from 'node:url';
import { site as bluesky } from './bluesky/site';
import { site as buffer } from './buffer/site';
import { site as businessSuite } from './business-suite/site';
import { site as discord } from './discord/site';
import { site as elk } from './elk/site';
import { site as facebook } from './facebook/site';
import { site as generic } from './generic/site';
import { site as hootsuite } from './hootsuite/site';
import { site as instagram } from './instagram/site';
import { site as linkedin } from './linkedin/site';
import { site as mastodon } from './mastodon/site';
import { site as nextdoor } from './nextdoor/site';
import { site as phanpy } from './phanpy/site';
import { site as pinterest } from './pinterest/site';
import { site as reddit } from './reddit/site';
import type { PracticeComposer, PracticeSite } from './site';
import { site as soapbox } from './soapbox/site';
import { site as sprout } from './sprout/site';
import { site as threads } from './threads/site';
import { site as tiktok } from './tiktok/site';
import { site as tumblr } from './tumblr/site';
import { site as x } from './x/site';
import { site as youtube } from './youtube/site';

/** Every practice page by the name of its folder. */
export const SITES: Readonly<Record<string, PracticeSite>> = {
  bluesky,
  buffer,
  'business-suite': businessSuite,
  discord,
  elk,
  facebook,
  generic,
  hootsuite,
  instagram,
  linkedin,
  mastodon,
  nextdoor,
  phanpy,
  pinterest,
  reddit,
  soapbox,
  sprout,
  threads,
  tiktok,
  tumblr,
  x,
  youtube,
};

/** Every place on the practice pages where one can write. */
export const COMPOSERS: readonly PracticeComposer[] = Object.values(SITES).flatMap(({ composers }) => composers);

/** Real host name → page folder. */
export const sites: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SITES).flatMap(([folder, { hosts }]) => hosts.map((host) => [host, folder])),
);

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

export interface BuiltFile {
  /** Absolute path of the file. */
  path: string;
  contentType: string;
}

/**
 * The built file that answers a request, whatever the route: the sites are single-page apps.
 * Undefined for a host that has no practice page and for an asset that a build cannot have made.
 */
export function resolve(url: URL): BuiltFile | undefined {
  const page = Object.hasOwn(sites, url.hostname) ? sites[url.hostname] : undefined;
  if (page === undefined) return undefined;
  if (url.pathname === '/unread') return source('generic/unread.html');
  if (!url.pathname.startsWith('/assets/')) return built(`${page}/index.html`, 'html');
  const asset = /^\/assets\/[\w-]+\.(js|css)$/.exec(url.pathname);
  return asset?.[1] ? built(url.pathname.slice(1), asset[1]) : undefined;
}

function built(file: string, kind: string): BuiltFile {
  const path = fileURLToPath(new URL(`../../.output/pages/${file}`, import.meta.url));
  return { path, contentType: contentTypes[kind] ?? 'application/octet-stream' };
}

const source = (file: string): BuiltFile => ({ path: fileURLToPath(new URL(file, import.meta.url)), contentType: contentTypes.html ?? '' });
