import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { tsdocExamples } from "../docExamples/tsdocExamples.mjs";
import { root } from "../machine/command.mjs";
import { drawnByCode } from "./drawnByCode.mjs";
import { page } from "./markdown.mjs";

const folder = join(root, "packages/charts/src/forms");

/** What a form's documentation says before its parameters, without the markup of TSDoc. */
function said(source, name) {
  const [comment] = source
    .slice(0, source.indexOf(`export const ${name} `))
    .split("/**")
    .slice(-1);
  const text = comment.split("@param")[0].replaceAll(/^\s*\* ?/gm, "");
  return text.replaceAll(/\{@link (\w+)\}/g, "`$1`").trim();
}

/** The forms, each with what is said of it and the example that makes a spec. */
const forms = () =>
  readdirSync(folder)
    .filter((file) => !file.includes(".test"))
    .flatMap((file) => {
      const source = readFileSync(join(folder, file), "utf8");
      const example = tsdocExamples(source).find(({ code }) => code.includes("const spec ="));
      const name = basename(file, ".ts");
      return example === undefined ? [] : [{ name, text: said(source, name), code: example.code }];
    });

/**
 * The page of the forms: what each is for, the example of its documentation, and what that draws.
 *
 * @returns {Promise<Map<string, string>>} the files, by their path
 */
export async function formsPage() {
  const all = forms();
  const pictures = await drawnByCode(
    new Map(
      all.map(
        ({ name, code }) =>
          /** @type {const} */ ([
            name,
            `import { toSvg } from "@park/charts/render";\n${code}\nexport const svg = await toSvg(spec);`,
          ]),
      ),
    ),
  );
  const files = new Map([
    [
      // docs/forms.md has the address that its file has.
      "all-forms.md",
      page([
        "# Forms 图形",
        "Each draws rows of any kind. A column that does not fit does not compile, and what would be shown wrongly is refused. Titles, languages, themes and widths are options of all of them.",
        "每种图形均可绘制任意数据；列的类型不符则不能通过编译，会误导读者的画法一律不予绘制。标题、语言、主题、宽度均可设定。",
        ...all.flatMap(({ name, text, code }) => [
          `## {@link @park/charts!${name} | ${name}}`,
          text,
          `![An example of ${name}](forms/${name}.svg)`,
          `\`\`\`ts\n${code}\n\`\`\``,
        ]),
      ]),
    ],
  ]);
  for (const [name, svg] of pictures) files.set(`forms/${name}.svg`, svg);
  return files;
}
