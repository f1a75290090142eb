import { nfc } from "./nfc.ts";

/**
 * The normal form that locators and hashes refer to: Unicode NFC without white space, because text taken from print
 * has line breaks and spaces anywhere.
 *
 * @param text - the document
 * @returns its normal form
 * @throws {TypeError} if it is no string
 *
 * @example
 * ```ts
 * import { normalizeSource } from "@park/data";
 * normalizeSource("新签约项目 117\n个"); // => "新签约项目117个"
 * ```
 */
export const normalizeSource = (text: string): string => {
  if (typeof text !== "string")
    throw new TypeError(`Cannot normalise source: text must be a string, got ${typeof text}`);
  // In this order, because a space may stand between a letter and its accent.
  return nfc(text.replace(/[\p{White_Space}\uFEFF]+/gu, ""));
};
