import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  CreateInvoiceWithWarningsDocument,
  InvoicesWithWarningsDocument,
  InvoiceWarningsDocument,
  PublishInvoiceWithWarningsDocument,
  SendInvoiceWithWarningsDocument,
  UpdateClientDocument,
  UpdateInvoiceWithWarningsDocument,
} from '../support/generated/operations';
import { addClient, makeDraft, publishDraft } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';

let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  // It stands still, so that a session that was read stays believed and costs no statement.
  const clock = new MovedClock(new Date('2025-06-15T12:00:00.000Z'));
  ({ app, owner } = await aStudio({ server: { clock }, unlimited: true }));
});
afterAll(() => app.stop());

const line = (description: string) => ({ description, quantity: '1', rate: '100.00' });
const warningOf = (characters: string[]) => ({
  code: 'CHARACTER_WITHOUT_FONT',
  characters,
  timeEntryId: null,
  message: expect.stringContaining(characters.join(' ')) as string,
});

it('the answer that creates a draft warns of characters that no font has, each once, and so does the invoice', async () => {
  const clientId = await addClient(owner, { name: 'ᏣᎳᎩ' });
  const input = { clientId, lines: [line('ཀ Design ཀ')], clientNotes: 'မ საქართველო' };
  const { createInvoice } = await owner.ok(CreateInvoiceWithWarningsDocument, { input });
  expect(createInvoice.warnings).toHaveLength(1);
  const [warning] = createInvoice.warnings;
  expect(warning).toEqual(warningOf(['Ꮳ', 'Ꮃ', 'Ꭹ', 'ཀ', 'မ']));
  const { id } = createInvoice;
  expect((await owner.ok(InvoiceWarningsDocument, { id })).invoice).toEqual(createInvoice);
  // A published invoice keeps what it says, whatever becomes of the client.
  const { publishInvoice } = await owner.ok(PublishInvoiceWithWarningsDocument, { id });
  expect(publishInvoice).toEqual(createInvoice);
  await owner.ok(UpdateClientDocument, { input: { id: clientId, name: 'Acme' } });
  expect((await owner.ok(InvoiceWarningsDocument, { id })).invoice).toEqual(createInvoice);
});

it('the answers that change and send a draft warn of what it says then, and the invoice is sent', async () => {
  const { id } = await makeDraft(owner, { clientId: await addClient(owner), lines: [line('Work')] });
  const read = await owner.ok(InvoiceWarningsDocument, { id });
  expect(read.invoice?.warnings).toEqual([]);
  const change = { input: { id, clientNotes: `${'ལ'.repeat(2)}མ` } };
  const { updateInvoice } = await owner.ok(UpdateInvoiceWithWarningsDocument, change);
  expect(updateInvoice.warnings).toEqual([warningOf(['ལ', 'མ'])]);
  const { sendInvoice } = await owner.ok(SendInvoiceWithWarningsDocument, { input: { id } });
  expect(sendInvoice.invoice).toEqual(updateInvoice);
});

it('a message lists twenty characters, and says how many there are beside', async () => {
  const characters = Array.from({ length: 23 }, (_, index) => String.fromCodePoint(0x1000 + index));
  const input = { clientId: await addClient(owner), lines: [line(characters.join(''))] };
  const [warning] = (await owner.ok(CreateInvoiceWithWarningsDocument, { input })).createInvoice.warnings;
  expect(warning?.characters).toEqual(characters);
  expect(warning?.message).toContain(`${characters.slice(0, 20).join(' ')} and 3 more.`);
});

it('nothing is warned of where every character has a font', async () => {
  const clientId = await addClient(owner, { name: 'ვებსაიტი', locale: 'ka-GE' });
  const input = { clientId, lines: [line('ვებსაიტის\nდიზაინი ₾')], clientNotes: 'Ευχαριστώ 谢谢 🎉', notes: 'မ' };
  expect((await owner.ok(CreateInvoiceWithWarningsDocument, { input })).createInvoice.warnings).toEqual([]);
});

it('the warnings of fifty invoices cost as many statements as those of two', async () => {
  const { owner: member } = await aStudio({ on: app, unlimited: true });
  const clients = await Promise.all([addClient(member), addClient(member, { name: 'မ' })]);
  for (let made = 0; made < 25; made += 1) {
    await publishDraft(member, { clientId: clients[made % 2] ?? '', lines: [line('ཀ'), line('Work')] });
    await makeDraft(member, { clientId: clients[made % 2] ?? '', lines: [line('Work'), line('Work')] });
  }
  const { database } = app.app.services;
  async function statementsFor(first: number): Promise<number> {
    const before = database.statementsSent;
    const { invoices } = await member.ok(InvoicesWithWarningsDocument, { first });
    expect(invoices.nodes).toHaveLength(first);
    // All published ones have a line in Tibetan, and 12 of 25 a client with a name in Myanmar.
    if (first === 50) {
      const found = invoices.nodes.map(({ warnings }) => warnings.flatMap(({ characters }) => characters).join(''));
      expect(found.sort()).toEqual(
        ['', 'ཀ', 'မ', 'မཀ'].flatMap((text, index) => Array<string>(index < 2 ? 13 : 12).fill(text)).sort(),
      );
    }
    return database.statementsSent - before;
  }
  await statementsFor(2);
  const statements = await statementsFor(2);
  expect(statements).toBeGreaterThan(1);
  expect(await statementsFor(50)).toBe(statements);
});
