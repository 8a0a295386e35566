import type { Reader } from '../reading';
import { contraction } from './contraction';
import { disguised } from './disguised';
import { joined } from './joined';
import { noSpaces } from './no-spaces';
import { number } from './number';
import { runTogether } from './run-together';
import { spelledOut } from './spelled-out';

/** Every way to read words otherwise than they are written. */
export const READERS: Record<string, Reader> = {
  contraction,
  disguised,
  joined,
  'no-spaces': noSpaces,
  number,
  'run-together': runTogether,
  'spelled-out': spelledOut,
};
