import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Takes the next numbers of an organization's counters, whose rows stay locked until the transaction ends. `wanted` is an
 * array of counters in the order of their periods: `{ period, count, prefix, width, suffix }`. Returns the numbers in this
 * order. The look for numbers that an invoice already has begins after the lock, so it sees what its previous holder wrote;
 * they are skipped, and the counter moves on with them.
 */
const TAKE_NUMBERS = `
    CREATE FUNCTION take_numbers(organization uuid, wanted jsonb) RETURNS text[] LANGUAGE plpgsql AS $$
    DECLARE
      numbers text[] := '{}';
      frame jsonb;
      how_many integer;
      last integer;
      next integer;
      candidate text;
    BEGIN
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
            EXIT WHEN NOT EXISTS (SELECT FROM public.invoices i WHERE i.organization_id = organization AND i.number = candidate);
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

/** One statement looked for numbers in every way that it could need: more work than writing the invoice. */
export class TakeNumbers1765516000005 implements MigrationInterface {
  name = 'TakeNumbers1765516000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TAKE_NUMBERS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION take_numbers(uuid, jsonb)`);
  }
}
