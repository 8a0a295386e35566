/** Files that browsers without a decoder for them may know no type of. */
const RARE = /\.(?:hei[cf]|avif|jxl|tiff?|mov)$/i;

/** Pictures and short films are looked at; other files are for nobody to open. */
export const isMedia = ({ type, name }: File): boolean => (type ? /^(?:image|video)\//.test(type) : RARE.test(name));

/** A file that was brought, and the input that still has it, if there is one. */
export interface Brought {
  file: File;
  input?: Element;
}

/** What a change, paste or drop brings. */
export function filesOf(event: Event): Brought[] {
  const [target] = event.composedPath();
  if (event.type === 'change') return target instanceof HTMLInputElement ? filesIn(target) : [];
  const data = event instanceof ClipboardEvent ? event.clipboardData : event instanceof DragEvent ? event.dataTransfer : null;
  return media(data?.files).map((file) => ({ file }));
}

/** The files that were chosen before anybody listened, and that the page has left where they are. */
export const filesChosen = (): Brought[] => [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')].flatMap(filesIn);

/** Sites hand a dropped file on to their own input, and it arrives twice. */
export const isSameFile = (one: File, other: File): boolean =>
  one === other ||
  (one.name === other.name && one.size === other.size && one.lastModified === other.lastModified && one.type === other.type);

const filesIn = (input: HTMLInputElement): Brought[] => (input.type === 'file' ? media(input.files).map((file) => ({ file, input })) : []);

const media = (files: FileList | null | undefined): File[] => [...(files ?? [])].filter(isMedia);
