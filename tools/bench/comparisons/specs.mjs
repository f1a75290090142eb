import { bar, CHARTS, projectProgress, questionsOf, textWidth } from "@park/charts";
import { toSvg, toVega } from "@park/charts/render";
import { xinyu2023 } from "@park/data";
import { audit } from "@park/metrics";
import * as vega from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile } from "vega-lite";
import * as vl from "vega-lite-api";
import { contender } from "../contender.mjs";
import { specProgram } from "../specProgram.mjs";

/** @type {readonly import("@park/data").Locale[]} */
const LOCALES = ["zh", "en"];

/** A spec without the address of its schema, which names another version of Vega-Lite here than there. */
const bare = (spec) => ({ ...spec, $schema: null });

const literal = (spec) =>
  /** @type {() => unknown} */ (new Function(`return ${JSON.stringify(spec)}`));

/** The plot gives way to the widths of texts, which Vega takes from their length: it is given the same as ours takes. */
const measure = ({ fontSize = 11, fontWeight, limit = 0 }, text) => {
  const width = textWidth(String(text ?? "").trim(), fontSize, fontWeight === "bold");
  return limit > 0 ? Math.min(width, limit) : width;
};

const bareSvg = async (spec) => {
  const runtime = vega.parse(compile(spec).spec, undefined, { ast: true });
  const metrics = /** @type {any} */ (vega).textMetrics;
  const { width } = metrics;
  metrics.width = measure;
  try {
    return await new vega.View(runtime, { renderer: "none", expr: expressionInterpreter }).toSVG();
  } finally {
    metrics.width = width;
  }
};

/** What is drawn: the marks and texts with their places, without what names them for a reader, and their ids. */
const drawn = (svgs) =>
  svgs.map((svg) => [...svg.matchAll(/ d="[^"]*"|<text[^>]*>[^<]*/g)].map(([part]) => part));

const ROWS = Array.from({ length: 12 }, (_, index) => ({
  industry: `Industry ${index + 1}`,
  projects: 3 * index + 1,
}));
const drawBars = () =>
  bar(
    ROWS,
    { y: "industry", x: "projects" },
    { title: "Projects by industry", subtitle: "Number, 2023", source: "Made up", locale: "en" },
  );

/** @returns {import("../comparison.mjs").Comparison[]} */
export const specs = (count) => {
  const build = () =>
    CHARTS.flatMap((chart) => LOCALES.map((locale) => chart(xinyu2023, { locale })));
  const all = build();
  const literals = all.map(literal);
  const programs = all.map(specProgram);
  const one = projectProgress(xinyu2023, { locale: "en" });
  const [oneLiteral, oneProgram] = [literal(one), specProgram(one)];
  const barsProgram = specProgram(drawBars());
  const { findings } = audit(xinyu2023);
  const drawQuestions = () =>
    questionsOf(xinyu2023, { findings }).map((question) => question.draw({ locale: "en" }));
  const questionPrograms = drawQuestions().map(specProgram);
  const times = (work) => () => {
    let last;
    for (let round = 0; round < count; round += 1) last = work();
    return last;
  };
  const plain = JSON.parse(JSON.stringify(all));
  return [
    {
      id: "form",
      what: { en: "A bar chart of 12 rows", zh: "12行数据的条形图" },
      how: "bar of rows of one's own: rows and options checked, numbers written, texts measured, text alternative written. The peer writes down the finished spec with vega-lite-api.",
      gap: "The peer checks, writes and measures nothing.",
      unit: "ms",
      per: count,
      own: contender("@park/charts", times(drawBars)),
      most: 0.06,
      peers: [
        contender(
          "vega-lite-api",
          times(() => barsProgram(vl)),
          { from: "vega-lite-api" },
        ),
      ],
      shown: bare,
    },
    {
      id: "questions",
      what: {
        en: "All questions of a review, found and drawn",
        zh: "一份回顾的全部问题，找出并绘制",
      },
      how: "questionsOf of the review, with the findings of its audit: families found, interest scored, each fact told once, titles in both languages; then draw of each. The peer writes down the finished specs with vega-lite-api.",
      gap: "The peer finds, ranks, words and measures nothing.",
      unit: "ms",
      own: contender("@park/charts", drawQuestions),
      most: 30,
      peers: [
        contender("vega-lite-api", () => questionPrograms.map((program) => program(vl)), {
          from: "vega-lite-api",
        }),
      ],
      shown: (drawings) => drawings.map(bare),
    },
    {
      id: "spec",
      what: { en: "One chart, from facts to spec", zh: "一幅图表，由数字到规格" },
      how: "projectProgress of the review: facts found, values computed, texts measured and broken, places computed, text alternative written. The peers write down the finished spec: with vega-lite-api, and as an object literal.",
      gap: "The peers are given every width, place and text. Ours finds the facts, and measures and breaks each text to compute them.",
      unit: "ms",
      per: count,
      own: contender(
        "@park/charts",
        times(() => projectProgress(xinyu2023, { locale: "en" })),
      ),
      peers: [
        contender(
          "vega-lite-api",
          times(() => oneProgram(vl)),
          {
            from: "vega-lite-api",
            most: 0.2,
          },
        ),
        contender("an object literal", times(oneLiteral), { most: 5 }),
      ],
      shown: bare,
    },
    {
      id: "specs",
      what: { en: `All ${all.length} specs`, zh: `全部${all.length}个图表规格` },
      how: "Every chart of the review in both languages, the audit computed in two of them. The peers write down the finished specs.",
      unit: "ms",
      own: contender("@park/charts", build),
      peers: [
        contender("vega-lite-api", () => programs.map((program) => program(vl)), {
          from: "vega-lite-api",
        }),
        contender("object literals", () => literals.map((make) => make())),
      ],
      shown: (made) => made.map(bare),
    },
    {
      id: "compile",
      what: { en: `${all.length} specs to Vega`, zh: `${all.length}个图表规格编译为 Vega` },
      how: "toVega: compiled by Vega-Lite, searched for anything that would load a file or name a prototype, copied. The peer is Vega-Lite's compile.",
      unit: "ms",
      own: contender("@park/charts", async () => {
        const made = [];
        for (const spec of all) made.push(await toVega(spec));
        return made;
      }),
      peers: [
        contender("vega-lite", () => plain.map((spec) => compile(spec).spec), {
          from: "vega-lite",
        }),
      ],
      shown: (made) => JSON.parse(JSON.stringify(made)),
    },
    {
      id: "svg",
      what: { en: `${all.length} specs to SVG`, zh: `${all.length}个图表规格绘成 SVG` },
      how: "toSvg: compiled, drawn by Vega's interpreter, named for screen readers, ids made stable. The peer is Vega-Lite and Vega alone with the same interpreter.",
      gap: "Ours also searches each spec for files and prototypes, measures texts by its own table, and names the picture and its ids.",
      unit: "ms",
      own: contender("@park/charts", async () => {
        const made = [];
        for (const spec of all) made.push(await toSvg(spec));
        return made;
      }),
      peers: [
        contender(
          "vega",
          async () => {
            const made = [];
            for (const spec of plain) made.push(await bareSvg(spec));
            return made;
          },
          { from: "vega", most: 1.05 },
        ),
      ],
      shown: drawn,
      most: 3000,
    },
  ];
};
