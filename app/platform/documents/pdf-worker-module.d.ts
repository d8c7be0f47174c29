/** The half of pdf.js that reads; imported for what it puts at `globalThis.pdfjsWorker`. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
