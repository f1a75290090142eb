/**
 * The columns of a chart's rows by what its table calls them: tooltips and screen readers say a row's `label`, its `value`
 * and the `text` of it in the reader's language.
 */
export const namedValues = (label: string, value: string) =>
  ({
    y: { field: "label", title: label },
    x: { field: "value", title: value },
    text: "text",
  }) as const;

/** The same with what a value may be, from `lower` to `upper`. */
export const namedRanges = (label: string, value: string) =>
  ({
    ...namedValues(label, value),
    // A tooltip says what has one title once: the text, which tells the ends too.
    lower: { field: "lower", title: value },
    upper: { field: "upper", title: value },
  }) as const;
