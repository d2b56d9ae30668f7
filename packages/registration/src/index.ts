// bodies, texts, papers
export { type AuthorityLevel, type Body, bodies } from './bodies.js';
export type { RegistrationBasis } from './cite.js';
// periods
export { type DeadlineState, deadlineState, deadlines } from './deadlines/deadlines.js';
export { deadlineEventKinds } from './deadlines/rules.js';
export type {
  Deadline,
  DeadlineAddressee,
  DeadlineEvent,
  DeadlineEventKind,
  DeadlineOptions,
  DeadlineRegistrar,
  Deadlines,
  Limit,
} from './deadlines/types.js';
// messages between bodies
export { buildMessage } from './exchange/build.js';
export type {
  BuildIssue,
  BuildOptions,
  BuiltMessage,
  Dispatch,
  MessageOptions,
} from './exchange/build-types.js';
export {
  checkMessage,
  type MessageIssue,
  type RecipientOptions,
  type Recipients,
  recipientsOf,
} from './exchange/messages.js';
export { type ExchangeSchema, messageKinds, messageSchema } from './exchange/schema.js';
export type { ShapeProblem } from './exchange/shape.js';
export {
  EXCHANGE_FORMAT,
  type ExchangeMessage,
  type MessageData,
  type MessageKind,
  type MessageOf,
  type Recipient,
  type RecipientBody,
  type Sender,
  type Subject,
} from './exchange/types.js';
// the file
export { checkFiling } from './filing/check-filing.js';
export type {
  FilingCheck,
  FilingCheckOptions,
  FilingCode,
  FilingComparison,
  FilingFinding,
  FilingOutcome,
  FilingPerson,
  FilingStaffPaper,
} from './filing/types.js';
export {
  type ApplicationPack,
  applicationPack,
  type Channel,
  type PackPaper,
  type PackQuestion,
} from './pack/application-pack.js';
export { type FormKind, type FormRecord, formRecord } from './pack/forms.js';
export {
  bodyOfCheck,
  type CellState,
  type FoundingCheckBody,
  type FoundingCheckCell,
  type FoundingCheckItem,
  type FoundingCheckMatrix,
  foundingCheckBodies,
  foundingCheckItems,
  foundingCheckMatrix,
} from './pack/founding-check.js';
export type { FilingPaperKind, Paper, PaperKind, RegistrationPaperKind } from './papers.js';
// the public register
export { checkRegisterRow } from './register-row/check.js';
export { readRegisterRow } from './register-row/read.js';
export {
  type ReadRegisterRow,
  type RegisterColumn,
  type RegisterRow,
  type RegisterRowCheck,
  type RegisterRowIssue,
  type RowCheckId,
  type RowFinding,
  type RowOutcome,
  registerColumns,
} from './register-row/types.js';
// the steps
export { route } from './route/route.js';
export type {
  Authority,
  DeterminedStep,
  Founder,
  OpenQuestion,
  OpenStep,
  OpenStepReason,
  Route,
  RouteOptions,
  RouteStep,
  StepId,
  StepTime,
} from './route/types.js';
