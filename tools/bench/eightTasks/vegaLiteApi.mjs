import * as vl from "vega-lite-api";

export const ranked = (rows) =>
  vl
    .layer(
      vl.markBar({ color: "#005ea2" }),
      vl.markText({ align: "left", dx: 6 }).encode(vl.text().fieldN("label")),
    )
    .data(rows)
    .transform(
      vl
        .calculate(
          "'CNY ' + (datum.output >= 1e9 ? datum.output / 1e9 + ' billion' : datum.output / 1e6 + ' million')",
        )
        .as("label"),
    )
    .encode(
      vl.y().fieldN("industry").sort(null).title(null),
      vl.x().fieldQ("output").axis(null).scale({ domainMax: 22e9 }),
    )
    .title({
      text: "More than half of the output is machinery",
      subtitle: ["Output by industry, 2024", "Source: Quillmoor Industrial Park"],
      anchor: "start",
    })
    .width(720)
    .height(120)
    .autosize({ type: "fit-x", contains: "padding" });

export const parts = (rows) =>
  vl
    .layer(
      vl.markBar({ stroke: "#555" }).encode(
        vl
          .color()
          .fieldN("use")
          .scale({
            domain: ["In use", "Being built on", "Free"],
            range: ["#005ea2", "#b34a00", "#e5e5e5"],
          })
          .legend({ orient: "top", title: null }),
      ),
      vl
        .markText()
        .encode(
          vl.x().fieldQ("area").stack("zero").bandPosition(0.5),
          vl.detail().fieldN("use"),
          vl.text().fieldQ("area"),
          vl.color().if("datum.use === 'Free'", vl.value("black")).value("white"),
        ),
    )
    .data(rows)
    .transform(vl.window(vl.row_number().as("order")))
    .encode(
      vl.y().fieldN("phase").title(null),
      vl.x().fieldQ("area").stack("zero").axis(null),
      vl.order().fieldQ("order"),
    )
    .title({
      text: "Phase 3 has more than half of its land free",
      subtitle: ["Land by phase and use, hectares, 2024", "Source: Quillmoor Industrial Park"],
      anchor: "start",
    })
    .width(720)
    .height(110)
    .autosize({ type: "fit-x", contains: "padding" });

export const change = (rows) =>
  vl
    .layer(
      vl.markLine({ point: true }),
      vl
        .markText({ align: "right", dx: -8 })
        .transform(vl.filter("datum.year === 2022"))
        .encode(vl.text().fieldQ("firms")),
      vl
        .markText({ align: "left", dx: 8 })
        .transform(
          vl.filter("datum.year === 2024"),
          vl.calculate("datum.firms + ' ' + datum.size").as("label"),
        )
        .encode(vl.text().fieldN("label")),
    )
    .data(rows)
    .encode(
      vl
        .x()
        .fieldO("year")
        .title(null)
        .axis({ orient: "top", labelAngle: 0, grid: true })
        .scale({ padding: 0.2 }),
      vl
        .y()
        .fieldQ("firms")
        .axis({ title: null, values: [0], grid: true }),
      vl.color().fieldN("size").sort(null).legend(null),
    )
    .title({
      text: "A third more small firms, hardly more of others",
      subtitle: ["Firms by size", "Source: Quillmoor Industrial Park"],
      anchor: "start",
    })
    .width(720)
    .autosize({ type: "fit-x", contains: "padding" });

export const grid = (rows) =>
  vl
    .layer(
      vl
        .markRect({ stroke: "white" })
        .encode(vl.color().fieldQ("rate").scale({ scheme: "blues" }).legend(null)),
      vl
        .markText()
        .encode(
          vl.text().fieldN("label"),
          vl.color().if("datum.rate > 70", vl.value("white")).value("black"),
        ),
    )
    .data([...rows, { zone: "West", year: 2022, rate: null }])
    .transform(vl.calculate("isValid(datum.rate) ? datum.rate + '%' : '–'").as("label"))
    .encode(
      vl.x().fieldO("year").title(null).axis({ orient: "top", labelAngle: 0 }),
      vl.y().fieldN("zone").title(null),
    )
    .title({
      text: "West is filling up",
      subtitle: ["Let floor space by zone", "Source: Quillmoor Industrial Park"],
      anchor: "start",
    })
    .width(720)
    .height(110)
    .autosize({ type: "fit-x", contains: "padding" });

