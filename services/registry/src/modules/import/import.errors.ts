import type { ErrorCode } from '@slrt/domain';
import type { DependentKind } from './undo.repository.ts';

export interface SecondPersonRequiredFailure {
  readonly __typename: 'SecondPersonRequired';
  readonly code: ErrorCode;
}
export interface ImportHasDependentsFailure {
  readonly __typename: 'ImportHasDependents';
  readonly code: ErrorCode;
  /** Global ids: of change requests and imports, for the other kinds of the households concerned. */
  readonly dependents: readonly {
    readonly kind: DependentKind;
    readonly count: number;
    readonly ids: readonly string[];
  }[];
}

/** Thrown by a decision on an import. Rolls its transaction back and becomes a member of the result union. */
export class ImportRefusal<Failure extends SecondPersonRequiredFailure | ImportHasDependentsFailure> extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'ImportRefusal';
    this.failure = failure;
  }
}
