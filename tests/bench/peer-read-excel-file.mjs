/** The peer of (a): reads the same file into objects with a schema that validates each of the eight columns. */
import { readSheet } from "read-excel-file/node";

const text = (column) => ({ column, type: String, required: true });
const schema = {
  number: { column: "TT", type: Number, required: true },
  criterion: {
    column: "Tiêu chuẩn, tiêu chí",
    type: (value) => {
      if (!/^Tiêu chí [1-5]\.(10|[1-9])$/.test(value)) throw new Error("criterion");
      return value.slice(9);
    },
    required: true,
  },
  weakness: text("Điểm yếu"),
  solution: text("Giải pháp thực hiện"),
  people: text("Người thực hiện"),
  period: text("Thời gian thực hiện"),
  budget: { column: "Kinh phí (triệu đồng)", type: Number, required: true },
  note: text("Ghi chú"),
};
const { objects, errors } = await readSheet(process.argv[2], { schema });
if (errors) throw new Error(JSON.stringify(errors[0]));
console.log(objects.length);
