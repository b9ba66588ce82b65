import { DEMO_EMPLOYEES } from '../../demo/demo-time';
import type { ExplorerExample } from './explorer-example';

/** A small export of Toggl Track, whose last row cannot be imported. */
const FILE = [
  'Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags',
  `${DEMO_EMPLOYEES.designer.email},Harbour Bakery,Online shop,Design,Sketches,Yes,2025-01-13,09:00:00,2025-01-13,10:30:00,01:30:00,web`,
  `${DEMO_EMPLOYEES.designer.email},Harbour Bakery,Online shop,Design,Sketches,Yes,2025-01-14,09:00:00,2025-01-14,11:00:00,02:00:00,web`,
  `${DEMO_EMPLOYEES.developer.email},Harbour Bakery,Online shop,Build,Basket,Yes,2025-01-14,13:00:00,2025-01-14,13:45:00,00:45:00,`,
  `${DEMO_EMPLOYEES.developer.email},,,,No project,Yes,2025-01-15,09:00:00,2025-01-15,10:00:00,01:00:00,`,
];

const uploadFile: ExplorerExample = {
  title: '11 Upload a file',
  query: `# Time that was recorded elsewhere: an export of Toggl Track with four rows, one of them without a project. The API
# takes small files in Base64, as here, and large ones by a URL.
${FILE.map((line) => `#   ${line}\n`).join('')}mutation UploadIt($input: UploadFileInput!) {
  uploadFile(input: $input) {
    id
    mediaType
    size
  }
}
`,
  variables: {
    input: {
      purpose: 'TIME_IMPORT',
      data: `data:text/csv;base64,${Buffer.from(FILE.join('\n')).toString('base64')}`,
    },
  },
  keeps: { fileId: 'uploadFile.id' },
};

const previewImport: ExplorerExample = {
  title: '12 Preview an import',
  query: `# With dryRun, nothing is created. After a look at the next tab, set it to false (Variables, below), send this again, and
# return to the next tab.
mutation PreviewIt($input: ImportTimeFileInput!) {
  importTimeFile(input: $input) {
    id
    dryRun
    status
  }
}
`,
  variables: { input: { format: 'TOGGL', fileId: '{{fileId}}', dryRun: true } },
  keeps: { importId: 'importTimeFile.id' },
};

const seeImport: ExplorerExample = {
  title: '13 See what it does',
  query: `# A job does it. Send this again until the status is SUCCEEDED.
query SeeImport($id: ID!) {
  timeImport(id: $id) {
    dryRun
    status
    progress {
      done
      total
    }
    created
    unchanged
    failedRows {
      lineNumber
      message
    }
    clients {
      matched
      created
    }
    projects {
      matched
      created
    }
    people {
      matched
      created
    }
  }
}
`,
  variables: { id: '{{importId}}' },
  keeps: {},
};

/** The import of a file of time: uploaded, previewed and read. */
export const IMPORT_EXAMPLES: readonly ExplorerExample[] = [uploadFile, previewImport, seeImport];
