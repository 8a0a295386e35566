/** Bytes as the file that a page or a person gives. */
export const fileOf = (bytes: Uint8Array, type = ''): Blob => new Blob([new Uint8Array(bytes)], { type });

export const bytesOf = async (file: Blob): Promise<Buffer> => Buffer.from(await file.arrayBuffer());
