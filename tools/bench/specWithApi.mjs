import * as vl from "vega-lite-api";

/**
 * A spec of one title, four layers of marks over one table, and a foot, written with the fluent API of Vega-Lite: what a
 * user would write instead of our chart. It computes nothing: every width, place and text is given.
 *
 * @param {any} spec the finished spec
 */
export const specWithApi = (spec) => {
  const scale = { domain: [0, 115], range: [205, 593], nice: false, zero: true };
  const at = (channel, field) => channel.fieldQ(field).scale(null).axis(null);
  const length = (field) => vl.x().fieldQ(field).scale(scale).axis(null);
  const label = {
    fontSize: 13,
    lineBreak: "\n",
    lineHeight: 17,
    color: "#17202a",
    baseline: "middle",
    aria: false,
  };
  return vl
    .layer(
      vl
        .markRect({ color: "#edf0f3", aria: false })
        .encode(at(vl.y(), "top"), vl.y2().field("bottom"), length("whole"), vl.x2().datum(0)),
      vl
        .markRect({ color: "#005f9e" })
        .encode(
          at(vl.y(), "top"),
          vl.y2().field("bottom"),
          length("value"),
          vl.x2().datum(0),
          vl.description().fieldN("said"),
          vl.tooltip().fieldN("said"),
        ),
      vl
        .markText({ ...label, align: "left", dx: 8, fontWeight: "bold" })
        .encode(length("at"), at(vl.y(), "markY"), vl.text().fieldN("text")),
      vl
        .markText({ ...label, align: "right", dx: 0, fontWeight: "normal" })
        .encode(vl.x().value(195), at(vl.y(), "labelY"), vl.text().fieldN("label")),
      vl
        .markText({ ...label, baseline: "top", fontSize: 11, lineHeight: 16, color: "#52606d" })
        .data({ values: [{ line: "Each row is a part of the one above" }] })
        .encode(vl.x().value(0), vl.y().value(108), vl.text().fieldN("line")),
    )
    .data({ values: spec.data.values })
    .title(spec.title)
    .description(spec.description)
    .background(spec.background)
    .width(spec.width)
    .height(spec.height)
    .padding(spec.padding)
    .autosize(spec.autosize)
    .config(spec.config)
    .toObject();
};
