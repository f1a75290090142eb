import { parsePeriod } from "@park/data";

/** Whether two periods are one, however they are written: 2023-S1 is 2023-01/2023-06. */
export const samePeriod = (a: string, b: string): boolean => {
  const [left, right] = [parsePeriod(a), parsePeriod(b)];
  return left.start === right.start && left.end === right.end;
};
