import { type ApiClient, startTestApp, type TestApp, type TestAppOptions } from './api';
import type { CreateClientInput, InviteUserInput } from './generated/operations';
import { addClient, claimsOf } from './invoices';
import { liftLimit, setOrganization } from './members';
import { addColleague, type Colleague } from './team';

/** How a studio differs from one that has an owner and nothing else. */
export interface StudioPlan {
  /** The server that it is on. Where it is left out it gets one of its own, made with `server`, which the test stops. */
  on?: TestApp;
  server?: TestAppOptions;
  /** What the owner registers with. */
  owner?: Parameters<TestApp['register']>[0];
  /** Settings of the organization, by their columns. */
  settings?: Parameters<typeof setOrganization>[2];
  /** True where its plan lets it publish without a limit. */
  unlimited?: boolean;
  /** Who joined by an invitation, by the name that the test gives them. The server needs a worker, which sends it. */
  members?: Readonly<Record<string, Partial<InviteUserInput>>>;
  /** A client, named Acme where no name is given. */
  client?: Partial<CreateClientInput>;
}

/** An organization that a test works in. */
export type Studio<Plan extends StudioPlan> = {
  app: TestApp;
  owner: ApiClient;
  /** As a UUID. */
  organizationId: string;
} & (Plan extends { members: infer Members } ? { members: { [Name in keyof Members]: Colleague } } : unknown) &
  (Plan extends { client: object } ? { clientId: string } : unknown);

/** Makes the studio of a test: what the plan names, in that order, and nothing besides. */
export async function aStudio<const Plan extends StudioPlan = StudioPlan>(plan?: Plan): Promise<Studio<Plan>>;
export async function aStudio(plan: StudioPlan = {}): Promise<object> {
  const app = plan.on ?? (await startTestApp(plan.server));
  const owner = await app.register(plan.owner);
  if (plan.settings) await setOrganization(app, owner, plan.settings);
  if (plan.unlimited) await liftLimit(app, owner);
  const members: Record<string, Colleague> = {};
  for (const [name, invited] of Object.entries(plan.members ?? {})) {
    members[name] = await addColleague(app, owner, invited);
  }
  const studio = { app, owner, organizationId: claimsOf(owner).org, members };
  return plan.client ? { ...studio, clientId: await addClient(owner, plan.client) } : studio;
}
