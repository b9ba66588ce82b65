/** A value of PostgreSQL's JSON. */
export type Cell = string | number | boolean | null | Cell[] | { [key: string]: Cell };
