/** The packaged packs, read and tested when the extension was built (lib/cli/starter-packs.ts); without their examples. */
declare module 'virtual:starter-packs' {
  const starterPacks: import('./schema').Pack[];
  export default starterPacks;
}
