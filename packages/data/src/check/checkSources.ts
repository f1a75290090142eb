import type { Source } from "../source.ts";
import { checkUnique, type Report } from "./report.ts";

/** Reports sources and sections that stand twice, and sections outside their source. */
export const checkSources = (report: Report, sources: readonly Source[]): void => {
  checkUnique(report, ["sources"], sources);
  sources.forEach(({ sections, length }, index) => {
    const path = ["sources", index, "sections"];
    checkUnique(report, path, sections);
    sections.forEach(({ start, end }, at) => {
      if (start < 0 || end <= start || end > length)
        report([...path, at], `must be a range inside the text, 0 to ${length}`, [start, end]);
    });
  });
};
