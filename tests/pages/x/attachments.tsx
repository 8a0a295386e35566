import { takeChoice } from '../attach';
import { samplePicture } from '../sample-picture';

export interface Picture {
  id: number;
  file: File;
  source: string;
}

let lastId = 0;

export function pictureOf(file: File): Picture {
  lastId += 1;
  return { id: lastId, file, source: URL.createObjectURL(file) };
}

/** The button stands in for a choice with a sample; the input is the site's own. */
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
        onChange={(event) => takeChoice(event.nativeEvent, onFiles)}
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
          {picture.file.type.startsWith('video/') ? <video src={picture.source} muted /> : <img src={picture.source} alt="" />}
          <button type="button" aria-label="Remove media" onClick={() => onRemove(picture.id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
