// So that it is a file of this page, under the name that every host serves as a script.
import "pdfjs-dist/build/pdf.worker.min.mjs";
