import * as Plot from "@observablehq/plot";

export const ranked = (rows) =>
  Plot.plot({
    title: "More than half of the output is machinery",
    subtitle: "Output by industry, 2024",
    caption: "Source: Quillmoor Industrial Park",
    width: 720,
    marginLeft: 80,
    marginRight: 120,
    x: { axis: null },
    y: { label: null, domain: rows.map(({ industry }) => industry) },
    marks: [
      Plot.barX(rows, { y: "industry", x: "output", fill: "#005ea2" }),
      Plot.text(rows, {
        y: "industry",
        x: "output",
        text: ({ output }) =>
          `CNY ${output.toLocaleString("en", {
            notation: "compact",
            compactDisplay: "long",
            maximumSignificantDigits: 4,
          })}`,
        textAnchor: "start",
        dx: 6,
      }),
    ],
  });

export const parts = (rows) =>
  Plot.plot({
    title: "Phase 3 has more than half of its land free",
    subtitle: "Land by phase and use, hectares, 2024",
    caption: "Source: Quillmoor Industrial Park",
    width: 720,
    marginLeft: 80,
    x: { axis: null },
    y: { label: null },
    color: {
      legend: true,
      domain: ["In use", "Being built on", "Free"],
      range: ["#005ea2", "#b34a00", "#e5e5e5"],
    },
    marks: [
      Plot.barX(rows, { y: "phase", x: "area", fill: "use", stroke: "#555" }),
      Plot.text(
        rows,
        Plot.stackX({
          y: "phase",
          x: "area",
          z: "use",
          text: "area",
          fill: ({ use }) => (use === "Free" ? "black" : "white"),
        }),
      ),
    ],
  });

export const change = (rows) => {
  const place = { x: "year", y: "firms", z: "size", fill: "size" };
  const named = ({ firms, size }) => `${firms} ${size}`;
  return Plot.plot({
    title: "A third more small firms, hardly more of others",
    subtitle: "Firms by size",
    caption: "Source: Quillmoor Industrial Park",
    width: 720,
    height: 240,
    marginLeft: 60,
    marginRight: 100,
    x: { type: "point", padding: 0, axis: "top", tickFormat: "d", label: null },
    y: { axis: null, zero: true },
    color: { domain: ["Small", "Medium", "Large"] },
    marks: [
      Plot.ruleY([0]),
      Plot.line(rows, { x: "year", y: "firms", stroke: "size", marker: true }),
      Plot.text(rows, Plot.selectFirst({ ...place, text: "firms", textAnchor: "end", dx: -8 })),
      Plot.text(rows, Plot.selectLast({ ...place, text: named, textAnchor: "start", dx: 8 })),
    ],
  });
};

export const grid = (rows) =>
  Plot.plot({
    title: "West is filling up",
    subtitle: "Let floor space by zone",
    caption: "Source: Quillmoor Industrial Park",
    width: 720,
    height: 160,
    marginLeft: 60,
    x: { axis: "top", tickFormat: "d", label: null },
    y: { label: null },
    color: { scheme: "Blues" },
    marks: [
      Plot.cell(rows, { x: "year", y: "zone", fill: "rate", inset: 1 }),
      Plot.text(rows, {
        x: "year",
        y: "zone",
        text: ({ rate }) => `${rate}%`,
        fill: ({ rate }) => (rate > 70 ? "white" : "black"),
      }),
      Plot.text([{ zone: "West", year: 2022 }], { x: "year", y: "zone", text: () => "–" }),
    ],
  });

export const panels = (rows) =>
  Plot.plot({
    title: "Machinery hires, paper does not",
    subtitle: "Jobs by industry",
    caption: "Source: Quillmoor Industrial Park",
    width: 720,
    height: 180,
    marginLeft: 60,
    fx: { label: null, domain: ["Machinery", "Chemicals", "Paper"] },
    x: { ticks: [2021, 2022, 2023], tickFormat: "d", label: null, inset: 18 },
    y: { grid: true, label: null, domain: [0, 10000], ticks: 2 },
    marks: [
      Plot.ruleY([0]),
      Plot.line(rows, { fx: "industry", x: "year", y: "jobs", stroke: "#005ea2", marker: true }),
      Plot.text(rows, {
        fx: "industry",
        x: "year",
        y: "jobs",
        text: ({ jobs }) => jobs.toLocaleString("en"),
        dy: -10,
      }),
    ],
  });

export const limit = (rows) =>
  Plot.plot({
    title: "Both mills use more water than they may",
    subtitle: "Cubic metres of water for a tonne made, 2024",
    caption: "Source: Quillmoor Industrial Park",
    width: 720,
    marginLeft: 60,
    marginRight: 50,
    x: { axis: null },
    y: { label: null, domain: rows.map(({ plant }) => plant) },
    marks: [
      Plot.ruleX([12], { strokeDasharray: "4 3" }),
      Plot.text([12], {
        x: (at) => at,
        text: () => "Limit 12",
        frameAnchor: "top",
        textAnchor: "start",
        dy: -16,
      }),
      Plot.barX(rows, { y: "plant", x: "water", fill: "#005ea2" }),
      Plot.text(rows, { y: "plant", x: "water", text: "water", textAnchor: "start", dx: 6 }),
    ],
  });

export const losses = (rows) => {
  const label = {
    y: "firm",
    x: "profit",
    text: ({ profit }) =>
      `CNY ${profit.toLocaleString("en", {
        notation: "compact",
        compactDisplay: "long",
        maximumSignificantDigits: 4,
      })}`,
  };
  return Plot.plot({
    title: "Two of four firms lost money",
    subtitle: "Profit, 2024",
    caption: "Source: Quillmoor Industrial Park",
    width: 720,
    marginLeft: 100,
    marginRight: 100,
    x: { axis: null, insetLeft: 100 },
    y: { label: null, domain: rows.map(({ firm }) => firm) },
    marks: [
      Plot.barX(rows, { y: "firm", x: "profit", fill: "#005ea2" }),
      Plot.ruleX([0]),
      Plot.text(rows, {
        ...label,
        filter: ({ profit }) => profit >= 0,
        textAnchor: "start",
        dx: 6,
      }),
      Plot.text(rows, { ...label, filter: ({ profit }) => profit < 0, textAnchor: "end", dx: -6 }),
    ],
  });
};

export const years = (rows) => {
  const inWords = (value) =>
    value.toLocaleString("en", {
      notation: "compact",
      compactDisplay: "long",
      maximumSignificantDigits: 4,
    });
  return Plot.plot({
    title: "Output is more than five times that of 2012",
    subtitle: "Output of the park, CNY",
    caption: "Not stated: 2019. Source: Quillmoor Industrial Park",
    width: 720,
    height: 280,
    marginLeft: 70,
    x: { ticks: rows.map(({ year }) => year), tickFormat: "d", label: null, inset: 40 },
    y: { grid: true, label: null, zero: true, nice: true, tickFormat: inWords, ticks: 4 },
    marks: [
      Plot.line(rows, { x: "year", y: "output", stroke: "#005ea2", marker: true }),
      Plot.text(
        rows.filter(({ output }) => output !== null),
        { x: "year", y: "output", text: ({ output }) => inWords(output), dy: -12 },
      ),
    ],
  });
};
