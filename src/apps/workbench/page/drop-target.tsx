import * as React from "react";
import { useBench } from "./context";
import { droppedFiles, schoolFilesOrOne } from "./school-readers";

/** The whole page takes a file that is dropped on it. */
export function DropTarget({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const { bench, words } = useBench();
  const [isOver, over] = React.useState(false);
  const depth = React.useRef(0);
  const enter = (by: 1 | -1): void => {
    depth.current = Math.max(0, depth.current + by);
    over(depth.current > 0);
  };
  const ifFiles =
    (act: (event: React.DragEvent) => void) =>
    (event: React.DragEvent): void => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      act(event);
    };
  const drop = (event: React.DragEvent): void => {
    depth.current = 0;
    over(false);
    const { files, items } = event.dataTransfer;
    const isOneFile = items.length === 1 && items[0]?.webkitGetAsEntry?.()?.isDirectory !== true;
    if (isOneFile || items.length === 0) bench.openSchools(schoolFilesOrOne(files));
    else void droppedFiles(items).then(bench.openSchools);
  };
  return (
    <div
      className="bench"
      onDragEnter={ifFiles(() => enter(1))}
      onDragLeave={ifFiles(() => enter(-1))}
      onDragOver={ifFiles(() => {})}
      onDrop={ifFiles(drop)}
    >
      {children}
      {isOver && (
        <div className="bench-drop" aria-hidden="true">
          {words.workbench.drop}
        </div>
      )}
    </div>
  );
}
