/** Where pages that are made, not written, are put before the site is built. */
export const MADE = "out/docs";

/**
 * Words that readers look for, and that a page does not have.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const SEARCH_WORDS = {
  [`${MADE}/dataset.md`]: "download CSV JSON table figures numbers 下载",
  [`${MADE}/gallery.md`]: "examples pictures visualisation visualization 图例",
  "docs/bring-your-own.md": "own measure own indicator own data import 自己的",
  "docs/forms.md":
    "own rows own data bar stacked slope heat table line Plot vega-lite-api 自己的 数据",
  "docs/questions.md": "story headline briefing ranking automatic insight 标题 简报 要点",
  "docs/theming.md":
    "color colors colour colours font brand style translate translation 颜色 字体 翻译",
  "docs/versioning.md": "cite citation quote reference semver 引用",
  "docs/getting-started.md": "install tutorial quickstart 安装",
};

/**
 * The pages of the site beside the reference, by group, in the order of the navigation. Paths start at the root of the
 * checkout.
 *
 * @type {readonly (readonly [group: string, pages: readonly string[]])[]}
 */
export const SITE_PAGES = [
  [
    "Start",
    [
      "README.zh.md",
      "docs/getting-started.md",
      "docs/getting-started.zh.md",
      "docs/six-nouns.md",
      "docs/bring-your-own.md",
      "docs/notebooks.md",
      "docs/warehouse.md",
    ],
  ],
  [
    "Data and audit",
    [
      `${MADE}/dataset.md`,
      "docs/codebook.md",
      "docs/data-origin.md",
      "docs/reading-the-audit.md",
      "docs/reading-the-audit.zh.md",
      "docs/audit-2023.md",
      "docs/audit-power.md",
      "docs/glossary.md",
    ],
  ],
  [
    "Charts",
    [
      `${MADE}/gallery.md`,
      `${MADE}/all-forms.md`,
      "docs/questions.md",
      "docs/forms.md",
      "docs/theming.md",
      "docs/accessibility.md",
    ],
  ],
  [
    "To rely on",
    ["docs/runtimes.md", "docs/benchmarks.md", "docs/versioning.md", "docs/security.md"],
  ],
  [
    "Examples",
    [
      "examples/report/README.md",
      "examples/workbench/README.md",
      "examples/notebooks/README.md",
      "examples/node/README.md",
      "examples/node/script/README.md",
      "examples/node/bundle/README.md",
      "examples/node/react/README.md",
      "examples/warehouse/README.md",
    ],
  ],
  [
    "Maintenance",
    [
      "CONTRIBUTING.md",
      "docs/architecture.md",
      "docs/releasing.md",
      "docs/owner.md",
      "docs/decisions.md",
      "docs/mutation.md",
    ],
  ],
];
