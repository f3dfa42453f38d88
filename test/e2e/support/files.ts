import type { Preview } from "./preview";

/** What the browser's question for a file would give. */
export async function openCsv(preview: Preview, name: string, content: string | Uint8Array): Promise<void> {
  const buffer = Buffer.from(content);
  await preview.page.locator('input[accept^=".csv"]').setInputFiles({ name, mimeType: "text/csv", buffer });
  await preview.page
    .getByText(/^(已打开|无法打开|Opened|Cannot open)/)
    .filter({ hasText: name })
    .waitFor();
}

/** Chooses from the menu of files, by what stands there. */
export async function chooseFromFileMenu(preview: Preview, item: string | RegExp): Promise<void> {
  await preview.page.getByRole("button", { name: /^(文件|File)$/ }).click();
  await preview.page.getByRole("menuitem", { name: item }).click();
}

/** Until what was changed is kept. */
export async function saved(preview: Preview): Promise<void> {
  await preview.page
    .getByRole("status")
    .filter({ hasText: /^(已保存|Saved)$/ })
    .waitFor();
}

/**
 * Four customers came in January; in the six months after, A came again in March and C on the last day of July, while
 * D came too late and B never: for August two of four are lost, 50.0 %.
 */
export const VISITS = `customer,arrival,comeback
A,2025-01-05,否
A,2025-03-01,否
B,2025-01-09,是
C,2025-01-20,否
C,2025-07-31,否
D,2025-01-31,否
D,2025-08-05,否
`;

export const CHURN = '=AFTERSALES.CHURN(visits[customer],visits[arrival],"2025-08")';
