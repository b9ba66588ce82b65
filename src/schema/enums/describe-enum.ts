import { registerEnumType } from 'type-graphql';

/** Registers an enum with the schema. Each value needs a description. */
export function describeEnum<E extends object>(
  values: E,
  name: string,
  about: { description: string; values: Record<keyof E, string> },
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries(about.values).map(([key, description]) => [key, { description }]),
  );
  registerEnumType(values, { name, description: about.description, valuesConfig: valuesConfig as never });
}
