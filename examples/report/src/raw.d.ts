/** The text of a file, as Vite reads it in the tests and the plugin of the build does. */
declare module "*?raw" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: what Vite gives
  export default text;
}
