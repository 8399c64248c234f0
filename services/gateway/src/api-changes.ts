import {
  findBreakingChanges,
  findDangerousChanges,
  type BreakingChange,
  type DangerousChange,
  type GraphQLSchema,
} from 'graphql';

/** How an API schema differs from the released one. */
export interface ApiChanges {
  /** A correct client may fail: a removed field, a new required argument. */
  readonly breaking: readonly BreakingChange[];
  /** A client may behave differently: a new enum value or union member, another default. */
  readonly dangerous: readonly DangerousChange[];
}

/** Compares the API schema with the released one. Additions that no client notices are not listed. */
export function apiChanges(released: GraphQLSchema, current: GraphQLSchema): ApiChanges {
  return {
    breaking: findBreakingChanges(released, current),
    dangerous: findDangerousChanges(released, current),
  };
}

/** Returns true if a breaking change fails the check: from version 1.0 on. Before, the report is only for CHANGELOG.md. */
export const failsOnBreaking = (version: string): boolean => !version.startsWith('0.');
