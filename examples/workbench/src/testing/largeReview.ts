/** The text of a review file that states as many facts as are asked for: twenty measures, each broken down by area. */
export const largeReview = (facts: number): string => {
  const areas = Array.from({ length: facts / 20 }, (_, index) => `area${index}`);
  const values = Object.fromEntries(areas.map((id, index) => [id, { zh: `片区${index}`, en: id }]));
  const area = { label: { zh: "片区", en: "area" }, structure: "partition", values };
  const ids = Array.from({ length: 20 }, (_, index) => `own${index}`);
  const measures = ids.map((id) => ({
    id,
    label: { zh: `指标${id}`, en: `Measure ${id}` },
    definition: { zh: "说明", en: "Definition" },
    unit: "item",
    kind: "count",
    aggregation: "sum",
    dimensions: { area },
  }));
  let start = 0;
  const stated = ids.flatMap((measure) =>
    areas.map((value, index) => {
      const amount = String(100 + index);
      start += 8;
      const place = { source: "made-up", section: "all", printed: `${amount}个`, start: start - 8 };
      return { measure, dimensions: { area: value }, amount, unit: "item", ...place };
    }),
  );
  const section = { id: "all", label: { zh: "全部", en: "All" }, start: 0, end: start };
  return JSON.stringify({
    id: "large-2023",
    park: { id: "large", name: { zh: "大园区", en: "Large park" }, place: [] },
    period: "2023",
    sources: [
      {
        id: "made-up",
        title: { zh: "虚构", en: "Made up" },
        language: "zh-Hans",
        length: start,
        sha256: "0".repeat(64),
        sections: [section],
      },
    ],
    measures: Object.fromEntries(measures.map((measure) => [measure.id, measure])),
    facts: stated,
  });
};
