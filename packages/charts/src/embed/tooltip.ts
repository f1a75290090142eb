/** The words beside the pointer. */
export interface Tooltip {
  readonly element: HTMLElement;
  /** Shows a value where the pointer is, or nothing when there is no value. */
  readonly handle: (
    event: Pick<MouseEvent, "clientX" | "clientY"> | undefined,
    value: unknown,
  ) => void;
  readonly dispose: () => void;
}

const GAP = 12;

/** What a mark tells, a line a column. */
export const wordsOf = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? Object.entries(value)
        .map(([name, one]) => `${name}: ${one}`)
        .join("\n")
    : String(value ?? "");

/** Makes a tooltip, to be put into a positioned element. Escape hides it, so that it covers nothing for long. */
export const tooltip = (document: Document): Tooltip => {
  const element = document.createElement("div");
  element.className = "park-tooltip";
  element.hidden = true;
  // The text alternative says the same already.
  element.setAttribute("aria-hidden", "true");

  const hide = (): void => {
    element.hidden = true;
    document.removeEventListener("keydown", onKey);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") hide();
  };
  const handle: Tooltip["handle"] = (event, value) => {
    const words = wordsOf(value);
    const frame = element.parentElement?.getBoundingClientRect();
    if (words === "" || event === undefined || event === null || frame === undefined) return hide();
    if (element.hidden) document.addEventListener("keydown", onKey);
    element.textContent = words;
    element.hidden = false;
    // Beside the pointer, on the side that has room. The object model may set a style that the policy forbids as an attribute.
    const x = event.clientX - frame.left;
    const isRight = x > frame.width / 2;
    element.style.setProperty("left", isRight ? "auto" : `${x + GAP}px`);
    element.style.setProperty("right", isRight ? `${frame.width - x + GAP}px` : "auto");
    element.style.setProperty("top", `${event.clientY - frame.top + GAP}px`);
  };
  return { element, handle, dispose: hide };
};
