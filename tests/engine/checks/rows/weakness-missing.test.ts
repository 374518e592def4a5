import { weaknessMissing } from "../../../../src/engine/checks/rows/weakness-missing";
import { describeMissingCell } from "./missing-cell";

describeMissingCell(weaknessMissing, "weakness");
