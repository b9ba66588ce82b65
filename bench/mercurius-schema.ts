/** The part of our schema that the bench asks for, by hand. */
export const MERCURIUS_SCHEMA = `
  enum InvoiceStatus { DRAFT PUBLISHED SENT VIEWED PAID OVERDUE CANCELLED REFUNDED }
  type Money { amount: String! currency: String! }
  type Address { street: String city: String postalCode: String country: String }
  type Client { id: ID! name: String! company: String email: String phone: String address: Address }
  type Line {
    id: ID! position: Int! type: String! description: String! quantity: String! rate: String! amount: Money! taxable: Boolean!
  }
  type Tax { name: String! rate: String! base: Money! amount: Money! }
  type Payment { id: ID! amount: Money! paymentDate: String! method: String! status: String! reference: String }
  type Event { id: ID! type: String! at: String! }
  type Invoice {
    id: ID! number: String status: InvoiceStatus! clientName: String! issueDate: String! dueDate: String! paymentTerms: String!
    currency: String! subtotal: Money! discount: Money! tax: Money! total: Money! totalPaid: Money! remainingBalance: Money!
    notes: String clientNotes: String publishedAt: String sentAt: String viewedAt: String paidAt: String version: Int!
    createdAt: String! updatedAt: String! client: Client! lines: [Line!]! taxes: [Tax!]! payments: PaymentPage! activity: EventPage!
  }
  type PaymentPage { nodes: [Payment!]! }
  type EventPage { nodes: [Event!]! }
  input InvoiceFilter { status: [InvoiceStatus!] }
  input RecordPaymentInput { invoiceId: ID! amount: String! method: String reference: String }
  enum TimeEntryStatus { DRAFT SUBMITTED APPROVED REJECTED }
  type Project { id: ID! name: String! }
  type User { id: ID! name: String! }
  type TimeEntry {
    id: ID! date: String! durationMinutes: Int description: String billable: Boolean! status: TimeEntryStatus! rate: String amount: Money
    project: Project client: Client user: User
  }
  type TimeEntryPage { nodes: [TimeEntry!]! }
  type InvoicePage { nodes: [Invoice!]! }
  type RecordPaymentPayload { payment: Payment! invoice: Invoice! }
  type Query { invoices(first: Int!, filter: InvoiceFilter): InvoicePage! invoice(id: ID!): Invoice timeEntries(first: Int!): TimeEntryPage! }
  type Mutation { recordPayment(input: RecordPaymentInput!): RecordPaymentPayload! }
`;
