import { Permission } from '../domain/permissions';
import type { RateEntity } from '../entities/rate';
import { RateOrderField } from '../schema/enums/rate-enums';
import type { RateFilter } from '../schema/inputs/rate-inputs';
import type { Rate } from '../schema/types/rate';
import { column, decimal, id, instant } from './column-kinds';
import { defineView } from './define-view';
import { elsewhere } from './field-kinds';
import { among, by, idIs } from './filter-kinds';

declare module './nouns' {
  interface Rows {
    rate: Noun<Rate, RateEntity>;
  }
}

interface RateFields extends Rate {
  entriesToReprice: number | null;
}

/** A dated rate. Its resolver decides on costs: it is neither a node nor answered directly. */
export const rateView = defineView<RateFields, RateEntity, RateFilter, RateOrderField>()({
  noun: 'rate',
  type: 'Rate',
  table: 'rates',
  tenancy: 'BY_POLICY',
  permission: Permission.ManageProjects,
  fields: {
    id: id('rate'),
    rule: column('scope'),
    clientId: id('client', 'clientId'),
    projectId: id('project', 'projectId'),
    taskId: id('task', 'taskId'),
    userId: id('user', 'userId'),
    currency: column('currency'),
    kind: column('kind'),
    type: column('type'),
    from: column('validFrom'),
    rate: decimal('rate'),
    entriesToReprice: elsewhere(),
    updatedAt: instant('updatedAt'),
  },
  list: {
    filters: {
      rule: among('scope'),
      type: among('type'),
      clientId: idIs('client', 'clientId'),
      projectId: idIs('project', 'projectId'),
      taskId: idIs('task', 'taskId'),
      userId: idIs('user', 'userId'),
    },
    sorts: { FROM: by('validFrom', 'date') },
    usualSort: { field: RateOrderField.FROM, direction: 'DESC' },
    usualPage: 50,
  },
});
