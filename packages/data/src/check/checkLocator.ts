import { lengthOf } from "../completeReview.ts";
import type { Locator } from "../locator.ts";
import type { Source } from "../source.ts";
import { oneOf, type Path, type Report } from "./report.ts";

/** Reports what is wrong with a place: its source, its range, what is printed there, its section. */
export const checkLocator = (
  report: Report,
  path: Path,
  place: Locator,
  sources: readonly Source[],
): void => {
  const source = sources.find(({ id }) => id === place.source);
  if (source === undefined) {
    report([...path, "source"], oneOf(sources.map(({ id }) => id)), place.source);
    return;
  }
  if (place.printed === "") report([...path, "printed"], "must not be empty", place.printed);
  const { length } = source;
  if (!Number.isSafeInteger(place.start) || place.start < 0 || place.start > length) {
    const rule = `must be a whole number inside the text, 0 to ${length}`;
    report([...path, "start"], rule, place.start);
    return;
  }
  if (!Number.isSafeInteger(place.end) || place.end <= place.start || place.end > length) {
    const rule = `must be after start and inside the text, at most ${length}`;
    report([...path, "end"], rule, place.end);
    return;
  }
  const printed = lengthOf(place.printed);
  if (place.end - place.start !== printed) {
    const rule = `must be start plus the ${printed} code points of printed`;
    report([...path, "end"], rule, place.end);
  }
  const section = source.sections.find(({ id }) => id === place.section);
  if (section === undefined) {
    report([...path, "section"], oneOf(source.sections.map(({ id }) => id)), place.section);
  } else if (place.start < section.start || place.end > section.end) {
    const rule = `must lie in section ${section.id}, ${section.start} to ${section.end}`;
    report([...path, "start"], rule, place.start);
  }
};
