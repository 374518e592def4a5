export { circular17of2018 } from "./17-2018";
export { circular18of2018 } from "./18-2018";
export { circular19of2018 } from "./19-2018";
export { circular57of2026 } from "./57-2026";
export { amendments22of2024 } from "./22-2024";
export { SOURCES } from "./sources";
