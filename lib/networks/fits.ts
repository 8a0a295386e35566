/** Whether a match pattern's host part fits `host`; `*.` stands for any subdomain and the domain itself. */
export function fits(pattern: string, host: string): boolean {
  const wanted = /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern;
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}
