/** Owns a window's page on paper: as a PDF, or through the system's own printing. Its style sheet says what is on it. */
import type { BrowserWindow } from 'electron';

/** The sheet of a window, which may not be shown. */
export interface Paper {
  /** The bytes of the PDF; `null`: the window is not shown. */
  pdf(): Promise<Uint8Array | null>;
  print(): Promise<void>;
}

/** @param shown the window whose page it is; `null`: it is not shown */
export function createPaper(shown: () => BrowserWindow | null): Paper {
  return {
    async pdf() {
      const window = shown();
      return window === null ? null : pdfOf(window);
    },
    async print() {
      const window = shown();
      if (window !== null) await printPage(window);
    },
  };
}

/** One A4 sheet, its margins those of the page. */
const sheet = { pageSize: 'A4', printBackground: true, margins: { marginType: 'none' } } as const;

/** The page as the bytes of a PDF. Throws where Chromium can't make one. */
function pdfOf({ webContents }: BrowserWindow): Promise<Uint8Array> {
  return webContents.printToPDF({
    pageSize: sheet.pageSize,
    printBackground: sheet.printBackground,
    preferCSSPageSize: true,
  });
}

/** Asks the system's print dialog. Resolves once it is closed, also where the person did not print after all. */
function printPage({ webContents }: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    webContents.print(sheet, () => resolve());
  });
}
