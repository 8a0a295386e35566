import { agency, viewer } from '../account';

export interface Status {
  handle: string;
  name: string;
  initials: string;
  text: string;
}

export const others: readonly Status[] = [
  { ...agency, text: 'The river path is open again between the mill and the boathouse.' },
  { handle: 'library', name: 'Riverton Public Library', initials: 'RL', text: 'Story hour is back this Thursday at 4.' },
];

export const own: Status = { ...viewer, text: 'First coffee on the new porch.' };
