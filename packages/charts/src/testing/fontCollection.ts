/** Fonts as one collection, as most systems ship Chinese: a head, then each font with its tables moved. */
export const fontCollection = (fonts: readonly Uint8Array[]): Uint8Array => {
  const head = 12 + fonts.length * 4;
  const starts = fonts.map((_, index) =>
    fonts.slice(0, index).reduce((sum, { length }) => sum + length, head),
  );
  const bytes = new Uint8Array(fonts.reduce((sum, { length }) => sum + length, head));
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("ttcf"));
  view.setUint32(4, 0x00010000);
  view.setUint32(8, fonts.length);
  fonts.forEach((font, index) => {
    const start = starts[index] ?? 0;
    view.setUint32(12 + index * 4, start);
    bytes.set(font, start);
    for (let table = 0; table < view.getUint16(start + 4); table += 1) {
      const place = start + 12 + table * 16 + 8;
      view.setUint32(place, view.getUint32(place) + start);
    }
  });
  return bytes;
};
