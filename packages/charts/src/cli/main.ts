import { xinyu2023 } from "@park/data";
import {
  commandOf,
  type Output,
  parseOptions,
  readReviewFile,
  UserError,
} from "@park/data/command";
import { findCharts } from "./findCharts.ts";
import { list } from "./list.ts";
import { questions } from "./questions.ts";
import { render } from "./render.ts";

const USAGE = `Usage: park-charts COMMAND [options]

  questions names what a review finds, the most interesting first: score, how it is told best, headline, sentence
  list      names every chart: number, id, question, and whether it can be drawn or what is missing
  spec      writes charts as Vega-Lite specs
  render    draws charts

  --review FILE     a review file of your own (JSON), in place of the packaged review of 2023
  --locale zh|en    the reader's language; zh where it is left out

  spec and render:
  --chart ID        a chart by its id or number, as often as you like; all where it is left out
  --theme THEME     light, dark, print or contrast; light where it is left out
  --width PIXELS    from 240; 720 where it is left out
  --vega-lite MAJOR 5 or 6, which the spec names; 6 where it is left out. Notebooks know 5
  --out FOLDER      where to write ID.LOCALE.FORMAT; standard output, for one chart, where it is left out. It must be new,
                    empty, or as park-charts wrote it, whose charts of several calls gather there: nothing else is
                    deleted or overwritten

  render:
  --format FORMAT   svg, png, html, vega, csv, xlsx or json (Vega-Lite); svg where it is left out
  --scale NUMBER    dots a pixel of a PNG; 1 where it is left out
  --font FILE       a font to write a PNG with, as often as you like; those installed where it is left out

Exit code: 0 when all is well, 1 when the review has issues or lacks what a chart needs, 2 when the call was wrong.`;

const DRAWING = ["review", "locale", "chart", "theme", "width", "vega-lite", "out"];

/** The options that each command takes. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  questions: ["review", "locale"],
  list: ["review", "locale"],
  spec: DRAWING,
  render: [...DRAWING, "format", "scale", "font"],
};

/** The command line. */
export const main = async (args: readonly string[], output: Output): Promise<number> => {
  const { values, positionals } = await parseOptions(args, {
    review: { type: "string" },
    locale: { type: "string" },
    chart: { type: "string", multiple: true },
    theme: { type: "string" },
    width: { type: "string" },
    "vega-lite": { type: "string" },
    out: { type: "string" },
    format: { type: "string" },
    scale: { type: "string" },
    font: { type: "string", multiple: true },
    help: { type: "boolean", short: "h" },
  });
  const [typed, extra] = positionals;
  if (values.help === true || typed === undefined) {
    output.say(USAGE);
    return values.help === true ? 0 : 2;
  }
  const command = await commandOf(typed, Object.keys(TAKES), "park-charts");
  if (extra !== undefined)
    throw new UserError(`Cannot ${command}: must have options only, got ${extra}`);
  const wrong = Object.keys(values).find((name) => !TAKES[command]?.includes(name));
  if (wrong !== undefined)
    throw new UserError(`Cannot ${command}: must have options of its own, got --${wrong}`);
  const { locale = "zh", chart } = values;
  if (locale !== "zh" && locale !== "en")
    throw new UserError(`Cannot ${command}: --locale must be zh or en, got ${locale}`);
  const charts = findCharts(chart);
  const review = values.review === undefined ? xinyu2023 : await readReviewFile(values.review);
  switch (command) {
    case "questions":
      output.say(questions(review, locale));
      return 0;
    case "list":
      output.say(list(review, locale));
      return 0;
    default: {
      const format = command === "spec" ? "json" : values.format;
      const isNamed = chart !== undefined;
      return render(
        charts,
        isNamed,
        review,
        locale,
        { ...values, format, vegaLite: values["vega-lite"] },
        output,
      );
    }
  }
};
