import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the numbers of the other kind of document are looked for, and locked, too. */
interface Looks {
  atBoth: boolean;
}

const isTaken = (tables: readonly string[]): string =>
  tables
    .map(
      (table) =>
        `EXISTS (SELECT FROM public.${table} d WHERE d.organization_id = organization AND d.number = candidate)`,
    )
    .join(' OR ');

/** Invoices do not wait for each other here, but a credit note waits for them, and they for it: each has a counter of its own. */
const lock = ({ atBoth }: Looks, mode: '' | '_shared'): string =>
  atBoth ? `PERFORM pg_advisory_xact_lock${mode}(hashtextextended('numbers of ' || organization, 0));` : '';

const takeNumbers = (looks: Looks): string => `
    CREATE OR REPLACE FUNCTION take_numbers(organization uuid, wanted jsonb) RETURNS text[] LANGUAGE plpgsql AS $$
    DECLARE
      numbers text[] := '{}';
      frame jsonb;
      how_many integer;
      last integer;
      next integer;
      candidate text;
    BEGIN
      ${lock(looks, '_shared')}
      FOR at IN 0 .. jsonb_array_length(wanted) - 1 LOOP
        frame := wanted->at;
        how_many := (frame->'count')::integer;
        INSERT INTO public.number_counters AS c (organization_id, period, last_value) VALUES (organization, frame->>'period', how_many)
          ON CONFLICT (organization_id, period) DO UPDATE SET last_value = c.last_value + excluded.last_value
          RETURNING c.last_value INTO last;
        next := last - how_many;
        FOR place IN 1 .. how_many LOOP
          LOOP
            next := next + 1;
            candidate := (frame->>'prefix') || lpad(next::text, greatest((frame->'width')::integer, length(next::text)), '0')
              || (frame->>'suffix');
            EXIT WHEN NOT (${isTaken(looks.atBoth ? ['invoices', 'credit_notes'] : ['invoices'])});
          END LOOP;
          numbers := numbers || candidate;
        END LOOP;
        IF next > last THEN
          UPDATE public.number_counters c SET last_value = next
            WHERE c.organization_id = organization AND c.period = frame->>'period';
        END IF;
      END LOOP;
      RETURN numbers;
    END $$`;

const takeCreditNoteNumber = (looks: Looks): string => `
  CREATE OR REPLACE FUNCTION take_credit_note_number(organization uuid, frame jsonb) RETURNS text LANGUAGE plpgsql AS $$
  DECLARE
    last integer;
    next integer;
    candidate text;
  BEGIN
    ${lock(looks, '')}
    INSERT INTO public.number_counters AS c (organization_id, period, last_value) VALUES (organization, frame->>'period', 1)
      ON CONFLICT (organization_id, period) DO UPDATE SET last_value = c.last_value + 1
      RETURNING c.last_value INTO last;
    next := last;
    LOOP
      candidate := (frame->>'prefix') || lpad(next::text, greatest((frame->'width')::integer, length(next::text)), '0')
        || (frame->>'suffix');
      EXIT WHEN NOT (${isTaken(looks.atBoth ? ['credit_notes', 'invoices'] : ['credit_notes'])});
      next := next + 1;
    END LOOP;
    IF next > last THEN
      UPDATE public.number_counters c SET last_value = next WHERE c.organization_id = organization AND c.period = frame->>'period';
    END IF;
    RETURN candidate;
  END $$`;

/** No invoice has the number of a credit note, and none the other way, whatever their patterns are and were. */
export class SkipNumbersOfCreditNotes1765535000000 implements MigrationInterface {
  name = 'SkipNumbersOfCreditNotes1765535000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(takeNumbers({ atBoth: true }));
    await queryRunner.query(takeCreditNoteNumber({ atBoth: true }));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(takeNumbers({ atBoth: false }));
    await queryRunner.query(takeCreditNoteNumber({ atBoth: false }));
  }
}
