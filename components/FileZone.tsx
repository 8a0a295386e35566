import type { DragEvent } from 'react';

const listed = (files: FileList | null): File[] => [...(files ?? [])];

/** Where files are chosen, by the browser's own control, or dropped. */
export function FileZone({
  id,
  label,
  about,
  onFiles,
  ...input
}: {
  id: string;
  label: string;
  about?: string;
  onFiles: (files: File[]) => void;
  accept?: string;
  required?: boolean;
  /** `true` as text: browsers take an empty one for no. */
  webkitdirectory?: 'true';
}) {
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onFiles(listed(event.dataTransfer.files));
  };
  return (
    <label className="files" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {label}
      {about && <span className="soft">{about}</span>}
      <input
        id={id}
        type="file"
        multiple
        {...input}
        // The same files may be chosen again.
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
        }}
        onChange={({ currentTarget }) => onFiles(listed(currentTarget.files))}
      />
    </label>
  );
}
