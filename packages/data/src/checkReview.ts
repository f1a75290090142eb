import { lengthOf } from "./completeReview.ts";
import { DECIMAL } from "./decimal.ts";
import type { Fact } from "./fact.ts";
import type { FactKey } from "./factKey.ts";
import type { Issue } from "./issue.ts";
import type { Locator } from "./locator.ts";
import type { Measure } from "./measure.ts";
import { parsePeriod } from "./period.ts";
import type { Review } from "./review.ts";
import { UNITS } from "./unit.ts";

type Path = Issue["path"];

const PERIOD_RULE = "must be a period such as 2023, 2023-S1 or 2024-01/2024-09";

const isPeriod = (period: string): boolean => {
  try {
    parsePeriod(period);
    return true;
  } catch {
    return false;
  }
};

const has = <T>(record: { readonly [id: string]: T }, key: string): boolean =>
  Object.hasOwn(record, key);

/**
 * Checks what the shape of a review cannot say: that measures, dimensions, units, periods, sources and sections exist
 * and fit together, that locators lie inside their source, and that nothing stands twice.
 *
 * @param review - a review of the right shape; the schemas of `@park/data/schema` check the shape
 * @returns all issues, each with its path; none when the review is sound
 *
 * @example
 * ```ts
 * import { checkReview, xinyu2023 } from "@park/data";
 * checkReview(xinyu2023); // => []
 * checkReview({ ...xinyu2023, period: "23" as "2023" })[0]?.path; // => ["period"]
 * ```
 */
