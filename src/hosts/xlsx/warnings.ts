import { openPackage } from "./package";
import { openZip } from "./zip";

/** What people should know before we write. */
export type XlsxWarning = "signature-breaks";

/**
 * A digital signature covers the parts that grow, so it will not hold for the file we write; its parts stay, and Office will say
 * that the signature is not valid.
 * @throws Failure what `openZip` and `openPackage` throw
 */
export function warningsOf(bytes: Uint8Array): readonly XlsxWarning[] {
  const zip = openZip(bytes);
  const isSigned =
    openPackage(zip)
      .relationshipsOf("")
      .some((one) => one.type.includes("/digital-signature/")) || zip.entries.some((entry) => /^\/?_xmlsignatures\/./i.test(entry.name));
  return isSigned ? ["signature-breaks"] : [];
}
