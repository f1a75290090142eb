import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import * as vega6 from "vega";
import { expressionInterpreter as interpreter2 } from "vega-interpreter";
import { expressionInterpreter as interpreter1 } from "vega-interpreter1";
import * as vegaLite6 from "vega-lite";
import * as vegaLite5 from "vega-lite5";
import * as vega5 from "vega5";
import { replaceTextWidth, type TextMetrics } from "../render/textMetrics.ts";
import { textWidth } from "../text/textWidth.ts";

/** One line of text in a picture and where it lies, in pixels of the whole picture. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Pixels beyond which Vega cuts the text off. */
  readonly limit: number | null;
}

/** What became of a spec in one major version. */
export interface Drawn {
  readonly svg: string;
  /** All that the compiler and the view had to say, from a warning up. */
  readonly messages: readonly string[];
  readonly texts: readonly DrawnText[];
  /** Of the whole picture, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Vega-Lite with the Vega it runs on. */
export interface Major {
  readonly name: string;
  /** Where the spec departs from the JSON schema; none when it is valid. */
  readonly invalid: (spec: unknown) => readonly string[];
  readonly draw: (spec: object) => Promise<Drawn>;
}

interface Item {
  readonly x?: number;
  readonly y?: number;
  readonly dx?: number;
  readonly dy?: number;
  readonly angle?: number;
  readonly opacity?: number;
  readonly align?: "left" | "center" | "right";
  readonly baseline?: "top" | "middle" | "bottom" | "alphabetic" | "line-top" | "line-bottom";
  readonly limit?: number;
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
  readonly lineHeight?: number;
  readonly lineBreak?: string;
  readonly text?: unknown;
  readonly items?: readonly SceneMark[];
}

interface SceneMark {
  readonly marktype: string;
  readonly items: readonly Item[];
}

const linesOf = ({ text, lineBreak }: Item): readonly string[] => {
  if (Array.isArray(text)) return text.map(String);
  const whole = text === null || text === undefined ? "" : String(text);
  return lineBreak === undefined ? [whole] : whole.split(lineBreak);
};

const shareAbove = { top: 0, "line-top": 0, middle: 0.5, bottom: 1, "line-bottom": 1 };

const textsOf = (item: Item, left: number, top: number): readonly DrawnText[] => {
  const size = item.fontSize ?? 11;
  const height = item.lineHeight ?? size + 2;
  const bold = item.fontWeight === "bold" || Number(item.fontWeight) >= 600;
  const baseline = item.baseline ?? "alphabetic";
  const above = baseline === "alphabetic" ? 0.79 : shareAbove[baseline];
  return linesOf(item).flatMap((text, index) => {
    if (text === "" || item.opacity === 0 || size === 0) return [];
    if ((item.angle ?? 0) !== 0) throw new Error(`Cannot measure a turned text: ${text}`);
    const width = textWidth(text, size, bold);
    const x = left + (item.x ?? 0) + (item.dx ?? 0);
    const from = { left: x, center: x - width / 2, right: x - width }[item.align ?? "left"];
    const y = top + (item.y ?? 0) + (item.dy ?? 0) + index * height - above * size;
    const limit = item.limit === undefined || item.limit === 0 ? null : item.limit;
    return [{ text, left: from, right: from + width, top: y, bottom: y + size, limit }];
  });
};

const walk = (mark: SceneMark, left: number, top: number): readonly DrawnText[] =>
  mark.items.flatMap((item) =>
    mark.marktype === "text"
      ? textsOf(item, left, top)
      : (item.items ?? []).flatMap((inner) =>
          walk(inner, left + (item.x ?? 0), top + (item.y ?? 0)),
        ),
  );

const collector = () => {
  const messages: string[] = [];
  const note =
    (level: string) =>
    (...parts: readonly unknown[]) => {
      messages.push(`${level}: ${parts.map(String).join(" ")}`);
      return logger;
    };
  const quiet = () => logger;
  const logger = {
    level: quiet,
    error: note("error"),
    warn: note("warning"),
    info: quiet,
    debug: quiet,
  };
  return { messages, logger };
};

const require = createRequire(import.meta.url);

const validator = (schema: string): Major["invalid"] => {
  let validate: ValidateFunction | undefined;
  return (spec) => {
    if (validate === undefined) {
      const ajv = new Ajv({
        strict: false,
        formats: { "color-hex": /^#[0-9a-f]{6}$/i },
        // Compiles four times as fast.
        inlineRefs: false,
        code: { optimize: false },
      });
      formats.default(ajv, ["uri", "uri-reference"]);
      validate = ajv.compile(JSON.parse(readFileSync(require.resolve(schema), "utf8")));
    }
    validate(spec);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
};

const drawer =
  (
    vega: typeof vega6,
    compile: typeof vegaLite6.compile,
    interpreter: typeof interpreter2,
  ): Major["draw"] =>
  async (spec) => {
    const { messages, logger } = collector();
    const compiled = compile(spec as never, { logger: logger as never });
    const restore = replaceTextWidth(
      (vega as unknown as { readonly textMetrics: TextMetrics }).textMetrics,
    );
    try {
      const view = new vega.View(vega.parse(compiled.spec, undefined, { ast: true }), {
        renderer: "none",
        expr: interpreter,
        logger: logger as never,
      } as ConstructorParameters<typeof vega.View>[1]);
      const svg = await view.toSVG();
      const scene = view.scenegraph() as unknown as { readonly root: SceneMark };
      const [left, top] = view.origin() as [number, number];
      const padding = view.padding() as { readonly left: number; readonly top: number };
      const texts = walk(scene.root, left + padding.left, top + padding.top);
      view.finalize();
      const [, width = 0, height = 0] = (
        /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
      ).map(Number);
      return { svg, messages, texts, width, height };
    } finally {
      restore();
    }
  };

/** The texts that are not wholly inside the picture. */
export const outside = ({ texts, width, height }: Drawn): readonly DrawnText[] =>
  texts.filter(
    ({ left, right, top, bottom }) =>
      left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
  );

/** The two lines of versions that every spec has to draw in. */
export const MAJORS: readonly Major[] = [
  {
    name: `Vega-Lite ${vegaLite5.version}`,
    invalid: validator("vega-lite5/build/vega-lite-schema.json"),
    draw: drawer(
      vega5,
      vegaLite5.compile as unknown as typeof vegaLite6.compile,
      interpreter1 as unknown as typeof interpreter2,
    ),
  },
  {
    name: `Vega-Lite ${vegaLite6.version}`,
    invalid: validator("vega-lite/vega-lite-schema.json"),
    draw: drawer(vega6, vegaLite6.compile, interpreter2),
  },
];
