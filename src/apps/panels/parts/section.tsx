import * as React from "react";
import { useAround } from "../look/context";

let serial = 0;

/** A part of a page under a heading of its own. */
export function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }): JSX.Element {
  const { look } = useAround();
  const [id] = React.useState(() => `section-${(serial += 1)}`);
  return (
    <section className={look.section} aria-labelledby={id}>
      <h2 id={id} className={look.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A page's heading takes the focus when the user comes to the page, so that a screen reader says where she is. */
export function PageTitle({ title, lead }: { readonly title: string; readonly lead: string }): JSX.Element {
  const { look } = useAround();
  return (
    <>
      <h1 className={look.title} tabIndex={-1} id="page-title">
        {title}
      </h1>
      <p className={look.lead}>{lead}</p>
    </>
  );
}
