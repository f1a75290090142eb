import { parsePeriod } from "../period.ts";
import type { Path, Report } from "./report.ts";

/** Reports what is no period. */
export const checkPeriod = (report: Report, path: Path, period: string, or = ""): void => {
  try {
    parsePeriod(period);
  } catch {
    report(path, `must be a period such as 2023, 2023-S1 or 2024-01/2024-09${or}`, period);
  }
};
