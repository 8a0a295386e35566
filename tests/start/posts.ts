/** A dozen posts of all kinds, invented; half of them from the agency's own account. */
export interface PracticePost {
  what: string;
  text: string;
  /** Posted as the agency. */
  official?: boolean;
}

export const POSTS: readonly PracticePost[] = [
  { what: 'a porch', text: 'First coffee on the new porch. The dog approves.' },
  { what: 'a home address', text: 'Yard sale Saturday, 118 Alder Ct, our place' },
  { what: 'an employer', text: 'I work for Riverton PD and love every shift' },
  { what: 'a live operation', text: 'SWAT is staging behind the school on Poplar right now' },
  { what: 'union talk', text: 'Our union meets Tuesday about overtime pay. Staffing is too low and we say so.' },
  { what: 'a patient', text: 'Ran a code tonight, 54 year old diabetic from Elm Street, did not make it' },
  { what: 'a parade', text: 'The parade starts at 10 a.m. Saturday. Main Street is closed until 2 p.m.', official: true },
  { what: 'guilt', text: 'The thief is off the streets. Great work by patrol.', official: true },
  { what: 'a booking photo', text: 'Booking photo of the man in the bike theft case is below', official: true },
  { what: 'half an alert', text: 'Evacuate now. Gas leak on Harbor Avenue.', official: true },
  {
    what: 'a whole alert',
    text: 'Riverton PD, 3:40 p.m.: Gas leak at 200 block of Harbor Ave. Leave on foot toward Mill St until 6 p.m. Updates: rivertonpd.example/alerts',
    official: true,
  },
  { what: 'a child', text: 'A 14-year-old, Nia Brandt, was arrested for the fire at Oak School', official: true },
];
