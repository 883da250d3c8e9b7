/** Owns a window's page on paper: as a PDF, or through the system's own printing. Its style sheet says what is on it. */
import type { BrowserWindow } from 'electron';

/** One A4 sheet, its margins those of the page. */
const sheet = { pageSize: 'A4', printBackground: true, margins: { marginType: 'none' } } as const;

/** The page as the bytes of a PDF. Throws where Chromium can't make one. */
export function pdfOf({ webContents }: BrowserWindow): Promise<Uint8Array> {
  return webContents.printToPDF({
    pageSize: sheet.pageSize,
    printBackground: sheet.printBackground,
    preferCSSPageSize: true,
  });
}

/** Asks the system's print dialog. Resolves once it is closed, also where the person did not print after all. */
export function printPage({ webContents }: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    webContents.print(sheet, () => resolve());
  });
}
