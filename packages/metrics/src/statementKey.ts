import { type Fact, parsePeriod } from "@park/data";

/** Facts have the same key where they state the same thing, whatever they say of it and however the period is written. */
export const statementKey = ({
  measure,
  dimensions,
  period,
}: Pick<Fact, "measure" | "dimensions" | "period">): string => {
  const { start, end } = parsePeriod(period);
  return JSON.stringify([measure, start, end, Object.entries(dimensions).sort()]);
};
