const PICTURE = /\.(?:jpe?g|png|webp|avif|tiff?|gif|hei[cf])$/i;

/** Whether a file of a folder of photographs is one of them, by its name: other files lie there too. */
export const isNamedAsPicture = (name: string): boolean => PICTURE.test(name);
