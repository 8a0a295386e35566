import { stringify } from 'yaml';
import type { Mark } from '../../packs/marks';

/** What stands in the file of a mark; the file's name is its id. */
export type MarkFile = Omit<Mark, 'id'>;

/** A file for the folder `marks` of a pack, as text. Of the pictures themselves there is nothing in it. */
export const markFile = ({ name, kind, references }: MarkFile): string => stringify({ name, kind, references }, { lineWidth: 0 });