export const panels = (rows) =>
  vl
    .layer(
      vl.markLine({ point: true, color: "#005ea2" }),
      vl.markText({ dy: -10 }).encode(vl.text().fieldQ("jobs").format(",")),
    )
    .width(190)
    .height(96)
    .encode(
      vl.x().fieldO("year").title(null).axis({ labelAngle: 0 }),
      vl
        .y()
        .fieldQ("jobs")
        .title(null)
        .axis({ tickCount: 2 })
        .scale({ domain: [0, 10000] }),
    )
    .facet({
      field: "industry",
      type: "nominal",
      sort: ["Machinery", "Chemicals", "Paper"],
      title: null,
    })
    .columns(3)
    .data(rows)
    .title({
      text: "Machinery hires, paper does not",
      subtitle: ["Jobs by industry", "Source: Quillmoor Industrial Park"],
      anchor: "start",
    });

export const limit = (rows) =>
  vl
    .layer(
      vl
        .markRule({ strokeDash: [4, 3] })
        .data([{ at: 12 }])
        .encode(vl.x().fieldQ("at")),
      vl
        .markText({ text: "Limit 12", align: "left", baseline: "bottom" })
        .data([{ at: 12 }])
        .encode(vl.x().fieldQ("at"), vl.y().value(-4)),
      vl.markBar({ color: "#005ea2" }).encode(vl.y().fieldN("plant").sort(null).title(null)),
      vl
        .markText({ align: "left", dx: 6 })
        .encode(vl.y().fieldN("plant").sort(null).title(null), vl.text().fieldQ("water")),
    )
    .data(rows)
    .encode(vl.x().fieldQ("water").axis(null))
    .title({
      text: "Both mills use more water than they may",
      subtitle: [
        "Cubic metres of water for a tonne made, 2024",
        "Source: Quillmoor Industrial Park",
      ],
      anchor: "start",
    })
    .width(720)
    .height(120)
    .autosize({ type: "fit-x", contains: "padding" });

export const losses = (rows) =>
  vl
    .layer(
      vl.markBar({ color: "#005ea2" }),
      vl
        .markText({ align: "left", dx: 6 })
        .transform(vl.filter("datum.profit >= 0"))
        .encode(vl.text().fieldN("label")),
      vl
        .markText({ align: "right", dx: -6 })
        .transform(vl.filter("datum.profit < 0"))
        .encode(vl.text().fieldN("label")),
    )
    .data(rows)
    .transform(
      vl.calculate("'CNY ' + replace(datum.profit / 1e6, '-', '−') + ' million'").as("label"),
    )
    .encode(
      vl.y().fieldN("firm").sort(null).title(null),
      vl.x().fieldQ("profit").axis(null).scale({ padding: 110 }),
    )
    .title({
      text: "Two of four firms lost money",
      subtitle: ["Profit, 2024", "Source: Quillmoor Industrial Park"],
      anchor: "start",
    })
    .width(720)
    .height(120)
    .autosize({ type: "fit-x", contains: "padding" });

export const years = (rows) =>
  vl
    .layer(
      vl.markLine({ point: true, color: "#005ea2" }),
      vl
        .markText({ dy: -12 })
        .transform(
          vl.filter("isValid(datum.output)"),
          vl.calculate("datum.output / 1e9 + ' billion'").as("label"),
        )
        .encode(vl.text().fieldN("label")),
    )
    .data(rows)
    .encode(
      vl
        .x()
        .fieldQ("year")
        .scale({ zero: false, nice: false, padding: 40 })
        .axis({ title: null, format: "d", values: rows.map(({ year }) => year), grid: false }),
      vl
        .y()
        .fieldQ("output")
        .axis({ title: null, tickCount: 4, labelExpr: "datum.value / 1e9 + ' billion'" }),
    )
    .title({
      text: "Output is more than five times that of 2012",
      subtitle: ["Output of the park, CNY; not stated: 2019", "Source: Quillmoor Industrial Park"],
      anchor: "start",
    })
    .width(720)
    .autosize({ type: "fit-x", contains: "padding" });
