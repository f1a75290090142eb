import type { Localized } from "@park/data";

/** What stands between the parts of a sentence or of a list. */
export const PUNCTUATION: Localized<{
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** Between the items of a list. */
  readonly item: string;
  readonly stop: string;
  readonly open: string;
  readonly close: string;
  /** Between sentences, and between words where one line becomes two. */
  readonly space: string;
}> = {
  zh: {
    comma: "，",
    semicolon: "；",
    colon: "：",
    item: "、",
    stop: "。",
    open: "（",
    close: "）",
    space: "",
  },
  en: {
    comma: ", ",
    semicolon: "; ",
    colon: ": ",
    item: ", ",
    stop: ".",
    open: " (",
    close: ")",
    space: " ",
  },
};
