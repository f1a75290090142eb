import { expect, test } from "vitest";
import { html, markup } from "./html.ts";

test("values are text, whatever they look like, and markup stays markup", () => {
  const name = `</script><b title="x">'a' & b`;
  expect(html`<p>${name}${markup("<i>i</i>")}${null}${["1", 2]}</p>`.markup).toBe(
    "<p>&lt;/script&gt;&lt;b title=&quot;x&quot;&gt;&#39;a&#39; &amp; b<i>i</i>12</p>",
  );
});

test("what turns or breaks the text around a value is a space, and letters of any direction stay", () => {
  expect(html`${"a\u202eb\u2066c\u200fd\u0000e\u001b[31mf\rg\ud83dh"}`.markup).toBe(
    "a b c d e [31mf g h",
  );
  expect(html`${"two\nlines, مجمع, 👩‍👩‍👧‍👦"}`.markup).toBe("two\nlines, مجمع, 👩‍👩‍👧‍👦");
});
