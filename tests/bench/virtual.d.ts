/** The starter packs compiled for the house agency, as a page is given them (tests/bench/bundle.ts). */
declare module 'virtual:starter-rulebook' {
  const rulebook: import('../../lib/rules/rulebook').Rulebook;
  export default rulebook;
}