export const checkReview = (review: Review): readonly Issue[] => {
  const issues: Issue[] = [];
  const report = (path: Path, rule: string, value: unknown): void => {
    issues.push({ path, rule, value });
  };
  const measureOf = (id: string): Measure | undefined =>
    has(review.measures, id) ? review.measures[id] : undefined;
  const oneOf = (ids: Iterable<string>): string =>
    `must be one of ${[...ids].join(", ") || "(none defined)"}`;

  const unique = (path: Path, ids: readonly string[]): void => {
    const seen = new Map<string, number>();
    ids.forEach((id, index) => {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, index);
      else
        report(
          [...path, index, "id"],
          `must be unique, and ${path.join(".")}[${first}] has it already`,
          id,
        );
    });
  };

  const checkDimensions = (
    path: Path,
    measure: Measure,
    dimensions: Readonly<Record<string, string>>,
  ): void => {
    for (const [name, value] of Object.entries(dimensions)) {
      if (!has(measure.dimensions, name)) {
        report(
          [...path, name],
          `must be a dimension of ${measure.id}: ${oneOf(Object.keys(measure.dimensions))}`,
          value,
        );
        continue;
      }
      const values = measure.dimensions[name]?.values ?? {};
      if (!has(values, value)) report([...path, name], oneOf(Object.keys(values)), value);
    }
  };

  const checkKey = (path: Path, key: FactKey): void => {
    const measure = measureOf(key.measure);
    if (measure === undefined)
      report([...path, "measure"], oneOf(Object.keys(review.measures)), key.measure);
    else checkDimensions([...path, "dimensions"], measure, key.dimensions ?? {});
    if (key.period !== undefined && key.period !== "yearBefore" && !isPeriod(key.period))
      report([...path, "period"], `${PERIOD_RULE}, or yearBefore`, key.period);
  };

  const checkLocator = (path: Path, place: Locator): void => {
    const source = review.sources.find(({ id }) => id === place.source);
    if (source === undefined) {
      report([...path, "source"], oneOf(review.sources.map(({ id }) => id)), place.source);
      return;
    }
    if (place.printed === "") report([...path, "printed"], "must not be empty", place.printed);
    if (!Number.isSafeInteger(place.start) || place.start < 0 || place.start > source.length) {
      report(
        [...path, "start"],
        `must be a whole number inside the text, 0 to ${source.length}`,
        place.start,
      );
      return;
    }
    if (!Number.isSafeInteger(place.end) || place.end <= place.start || place.end > source.length) {
      report(
        [...path, "end"],
        `must be after start and inside the text, at most ${source.length}`,
        place.end,
      );
      return;
    }
    if (place.end - place.start !== lengthOf(place.printed)) {
      report(
        [...path, "end"],
        `must be start plus the ${lengthOf(place.printed)} code points of printed`,
        place.end,
      );
    }
    const section = source.sections.find(({ id }) => id === place.section);
    if (section === undefined) {
      report([...path, "section"], oneOf(source.sections.map(({ id }) => id)), place.section);
    } else if (place.start < section.start || place.end > section.end) {
      report(
        [...path, "start"],
        `must lie in section ${section.id}, ${section.start} to ${section.end}`,
        place.start,
      );
    }
  };

  const checkFact = (path: Path, fact: Fact): void => {
    if (!DECIMAL.test(fact.amount))
      report([...path, "amount"], 'must be a decimal such as "40" or "40.5"', fact.amount);
    if (!isPeriod(fact.period)) report([...path, "period"], PERIOD_RULE, fact.period);
    const measure = measureOf(fact.measure);
    if (measure === undefined) {
      report([...path, "measure"], oneOf(Object.keys(review.measures)), fact.measure);
    } else {
      checkDimensions([...path, "dimensions"], measure, fact.dimensions);
      // A measure without a known unit has an issue of its own.
      const base = has(UNITS, measure.unit) ? UNITS[measure.unit].base : null;
      if (base !== null && (!has(UNITS, fact.unit) || UNITS[fact.unit].base !== base)) {
        const fitting = Object.keys(UNITS).filter(
          (id) => UNITS[id as keyof typeof UNITS].base === base,
        );
        report(
          [...path, "unit"],
          `must be a unit of ${measure.id}: ${fitting.join(", ")}`,
          fact.unit,
        );
      }
    }
    checkLocator(path, fact);
    fact.mentions.forEach((mention, index) => {
      checkLocator([...path, "mentions", index], mention);
    });
  };

  if (!isPeriod(review.period)) report(["period"], PERIOD_RULE, review.period);
  unique(
    ["sources"],
    review.sources.map(({ id }) => id),
  );
  review.sources.forEach((source, index) => {
    unique(
      ["sources", index, "sections"],
      source.sections.map(({ id }) => id),
    );
    source.sections.forEach((section, at) => {
      if (section.start < 0 || section.end <= section.start || section.end > source.length) {
        report(
          ["sources", index, "sections", at],
          `must be a range inside the text, 0 to ${source.length}`,
          [section.start, section.end],
        );
      }
    });
  });
  for (const [id, measure] of Object.entries(review.measures)) {
    const path = ["measures", id];
    if (measure.id !== id) report([...path, "id"], `must be its key ${id}`, measure.id);
    if (!has(UNITS, measure.unit))
      report([...path, "unit"], oneOf(Object.keys(UNITS)), measure.unit);
    if (measure.growthOf !== null && measureOf(measure.growthOf) === undefined)
      report([...path, "growthOf"], oneOf(Object.keys(review.measures)), measure.growthOf);
    if (measure.shareOf !== null) {
      checkKey([...path, "shareOf", "part"], measure.shareOf.part);
      checkKey([...path, "shareOf", "whole"], measure.shareOf.whole);
    }
  }
  unique(
    ["facts"],
    review.facts.map(({ id }) => id),
  );
  const stated = new Map<string, number>();
  review.facts.forEach((fact, index) => {
    checkFact(["facts", index], fact);
    const key = JSON.stringify([
      fact.measure,
      Object.entries(fact.dimensions).sort(),
      fact.period,
      fact.source,
    ]);
    const first = stated.get(key);
    if (first === undefined) stated.set(key, index);
    else
      report(
        ["facts", index],
        `must not state what facts[${first}] states; give a repeated print as one of its mentions`,
        fact.id,
      );
  });
  unique(
    ["entities"],
    review.entities.map(({ id }) => id),
  );
  const factIds = new Set(review.facts.map(({ id }) => id));
  review.entities.forEach((entity, index) => {
    const path = ["entities", index];
    checkLocator(path, entity);
    entity.mentions.forEach((mention, at) => {
      checkLocator([...path, "mentions", at], mention);
    });
    if (entity.countedBy !== null && !factIds.has(entity.countedBy)) {
      report([...path, "countedBy"], "must be the id of a fact", entity.countedBy);
    }
    entity.facts.forEach((id, at) => {
      if (!factIds.has(id)) report([...path, "facts", at], "must be the id of a fact", id);
    });
  });
  review.exclusions.forEach((exclusion, index) => {
    checkLocator(["exclusions", index], exclusion);
  });
  return issues;
};
