/** Addresses of what the page itself holds: nothing is asked for over the network. */
const HELD = /^(?:blob|data):/;

/** The bytes behind an address of the page's own memory; nothing for any other address, or where the page's rules forbid it. */
export async function pageFile(address: string): Promise<Blob | undefined> {
  if (!HELD.test(address)) return undefined;
  try {
    return await (await fetch(address)).blob();
  } catch {
    return undefined;
  }
}
