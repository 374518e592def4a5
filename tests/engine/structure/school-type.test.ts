import { schoolTypeOf } from "../../../src/engine/structure/school-type";

describe("the kind of school", () => {
  it("is told by whole words only", () => {
    expect(schoolTypeOf("Trường Thanh Hà")).toBeNull();
    expect(schoolTypeOf("Trường Mnông")).toBeNull();
    expect(schoolTypeOf("TH.Hoa Sen")).toBe("primary");
  });
});
