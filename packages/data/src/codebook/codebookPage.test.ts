import { expect, test } from "vitest";
import { codebookPage } from "../testing/codebookPage.ts";
import { xinyu2023 } from "../xinyu2023/index.ts";
import { codebook } from "./codebook.ts";

test("docs/codebook.md is the page of the codebook as it is now", async () => {
  await expect(codebookPage()).toMatchFileSnapshot("../../../../docs/codebook.md");
});

test("every measure stands on it once", () => {
  const page = codebookPage();
  for (const { id, definition } of Object.values({ ...codebook, ...xinyu2023.measures })) {
    expect(page.split(`| \`${id}\`<br>`)).toHaveLength(2);
    expect(page).toContain(definition.en);
  }
});
