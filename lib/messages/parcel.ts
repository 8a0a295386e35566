/**
 * A file on its way between the parts of the extension. Where messages are cloned it goes by handle; older browsers write
 * messages as JSON, in which a file arrives as `{}`: there it goes as text.
 */
export type Parcel = Blob | { base64: string; type: string };

/** As text a message may have 64 MiB in Chromium; base64 takes four bytes for three. */
const MOST_BYTES = 45 * 1024 * 1024;

/** Whether what arrived is still the file. */
export const arrived = (parcel: Parcel): boolean => parcel instanceof Blob || typeof (parcel as { base64?: unknown }).base64 === 'string';

/** @throws RangeError when it is too large for a message. */
export async function asText(file: Blob): Promise<Parcel> {
  if (file.size > MOST_BYTES) throw new RangeError(`a file of ${file.size} bytes is too large for a message`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  // In pieces: a call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { base64: btoa(text), type: file.type };
}

export function unpacked(parcel: Parcel): Blob {
  if (parcel instanceof Blob) return parcel;
  return new Blob([Uint8Array.from(atob(parcel.base64), (letter) => letter.charCodeAt(0))], { type: parcel.type });
}
