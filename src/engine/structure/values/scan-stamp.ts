/** Lines that structuring passes over: what a scanning program wrote on the page is no one's value. */
export { isScanStamp } from "../../lexicon/scan-stamps";
