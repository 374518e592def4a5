// Serves a folder and, under /excel.html, a parent page that stands in for Excel's window. Prints the port; ends when its input does.
// A process of its own: the server is an ES module, and a server in Jest's process would compete with the test for its time.
import { makeCertificate } from "../../src/apps/taskpane/certificate.mjs";
import { serveSite } from "../../src/apps/taskpane/site-server.mjs";

const EXCEL_PAGE = `<!doctype html>
<html lang="vi">
  <meta charset="utf-8" />
  <title>Excel</title>
  <link rel="icon" href="data:," />
  <style>html, body { margin: 0; height: 100%; } iframe { display: block; border: 0; width: 100%; height: 100%; }</style>
  <iframe id="pane" title="pane"></iframe>
  <script>
    const pane = document.getElementById("pane");
    addEventListener("message", (event) => {
      if (event.source === pane.contentWindow) toExcel(event.data);
    });
    fromExcel = (text) => pane.contentWindow?.postMessage(text, location.origin);
    openPane = (address) => { pane.src = address; };
  </script>
</html>
`;

const server = await serveSite({
  folder: process.argv[2],
  port: 0,
  ...(process.argv[3] === "http" ? {} : makeCertificate()),
  extra: (name) => (name === "excel.html" ? EXCEL_PAGE : null),
});
process.stdout.write(`${server.address().port}\n`);
process.stdin.on("end", () => process.exit(0)).resume();
