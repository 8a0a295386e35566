/** Every network without its composers: what background and options need to know (see `MADE_OF_NETWORKS` in wxt.config.ts). */
declare module 'virtual:network-summaries' {
  const summaries: import('./network').NetworkSummary[];
  export default summaries;
}

/** What the inspector knows more of each network, by its id (see lib/networks/later.ts). */
declare module 'virtual:network-later-parts' {
  const parts: Record<string, ReturnType<typeof import('./later').laterPartOf>>;
  export default parts;
}
