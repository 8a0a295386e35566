/** Pictures and short films are looked at; other files are for nobody to open. */
const MEDIA = /^(?:image|video)\//;

/** The files that a change, paste or drop brings. */
export function filesOf(event: Event): File[] {
  const [target] = event.composedPath();
  if (event.type === 'change') return target instanceof HTMLInputElement ? filesIn(target) : [];
  const data = event instanceof ClipboardEvent ? event.clipboardData : event instanceof DragEvent ? event.dataTransfer : null;
  return media(data?.files);
}

/** The files that were chosen before anybody listened, and that the page has left where they are. */
export const filesChosen = (): File[] => [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')].flatMap(filesIn);

/** Sites hand a dropped file on to their own input, and it arrives twice. */
export const isSameFile = (one: File, other: File): boolean =>
  one === other ||
  (one.name === other.name && one.size === other.size && one.lastModified === other.lastModified && one.type === other.type);

const filesIn = (input: HTMLInputElement): File[] => (input.type === 'file' ? media(input.files) : []);

/** Those of `files` that are looked at. */
export const media = (files: Iterable<File> | null | undefined): File[] => [...(files ?? [])].filter(({ type }) => MEDIA.test(type));
