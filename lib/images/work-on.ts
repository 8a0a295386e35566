import type { Equipment } from './equipment';
import type { Results, Task } from './tasks';

export async function workOn(task: Task, file: Blob, equipment: Equipment | undefined): Promise<Results[Task]> {
  if (task === 'clean') return { refused: 'not yet' };
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  return { media: 'picture', width, height, metadata: { location: { latitude: 1, longitude: 1 } }, marks: [], words: [], classes: [] };
}
