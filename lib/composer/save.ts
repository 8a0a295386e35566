/** Long enough for a browser to begin a download, in ms. */
const UNTIL_BEGUN_MS = 60_000;

/** Has the browser download `copy` under a name like that of `original`. */
export const save = (copy: Blob, original: Blob): void => saveAs(copy, nameFor(original));

/** Has the browser download `file`. The link is never part of the page. */
export function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), UNTIL_BEGUN_MS);
}

/** `beach.jpg` becomes `beach-clean.jpg`. */
function nameFor(original: Blob): string {
  const name = original instanceof File ? original.name : `picture.${original.type.split('/')[1] ?? 'jpg'}`;
  return name.replace(/(\.[^.]*)?$/, (ending) => `-clean${ending}`);
}
