/** Zero specificity, so that a page's own rules win. */
const CSS = `
:where(.park-chart) { position: relative; margin: 0; background-color: var(--park-background); color: var(--park-text); font: 14px/1.5 var(--park-font); }
:where(.park-chart) :where([hidden]) { display: none; }
:where(.park-picture) { overflow: hidden; }
:where(.park-picture svg) { display: block; max-width: 100%; height: auto; }
:where(.park-live) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
:where(.park-picture:focus-visible) { outline: 3px solid var(--park-text); outline-offset: -3px; }
:where(.park-table) { overflow-x: auto; padding: 16px; }
:where(.park-table table) { border-collapse: collapse; width: 100%; }
:where(.park-table caption) { text-align: start; font-weight: bold; padding-block-end: 8px; }
:where(.park-table :is(th, td)) { text-align: start; font-weight: normal; padding: 4px 16px 4px 0; border-block-end: 1px solid var(--park-grid); }
:where(.park-table thead th) { font-weight: bold; vertical-align: bottom; }
:where(.park-table .park-number) { text-align: end; font-variant-numeric: tabular-nums; }
:where(.park-controls) { display: flex; flex-wrap: wrap; gap: 8px; padding: 0 16px 16px; }
:where(.park-controls button) { font: inherit; min-height: 32px; margin: 0; padding: 4px 12px; border: 1px solid currentColor; border-radius: 4px; background: transparent; color: inherit; cursor: pointer; }
:where(.park-controls button:hover) { text-decoration: underline; }
:where(.park-controls button[aria-pressed="true"]) { background-color: var(--park-text); color: var(--park-background); }
:where(.park-chart :is(button, .park-table):focus-visible) { outline: 3px solid var(--park-text); outline-offset: 2px; }
:where(.park-tooltip) { position: absolute; z-index: 1; max-width: 50%; box-sizing: border-box; padding: 4px 8px; border: 1px solid var(--park-text); border-radius: 4px; background-color: var(--park-background); color: var(--park-text); white-space: pre-line; overflow-wrap: anywhere; pointer-events: none; }
@media (forced-colors: active) { :where(.park-controls button[aria-pressed="true"]) { forced-color-adjust: none; background-color: Highlight; color: HighlightText; } }
@media print { :where(.park-controls, .park-tooltip) { display: none; } }
`;

/** How many charts use the sheet in a document or shadow root. */
const USES: WeakMap<Document | ShadowRoot, { readonly sheet: CSSStyleSheet; count: number }> =
  /*#__PURE__*/ new WeakMap();

/**
 * Gives the document or shadow root of an element the style of charts, by a sheet that no policy takes for inline; the
 * returned function takes it back. Where there are no such sheets, as in jsdom, a chart has the page's style alone.
 */
export const useStyleSheet = (element: Element, window: typeof globalThis): (() => void) => {
  const own = element.getRootNode();
  const root = "adoptedStyleSheets" in own ? (own as Document | ShadowRoot) : element.ownerDocument;
  if (root.adoptedStyleSheets === undefined) return () => {};
  const known = USES.get(root);
  const use = known ?? { sheet: new window.CSSStyleSheet(), count: 0 };
  if (known === undefined) {
    use.sheet.replaceSync(CSS);
    root.adoptedStyleSheets.push(use.sheet);
    USES.set(root, use);
  }
  use.count += 1;
  return (): void => {
    use.count -= 1;
    if (use.count > 0) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== use.sheet);
    USES.delete(root);
  };
};
