/** Lets the browser save a file that is made here. */
export const saveFile = (document: Document, name: string, file: Blob): void => {
  const link = document.createElement("a");
  const url = URL.createObjectURL(file);
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file over once it is back from the click.
  setTimeout(() => URL.revokeObjectURL(url));
};
