/** Days of the calendar, written `2026-11-23`. */

/** How many days `to` lies after `from`; negative when it lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / msPerDay);

const msPerDay = 86_400_000;
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);
