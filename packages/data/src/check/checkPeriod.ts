import { parsePeriod } from "../period.ts";
import type { Path, Report } from "./report.ts";

/** Reports what is no period. */
export const checkPeriod = (report: Report, path: Path, period: string, or = ""): void => {
  try {
    parsePeriod(period);
  } catch {
    report(
      path,
      `must be a period: 2024, 2024-S1, 2024-Q3, 2024-M09 or 2024-01/2024-09${or}`,
      period,
    );
  }
};
