/** Every network without its composers: what background and options need to know (see `networkSummaries` in wxt.config.ts). */
declare module 'virtual:network-summaries' {
  const summaries: import('./network').NetworkSummary[];
  export default summaries;
}
