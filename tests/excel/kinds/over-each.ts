import { isSubject, type Kind, type Member, type Property, type Subject } from "../kind";
import { subject } from "./subjects";

/** Several targets that one object of Excel stands for: what a RangeAreas has of a Range. */
export interface Each<T> {
  readonly each: readonly T[];
}

function isEach<T>(target: T | Each<T>): target is Each<T> {
  return typeof target === "object" && target !== null && "each" in target;
}

/** The kind for one target or several: writing and calling goes to each, reading gives what all share, else null. */
export function overEach<T>(kind: Kind<T>): Kind<T | Each<T>> {
  return {
    ...(kind as Kind<T | Each<T>>),
    props: mapped(kind.props ?? {}, overProperty),
    children: mapped(
      kind.children ?? {},
      (child) => (target, batch) => (isEach(target) ? gathered(target.each.map((one) => child(one, batch))) : child(target, batch)),
    ),
    methods: mapped(kind.methods ?? {}, overMember),
    finders: mapped(kind.finders ?? {}, overMember),
    ...(kind.at === undefined ? {} : { at: overMember(kind.at) }),
  };
}

function mapped<A, B>(members: Readonly<Record<string, A>>, change: (member: A) => B): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]));
}

function overProperty<T>(property: Property<T>): Property<T | Each<T>> {
  const { read, write } = property;
  return {
    ...(property.isOnDemand === undefined ? {} : { isOnDemand: property.isOnDemand }),
    read: (target, batch) => {
      if (!isEach(target)) return read(target, batch);
      const facts = target.each.map((one) => read(one, batch));
      return facts.every((fact) => JSON.stringify(fact) === JSON.stringify(facts[0])) ? facts[0] : null;
    },
    ...(write === undefined
      ? {}
      : {
          write: (target, value, batch) => {
            if (isEach(target)) for (const one of target.each) write(one, value, batch);
            else write(target, value, batch);
          },
        }),
  };
}

function overMember<T>(member: Member<T>): Member<T | Each<T>> {
  return (target, args, batch) =>
    isEach(target) ? gathered(target.each.map((one) => member(one, args, batch))) : member(target, args, batch);
}

function gathered(results: readonly unknown[]): Subject | null {
  const subjects = results.filter(isSubject);
  const [first] = subjects;
  return first === undefined ? null : subject(first.kind, { each: subjects.map(({ target }) => target) });
}
