/** Long enough for a browser to begin a download, in ms. */
const UNTIL_BEGUN_MS = 60_000;

/** Has the browser download `copy` under a name like that of `original`. The link is never part of the page. */
export function save(copy: Blob, original: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(copy);
  link.download = nameFor(original);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), UNTIL_BEGUN_MS);
}

/** `beach.jpg` becomes `beach-clean.jpg`. */
function nameFor(original: Blob): string {
  const name = original instanceof File ? original.name : `picture.${original.type.split('/')[1] ?? 'jpg'}`;
  return name.replace(/(\.[^.]*)?$/, (ending) => `-clean${ending}`);
}
