import type { Sentences } from './sentence.ts';

/** What my gate said to my plans, and where device and record differ. */
export const GATE = {
  'overrides.none': {
    text: 'No override was asked for.',
    when: { overridesAsked: 0, plans: '>0' },
  },
  'overrides.asked': {
    text: 'I asked for {overridesAsked} {overridesAsked:override|overrides}.',
    when: { overridesAsked: '>0' },
  },
  'overrides.granted': {
    text: '{overridesGranted} {overridesGranted:override was|overrides were} granted.',
    when: { overridesGranted: '>0' },
  },
  'overrides.denied': {
    text: '{overridesDenied} {overridesDenied:override was|overrides were} denied by my own policy.',
    when: { overridesDenied: '>0' },
  },
  'overrides.withdrawn': {
    text: 'I withdrew {overridesWithdrawn} {overridesWithdrawn:override|overrides}.',
    when: { overridesWithdrawn: '>0' },
  },
  'overrides.safeguards': {
    text: 'I kept my safeguards in {safeguardsKept} of {safeguardsKnown} overrides.',
    when: { safeguardsKnown: '>0' },
  },
  'overrides.used_up': { text: 'My overrides of this week are used.', when: { overridesLeft: 0 } },
  'overrides.result': {
    text: 'Trades under an override: {overrideTrades}, together {overrideR}R.',
    when: { overrideTrades: '>0' },
  },
  'overrides.money': {
    text: 'In {currency} my trades under an override came to {net}.',
    row: 'overrideMoney',
  },
  'overrides.left': {
    text: 'I have {overridesLeft} {overridesLeft:override|overrides} left this week.',
    when: { overridesLeft: '>0' },
  },
  'gate.none': { text: 'My gate saw no plan this week.', when: { plans: 0 } },
  'gate.plans': {
    text: 'My gate saw {plans} {plans:plan|plans}.',
    when: { plans: '>0' },
  },
  'gate.means_go': {
    text: 'GO means my plan meets my written rules. It is not a view on price.',
    when: { plans: '>0' },
  },
  'gate.first': { text: 'My plans with {name} at first: {n}.', row: 'firstOutcomes' },
  'gate.last': { text: 'My plans with {name} at last: {n}.', row: 'lastOutcomes' },
  'gate.waits_to_go': {
    text: 'WAIT turned to GO {waitsToGo} {waitsToGo:time|times}.',
    when: { waitsToGo: '>0' },
  },
  'gate.waits_dropped': {
    text: 'I dropped {waitsDropped} {waitsDropped:plan|plans} after WAIT.',
    when: { waitsDropped: '>0' },
  },
  'gate.sizes_accepted': {
    text: 'I accepted SIZE_DOWN {sizesAccepted} {sizesAccepted:time|times}.',
    when: { sizesAccepted: '>0' },
  },
  'gate.sizes_declined': {
    text: 'I declined SIZE_DOWN {sizesDeclined} {sizesDeclined:time|times}.',
    when: { sizesDeclined: '>0' },
  },
  'tasks.done': {
    text: 'I finished {tasksDone} of {tasksAsked} {tasksAsked:task|tasks}.',
    when: { tasksAsked: '>0' },
  },
  'tasks.none': { text: 'No task was asked for.', when: { tasksAsked: 0, plans: '>0' } },
  'tasks.minutes': {
    text: 'My median task took {taskMinutes} {taskMinutes:minute|minutes}.',
    when: { tasksDone: '>0' },
  },
  'authority.offline': {
    text: 'Decisions made offline: {offlineDecisions}.',
    when: { offlineDecisions: '>0' },
  },
  'authority.same': {
    text: 'My full record gave the same outcome for each decision made offline.',
    when: { offlineDecisions: '>0', differing: 0 },
  },
  'authority.differing': {
    text: 'My full record differs in {differing} of {offlineDecisions} decisions made offline.',
    when: { differing: '>0' },
  },
  'authority.milder': {
    text: 'My device was milder than my full record {milderOnDevice} {milderOnDevice:time|times}.',
    when: { milderOnDevice: '>0' },
  },
  'authority.stricter': {
    text: 'My device was stricter than my full record {stricterOnDevice} {stricterOnDevice:time|times}.',
    when: { stricterOnDevice: '>0' },
  },
  'authority.cause': { text: 'My decisions that differ by {name}: {n}.', row: 'differences' },
} as const satisfies Sentences;
