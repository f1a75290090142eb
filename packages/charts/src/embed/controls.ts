import type { Localized } from "@park/data";

/** The words of the controls, in the reader's language. */
export const CONTROLS: Localized<{
  readonly group: string;
  readonly table: string;
  readonly png: string;
  readonly svg: string;
  readonly csv: string;
}> = {
  zh: {
    group: "图表操作",
    table: "显示数据表",
    png: "保存 PNG",
    svg: "保存 SVG",
    csv: "保存 CSV",
  },
  en: {
    group: "Chart controls",
    table: "Show table",
    png: "Save PNG",
    svg: "Save SVG",
    csv: "Save CSV",
  },
};

/** A button that does what it says; the browser makes it work from the keyboard. */
export const button = (
  document: Document,
  label: string,
  onPress: (self: HTMLButtonElement) => void,
): HTMLButtonElement => {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", () => onPress(element));
  return element;
};
