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

/** A picture made on the spot, so that the button needs no file chooser. */
function sample(): File {
  const canvas = document.createElement('canvas');
  canvas.width = 480;
  canvas.height = 240;
  const paint = canvas.getContext('2d');
  if (paint) {
    paint.fillStyle = '#7a9cc6';
    paint.fillRect(0, 0, 480, 240);
    paint.fillStyle = '#e8d28a';
    paint.fillRect(0, 170, 480, 70);
  }
  const bytes = atob(canvas.toDataURL().split(',')[1] ?? '');
  return new File([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))], 'beach.png', { type: 'image/png' });
}

export function MediaButton({ onFiles }: { onFiles(files: File[]): void }) {
  return (
    <>
      <button type="button" className="tool" aria-label="Add photos or video" onClick={() => onFiles([sample()])}>
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
