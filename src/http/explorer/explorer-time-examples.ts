import type { ExplorerExample } from './explorer-example';

const makeProject: ExplorerExample = {
  title: '7 Create a project',
  query: `mutation MakeProject($input: CreateProjectInput!) {
  createProject(input: $input) {
    id
    name
    defaultRate
    client {
      name
    }
  }
}
`,
  variables: { input: { clientId: '{{clientId}}', name: 'Website', defaultRate: '120.00' } },
  keeps: { projectId: 'createProject.id' },
};

const trackTime: ExplorerExample = {
  title: '8 Track time',
  query: `# A duration, or a start and an end. To measure time as it passes, see startTimer and stopTimer.
mutation TrackTime($input: CreateTimeEntryInput!) {
  createTimeEntry(input: $input) {
    id
    date
    durationMinutes
    rate
    amount {
      formatted(locale: "en-US")
    }
  }
}
`,
  variables: {
    input: { projectId: '{{projectId}}', durationMinutes: 95, description: 'Wireframes of the shop' },
  },
  keeps: { timeEntryId: 'createTimeEntry.id' },
};

const approveTime: ExplorerExample = {
  title: '9 Approve it',
  query: `# Approved time does not change any more. Its rate is fixed.
mutation ApproveIt($entries: [ID!]!) {
  submitTimeEntries(input: { ids: $entries }) {
    successful {
      status
    }
    failed {
      id
      code
      message
    }
  }
  approveTimeEntries(input: { ids: $entries }) {
    successful {
      status
      isLocked
      lockedReason
    }
    failed {
      id
      code
      message
    }
  }
}
`,
  variables: { entries: ['{{timeEntryId}}'] },
  keeps: {},
};

const billTime: ExplorerExample = {
  title: '10 Bill it',
  query: `# Every entry of the project that is approved and not billed yet, one line for each task.
mutation BillIt($input: CreateInvoiceInput!) {
  createInvoice(input: $input) {
    id
    number
    lines {
      description
      minutes
      rate
      amount {
        formatted(locale: "en-US")
      }
    }
    total {
      formatted(locale: "en-US")
    }
  }
}
`,
  variables: {
    input: { clientId: '{{clientId}}', unbilledTime: { projectIds: ['{{projectId}}'], groupBy: 'TASK' } },
  },
  keeps: {},
};

/** The workflow from time to an invoice. */
export const TIME_EXAMPLES: readonly ExplorerExample[] = [makeProject, trackTime, approveTime, billTime];
