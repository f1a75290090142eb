import { lengthOf } from "../completeReview.ts";
import type { Locator } from "../locator.ts";
import type { Section, Source } from "../source.ts";
import { oneOf, type Path, type Report } from "./report.ts";

/** Reports what is wrong with a place: its source, its range, what is printed there, its section. */
export type CheckLocator = (report: Report, path: Path, place: Locator) => void;

/** Items by id: of two with one id, which has an issue of its own, the first. */
const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map([...items].reverse().map((item) => [item.id, item]));

const idsOf = (items: readonly { readonly id: string }[]): string =>
  oneOf(items.map(({ id }) => id));

interface Known {
  readonly length: number;
  readonly sections: ReadonlyMap<string, Section>;
  readonly oneOfSections: string;
}

/** Makes a check of places in these sources, which are looked through once. */
export const locatorCheck = (sources: readonly Source[]): CheckLocator => {
  const oneOfSources = idsOf(sources);
  const known = new Map<string, Known>();
  for (const [id, { length, sections }] of byId(sources))
    known.set(id, { length, sections: byId(sections), oneOfSections: idsOf(sections) });
  return (report, path, place) => {
    const source = known.get(place.source);
    if (source === undefined) {
      report([...path, "source"], oneOfSources, place.source);
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
    const section = source.sections.get(place.section);
    if (section === undefined) {
      report([...path, "section"], source.oneOfSections, place.section);
    } else if (place.start < section.start || place.end > section.end) {
      const rule = `must lie in section ${section.id}, ${section.start} to ${section.end}`;
      report([...path, "start"], rule, place.start);
    }
  };
};
