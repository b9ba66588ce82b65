import { ProjectStatus } from '../domain/project-status';
import type { CreateProjectInput } from '../schema/inputs/project-inputs';
import type { DemoClientKey } from './demo-clients';

/** The projects of the demo organization, in the order of its clients' invoices; the owner leads all of them. */
export const DEMO_PROJECTS = {
  packaging: {
    client: 'kestrel',
    fields: {
      name: 'Brand and packaging',
      status: ProjectStatus.COMPLETED,
      defaultRate: '120',
      tags: ['brand', 'print'],
    },
  },
  website: {
    client: 'kestrel',
    fields: { name: 'Website', description: 'Ten pages and a shop.', defaultRate: '125', tags: ['web'] },
  },
  festival: {
    client: 'lumiere',
    fields: { name: 'Saison d’expositions', defaultRate: '90', tags: ['print'] },
  },
  shop: {
    client: 'oasis',
    fields: { name: 'متجر إلكتروني', status: ProjectStatus.PAUSED, tags: ['web'] },
  },
} as const satisfies Record<
  string,
  { client: DemoClientKey; fields: Omit<CreateProjectInput, 'clientId' | 'tags'> & { tags: readonly string[] } }
>;

/** The demo's name for a project. */
export type DemoProjectKey = keyof typeof DEMO_PROJECTS;
