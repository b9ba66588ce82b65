import type { FormattedExecutionResult } from 'graphql';

/** Data that is already JSON. Apollo treats it as an object, and `stringify` writes it unchanged. */
export class WrittenData {
  constructor(readonly json: string) {}
}

/** The JSON of a result. */
export function stringify(result: FormattedExecutionResult): string {
  if (!(result.data instanceof WrittenData)) return JSON.stringify(result);
  const extensions = result.extensions ? `,"extensions":${JSON.stringify(result.extensions)}` : '';
  return `{"data":${result.data.json}${extensions}}`;
}
