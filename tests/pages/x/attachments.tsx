import { samplePicture } from '../sample-picture';

export interface Picture {
  id: number;
  name: string;
  source: string;
}

let lastId = 0;

export function pictureOf(file: File): Picture {
  lastId += 1;
  return { id: lastId, name: file.name, source: URL.createObjectURL(file) };
}

export function MediaButton({ onFiles }: { onFiles(files: File[]): void }) {
  return (
    <>
      <button type="button" className="tool" aria-label="Add photos or video" onClick={() => onFiles([samplePicture()])}>
        ▣
      </button>
      <input
        type="file"
        accept="image/*,video/*"
        multiple
        hidden
        data-testid="fileInput"
        onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
      />
    </>
  );
}

export function Attachments({ pictures, onRemove }: { pictures: Picture[]; onRemove(id: number): void }) {
  if (pictures.length === 0) return null;
  return (
    <div className="attachments" data-testid="attachments" role="group" aria-label="Media">
      {pictures.map((picture) => (
        <div key={picture.id}>
          <img src={picture.source} alt="" />
          <button type="button" aria-label="Remove media" onClick={() => onRemove(picture.id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
