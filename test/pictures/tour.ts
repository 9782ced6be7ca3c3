import type { BrowserContext } from 'playwright-core';

/** The pictures of the README's tour. */
export const tour: readonly string[] = ['adviser-invitation.en.phone.light', 'partnership.en.desktop.light', 'adviser-home.en.desktop.light', 'matrix.en.desktop.light', 'review.en.desktop.light', 'partnership.sv.phone.dark'];

/** The most bytes of one of them: whoever clones the project takes them all. */
export const MOST_BYTES = 150_000;

/** Far smaller than PNG, and shown by everything that shows a README. The browser that took the picture writes it. */
export async function asWebp(context: BrowserContext, png: Buffer): Promise<Buffer> {
  const page = await context.newPage();
  try {
    const data = await page.evaluate<string>(`(async () => {
      const bitmap = await createImageBitmap(await (await fetch('data:image/png;base64,${png.toString('base64')}')).blob());
      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/webp', 0.86);
    })()`);
    return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
  } finally {
    await page.close();
  }
}
