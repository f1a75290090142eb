import { bar, heatTable, line, slope, smallMultiples, stackedBars } from "@park/charts/forms";

export const ranked = (rows) =>
  bar(
    rows,
    { y: "industry", x: "output" },
    {
      title: "More than half of the output is machinery",
      subtitle: "Output by industry, 2024",
      source: "Quillmoor Industrial Park",
      locale: "en",
      unit: "CNY",
    },
  );

export const parts = (rows) =>
  stackedBars(
    rows,
    { y: "phase", part: "use", x: "area" },
    {
      title: "Phase 3 has more than half of its land free",
      subtitle: "Land by phase and use, hectares, 2024",
      source: "Quillmoor Industrial Park",
      locale: "en",
      open: ["Free"],
    },
  );

export const change = (rows) =>
  slope(
    rows,
    { x: "year", y: "firms", series: "size" },
    {
      title: "A third more small firms, hardly more of others",
      subtitle: "Firms by size",
      source: "Quillmoor Industrial Park",
      locale: "en",
    },
  );

export const grid = (rows) =>
  heatTable(
    rows,
    { x: "year", y: "zone", value: "rate" },
    {
      title: "West is filling up",
      subtitle: "Let floor space by zone",
      source: "Quillmoor Industrial Park",
      locale: "en",
      unit: "percent",
    },
  );

export const panels = (rows) =>
  smallMultiples(
    rows,
    { panel: "industry", x: "year", y: "jobs" },
    {
      title: "Machinery hires, paper does not",
      subtitle: "Jobs by industry",
      source: "Quillmoor Industrial Park",
      locale: "en",
    },
  );

export const limit = (rows) =>
  bar(
    rows,
    { y: "plant", x: "water" },
    {
      title: "Both mills use more water than they may",
      subtitle: "Cubic metres of water for a tonne made, 2024",
      source: "Quillmoor Industrial Park",
      locale: "en",
      references: [{ at: 12, label: "Limit 12" }],
    },
  );

export const losses = (rows) =>
  bar(
    rows,
    { y: "firm", x: "profit" },
    {
      title: "Two of four firms lost money",
      subtitle: "Profit, 2024",
      source: "Quillmoor Industrial Park",
      locale: "en",
      unit: "CNY",
    },
  );

export const years = (rows) =>
  line(
    rows,
    { x: "year", y: "output" },
    {
      title: "Output is more than five times that of 2012",
      subtitle: "Output of the park, CNY",
      source: "Quillmoor Industrial Park",
      locale: "en",
    },
  );
