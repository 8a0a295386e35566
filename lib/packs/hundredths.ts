/** A weight as a whole number, so that sums are exact: 0.1 + 0.2 is not 0.3. */
export const hundredths = (weight: number): number => Math.round(weight * 100);
