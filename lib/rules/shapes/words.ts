/** A set of words from one line of text. */
export const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** Names of the months, English and Spanish, whole and short. */
export const MONTHS = words(
  'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
);

/** Names of the days of the week, English and Spanish, whole and short. */
export const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'lunes martes miercoles jueves viernes sabado domingo',
);
