import { resourcesMissing } from "../../../../src/engine/checks/rows/resources-missing";
import { describeMissingCell } from "./missing-cell";

describeMissingCell(resourcesMissing, "conditions");
