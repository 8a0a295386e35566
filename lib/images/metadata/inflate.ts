/** As many bytes as zlib data holds, up to `most`; of broken data what came before the fault. */
export async function inflated(data: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
    while (length < most) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
    await reader.cancel();
  } catch {
    // Cut off or no zlib data at all.
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer()).subarray(0, most);
}
