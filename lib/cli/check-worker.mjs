// What `--import tsx` does for TypeScript ends at the first thread; a worker has to ask for it again.
import { register } from 'tsx/esm/api';

register();
await import('./check-worker.ts');
