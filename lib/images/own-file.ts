/** Where the package keeps what pictures are looked at with. */
const FOLDER = '/look/';

/** Where the package has a file. */
export const ownAddress = (name: string): string => new URL(FOLDER + name, location.origin).href;

/**
 * The bytes of a file of the package.
 * @throws Error when the package has no such file.
 */
export async function ownFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(ownAddress(name));
  if (!response.ok) throw new Error(`the package has no ${FOLDER}${name}`);
  return new Uint8Array(await response.arrayBuffer());
}
