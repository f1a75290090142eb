import mammoth from "mammoth";
import { textOfHtml } from "./htmlText.ts";

addEventListener("message", async ({ data }: MessageEvent<ArrayBuffer>) => {
  try {
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: data },
      { includeEmbeddedStyleMap: false, externalFileAccess: false },
    );
    postMessage({ text: await textOfHtml(value) });
  } catch (error) {
    postMessage({ wrong: (error as Error).message });
  }
});
