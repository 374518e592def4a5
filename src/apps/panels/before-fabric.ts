/*
 * Runs before any file of Fabric: without it Fabric asks a host of Microsoft for fonts, and the styles it writes while running
 * would be refused by the page's policy.
 */
import { config } from "zod/mini";

declare const STYLE_NONCE: string;

declare global {
  interface Window {
    FabricConfig?: unknown;
    CSPSettings?: unknown;
  }
}

window.FabricConfig = { fontBaseUrl: "", iconBaseUrl: "", mergeStyles: { cspSettings: { nonce: STYLE_NONCE } } };
// The older components (calendar, pickers) bring styles by another way.
window.CSPSettings = { nonce: STYLE_NONCE };

// zod otherwise tries `new Function` to see whether it may, and the policy reports every try.
config({ jitless: true });
