import { failure } from "../../engine";

/** One of our samples, with a plan, its self-assessment and a few mistakes to find. */
const SAMPLE = "samples/tieu-hoc-hoa-sen-2024.xlsx";

/** Opens a sample as a new workbook; the one that is open stays as it is. @throws Failure */
export async function openSample(): Promise<void> {
  const answer = await fetch(SAMPLE);
  if (!answer.ok) throw failure("excel-unknown", { excel: String(answer.status), at: SAMPLE, message: answer.statusText });
  await Excel.createWorkbook(base64(new Uint8Array(await answer.arrayBuffer())));
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
