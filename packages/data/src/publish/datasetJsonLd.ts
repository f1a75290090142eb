import { parsePeriod, type Review, unitOf } from "@park/data";
import type { PublishOptions } from "./publishOptions.ts";

const inBoth = ({ zh, en }: { readonly zh: string; readonly en: string }) => [
  { "@language": "zh-Hans", "@value": zh },
  { "@language": "en", "@value": en },
];

/** A review as a schema.org Dataset, for the search engines of data. */
export const datasetJsonLd = (review: Review, { version }: PublishOptions) => {
  const { start, end } = parsePeriod(review.period);
  const stated = new Set(review.facts.map(({ measure }) => measure));
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    identifier: review.id,
    ...(version === undefined ? {} : { version }),
    name: inBoth({
      zh: `${review.park.name.zh}${review.period}年度回顾数据`,
      en: `Facts of the ${review.period} review of ${review.park.name.en}`,
    }),
    description: inBoth({
      zh: `${review.park.name.zh}回顾中的${review.facts.length}个数字，含单位、精度、限定词与原文位置`,
      en: `${review.facts.length} stated figures of a park's review with unit, precision, qualifier and place in the source`,
    }),
    inLanguage: ["zh-Hans", "en"],
    temporalCoverage: `${start}/${end}`,
    spatialCoverage: {
      "@type": "Place",
      name: inBoth(review.park.name),
      ...(review.park.place.length === 0
        ? {}
        : {
            containedInPlace: {
              "@type": "Place",
              name: inBoth(review.park.place.at(-1) ?? review.park.name),
            },
          }),
    },
    isBasedOn: review.sources.map(({ title, language }) => ({
      "@type": "CreativeWork",
      name: inBoth(title),
      inLanguage: language,
    })),
    variableMeasured: Object.values(review.measures)
      .filter(({ id }) => stated.has(id))
      .map((measure) => {
        const { unece } = unitOf(measure.unit).codes;
        return {
          "@type": "PropertyValue",
          identifier: measure.id,
          name: inBoth(measure.label),
          description: inBoth(measure.definition),
          unitText: measure.unit,
          ...(unece === undefined ? {} : { unitCode: unece }),
        };
      }),
    distribution: [
      ["facts.csv", "text/csv"],
      ["facts.json", "application/json"],
      ["measures.csv", "text/csv"],
      ["entities.json", "application/json"],
      ["datapackage.json", "application/json"],
    ].map(([contentUrl, encodingFormat]) => ({
      "@type": "DataDownload",
      contentUrl,
      encodingFormat,
    })),
  };
};
