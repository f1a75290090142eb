import { join, relative } from "node:path";
import {
  Application,
  IndexEvent,
  KindRouter,
  PackageJsonReader,
  PageEvent,
  ReflectionKind,
  TSConfigReader,
  TypeDocReader,
} from "typedoc";
import { root } from "../machine/command.mjs";
import { chineseMarked } from "./chineseMarked.mjs";
import { pageAddress } from "./pageAddress.mjs";
import { MADE, SEARCH_WORDS, SITE_PAGES } from "./sitePages.mjs";

/** The text of a page's first heading. */
const headingOf = (content) =>
  /^# (.+)$/m.exec(content.map(({ text }) => text).join(""))?.[1].trim();

const groups = new Map(
  SITE_PAGES.flatMap(([group, pages]) => pages.map((page) => [join(root, page), group])),
);

/** Gives each page the name of its heading and its group, and lets links to a package's README lead to its module. */
function placePages(project) {
  for (const page of project.getReflectionsByKind(ReflectionKind.Document)) {
    page.name = headingOf(page.content) ?? page.name;
    const group = groups.get(project.files.getReflectionPath(page));
    if (group !== undefined) page.frontmatter.group = group;
  }
  for (const module of project.children ?? []) {
    const folder = join(root, "packages", module.name.split("/")[1]);
    project.files.registerReflectionPath(join(folder, "README.md"), module);
  }
}

/** Puts a page at the address of its file: one made of its heading would have Chinese in it and change with it. */
class PageRouter extends KindRouter {
  /** @override */
  getIdealBaseName(reflection) {
    return reflection.isDocument()
      ? pageAddress(pathOf(reflection))
      : super.getIdealBaseName(reflection);
  }
}

/** The start page's links to what is made with the site, and is in no folder that its own links could name. */
const ONLY_HERE = [
  ["gallery.md", "Chart gallery 图表一览"],
  ["all-forms.md", "Forms 图形"],
  ["dataset.md", "Dataset 数据集"],
];

function linkMadePages(project) {
  project.readme?.push({ kind: "text", text: "\n\n## On this site 本站另有\n\n" });
  for (const [page, words] of ONLY_HERE) {
    const { target } = project.files.registerAbsolute(join(root, MADE, page));
    project.readme?.push(
      { kind: "text", text: `- [${words}](` },
      { kind: "relative-link", text: page, target },
      { kind: "text", text: ")\n" },
    );
  }
}

/** A wide table scrolls by itself, with the keyboard, too; a file's name such as a.md is no address. */
function setMarkdown({ linkify, renderer }) {
  linkify.set({ fuzzyLink: false });
  renderer.rules.table_open = () =>
    '<div class="park-table" role="group" aria-label="Table" tabindex="0"><table>';
  renderer.rules.table_close = () => "</table></div>";
}

/** Chinese as a word to lunr, whose trimmer takes all letters outside of ASCII for punctuation and cuts them off. */
const asWords = (text) => text.replace(/\p{Script=Han}+/gu, "_$&_");

/** The file of a page, from the root of the checkout. */
const pathOf = (reflection) =>
  relative(root, reflection.project.files.getReflectionPath(reflection) ?? "");

/** Whether a page is written in Chinese. */
const isChinese = (reflection) => reflection.isDocument() && pathOf(reflection).endsWith(".zh.md");

/** What the index of the search has of each page and each name. */
const searchFields = (reflection) => ({
  name: asWords(reflection.name),
  ...(reflection.isDocument()
    ? { document: asWords(reflection.content.map(({ text }) => text).join("\n")) }
    : {}),
  words: asWords(SEARCH_WORDS[pathOf(reflection)] ?? ""),
});

/**
 * Builds the site of the reference and of all pages into a folder.
 *
 * @param {string} out
 * @returns {Promise<boolean>} whether it was built without an error and without a warning
 */
export async function site(out) {
  const app = await Application.bootstrapWithPlugins(
    {
      options: join(root, "typedoc.json"),
      router: "page",
      markdownItLoader: setMarkdown,
      projectDocuments: [...groups.keys()],
      searchGroupBoosts: Object.fromEntries(SITE_PAGES.map(([group]) => [group, 4])),
      groupOrder: [...SITE_PAGES.map(([group]) => group), "*"],
    },
    [new TypeDocReader(), new PackageJsonReader(), new TSConfigReader()],
  );
  app.renderer.defineRouter("page", PageRouter);
  // Before TypeDoc makes its groups.
  app.on(Application.EVENT_PROJECT_REVIVE, placePages, 1000);
  app.on(Application.EVENT_PROJECT_REVIVE, linkMadePages, -1000);
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    Object.assign(event.searchFieldWeights, { words: 20 });
    event.searchFields = event.searchResults.map(searchFields);
  });
  app.renderer.on(PageEvent.END, (event) => {
    event.contents = chineseMarked(event.contents ?? "", isChinese(event.model));
  });
  const faultless = () => !app.logger.hasErrors() && !app.logger.hasWarnings();
  const project = await app.convert();
  if (project === undefined) return false;
  app.validate(project);
  if (!faultless()) return false;
  await app.generateDocs(project, out);
  return faultless();
}
