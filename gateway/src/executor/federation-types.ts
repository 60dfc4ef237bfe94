// The names that compiled shapes need of Apollo's schema model, in one place: it is an internal package and changes with each of its versions.
export type { CompositeType, FieldSelection, Operation, OutputType, Schema, Selection, SelectionSet } from '@apollo/federation-internals';
export {
  ERRORS,
  isCompositeType,
  isCustomScalarType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isSubtype,
  operationFromDocument,
  Variable,
} from '@apollo/federation-internals';

import type { EnumType, ScalarType } from '@apollo/federation-internals';

export type LeafType = EnumType | ScalarType;
