import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Takes the next number of credit notes for a counter, `{ period, prefix, width, suffix }`, whose row stays locked until the
 * transaction ends. As `take_numbers` does for invoices, it skips numbers that a note already has, after a change of pattern.
 */
const TAKE_NUMBER = `CREATE FUNCTION take_credit_note_number(organization uuid, frame jsonb) RETURNS text LANGUAGE plpgsql AS $$
  DECLARE
    last integer;
    next integer;
    candidate text;
  BEGIN
    INSERT INTO public.number_counters AS c (organization_id, period, last_value) VALUES (organization, frame->>'period', 1)
      ON CONFLICT (organization_id, period) DO UPDATE SET last_value = c.last_value + 1
      RETURNING c.last_value INTO last;
    next := last;
    LOOP
      candidate := (frame->>'prefix') || lpad(next::text, greatest((frame->'width')::integer, length(next::text)), '0')
        || (frame->>'suffix');
      EXIT WHEN NOT EXISTS (SELECT FROM public.credit_notes n WHERE n.organization_id = organization AND n.number = candidate);
      next := next + 1;
    END LOOP;
    IF next > last THEN
      UPDATE public.number_counters c SET last_value = next WHERE c.organization_id = organization AND c.period = frame->>'period';
    END IF;
    RETURN candidate;
  END $$`;

/** Credit notes are numbered without gaps, in a series of their own. */
export class TakeCreditNoteNumbers1765529000005 implements MigrationInterface {
  name = 'TakeCreditNoteNumbers1765529000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TAKE_NUMBER);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION take_credit_note_number(uuid, jsonb)`);
  }
}
