import type { ExplorerExample } from './explorer-example';

const makeEstimate: ExplorerExample = {
  title: '14 Make an estimate',
  query: `mutation MakeEstimate($input: CreateEstimateInput!) {
  createEstimate(input: $input) {
    id
    number
    status
    validUntil
    total {
      formatted(locale: "en-US")
    }
  }
}
`,
  variables: {
    input: {
      clientId: '{{clientId}}',
      taxRate: '0.08',
      lines: [{ description: 'A shop for the new site', quantity: '8', unit: 'DAY', rate: '760.00' }],
    },
  },
  keeps: { estimateId: 'createEstimate.id' },
};

const acceptIt: ExplorerExample = {
  title: '15 Have it accepted',
  query: `# The client has agreed. What is marked as sent no longer changes.
mutation AcceptIt($id: ID!, $input: AcceptEstimateInput!) {
  markEstimateSent(id: $id) {
    status
  }
  acceptEstimate(input: $input) {
    status
    acceptedBy
  }
}
`,
  variables: { id: '{{estimateId}}', input: { id: '{{estimateId}}', acceptedBy: 'Accounts payable' } },
  keeps: {},
};

const convertIt: ExplorerExample = {
  title: '16 Make it an invoice',
  query: `mutation ConvertIt($id: ID!) {
  convertEstimate(id: $id) {
    estimate {
      status
    }
    invoice {
      id
      number
      status
      total {
        formatted(locale: "en-US")
      }
    }
  }
}
`,
  variables: { id: '{{estimateId}}' },
  keeps: {},
};

/** From an estimate to an invoice, for a client that an earlier tab has made. */
export const ESTIMATE_EXAMPLES: readonly ExplorerExample[] = [makeEstimate, acceptIt, convertIt];
