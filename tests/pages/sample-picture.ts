/** A picture made on the spot, so that a button needs no file chooser. */
export function samplePicture(): File {
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
