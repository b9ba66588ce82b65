/** A field that an organization adds to what it keeps. */
export interface CustomField {
  name: string;
  value: string;
}
