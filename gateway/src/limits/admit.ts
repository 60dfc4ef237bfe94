import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SourceLocation,
} from 'graphql';
import { type AccessTokens, accessTokensIn } from '../grants.ts';
import { createLru, type Lru } from '../lru.ts';
import type { TrustedDocuments } from '../trusted-documents.ts';
import { aliases } from './aliases.ts';
import { cost, costsOf, type OperationCost } from './cost.ts';
import type { CostModel } from './cost-model.ts';
import { depth } from './depth.ts';
import { directives } from './directives.ts';
import { fields } from './fields.ts';
import type { Limits } from './limits.ts';
import { listLiterals, listVariables } from './list-items.ts';
import { measurer, rootFieldNames } from './measure.ts';
import { nulInDocument, nulInVariables } from './nul.ts';
import { type PageSizes, pageSize, pageSizesOf } from './page-size.ts';
import { rootFields } from './root-fields.ts';
import { tokens } from './tokens.ts';

/** A document that keeps every limit, with what later steps need of it. */
export interface AdmittedDocument {
  readonly document: DocumentNode;
  readonly accessTokens: AccessTokens;
  readonly pageSizes: PageSizes;
  readonly costs: ReadonlyMap<OperationDefinitionNode, OperationCost>;
  /** Whether it is one of the trusted documents. */
  readonly isTrusted: boolean;
}

type Verdict =
  | { readonly kind: 'ADMITTED'; readonly admitted: AdmittedDocument }
  | { readonly kind: 'REFUSED'; readonly message: string }
  /** `locations` says where in the document, if that is known. */
  | { readonly kind: 'MISTAKE'; readonly message: string; readonly locations?: readonly SourceLocation[] };

export type Admission =
  | {
      readonly kind: 'ADMITTED';
      readonly admitted: AdmittedDocument;
      /** Undefined when the document names no such operation, or several and none was chosen. */
      readonly operation: OperationDefinitionNode | undefined;
      /** In points. */
      readonly cost: number;
    }
  | Exclude<Verdict, { readonly kind: 'ADMITTED' }>;

/** Checks documents and variables against the limits, before anything is validated or executed. */
export interface Admitter {
  admit(source: string, variables: Readonly<Record<string, unknown>>, operationName?: string): Admission;
  /** Whether it was examined lately, so that it costs nothing to say the same of it again. */
  knows(source: string): boolean;
}

interface AdmitterOptions {
  readonly introspection: boolean;
  /** Without one operations cost nothing. */
  readonly costs: CostModel | null;
  /** Without them no document is trusted. */
  readonly documents?: TrustedDocuments;
}

/** Verdicts on documents are remembered: the ones of an application repeat. */
export function createAdmitter(limits: Limits, options: AdmitterOptions): Admitter {
  // Weighed by their length: a thousand documents of ordinary size.
  const verdicts: Lru<Verdict> = createLru(limits.plans * 4_000);

  function verdictOn(source: string): Verdict {
    const known = verdicts.get(source);
    if (known) return known;
    const verdict = examine(source, limits, options);
    verdicts.set(source, verdict, source.length);
    return verdict;
  }

  return {
    knows: (source) => verdicts.get(source) !== undefined,
    admit(source, variables, operationName) {
      const verdict = verdictOn(source);
      if (verdict.kind !== 'ADMITTED') return verdict;
      const { admitted } = verdict;
      const nul = nulInVariables(variables);
      if (nul !== null) return { kind: 'MISTAKE', message: nul };
      const operation = getOperationAST(admitted.document, operationName) ?? undefined;
      const points = (operation && admitted.costs.get(operation)?.(variables)) ?? 0;
      const refusal =
        pageSize(admitted.pageSizes, variables, limits.pageSize) ?? listVariables(variables, limits.listItems) ?? cost(points, limits.cost);
      return refusal === null ? { kind: 'ADMITTED', admitted, operation, cost: points } : { kind: 'REFUSED', message: refusal };
    },
  };
}

function examine(source: string, limits: Limits, { introspection, costs, documents }: AdmitterOptions): Verdict {
  const tooManyTokens = tokens(source, limits.tokens);
  if (tooManyTokens !== null) return { kind: 'REFUSED', message: tooManyTokens };
  let document: DocumentNode;
  try {
    document = parse(source);
  } catch (error) {
    const { message, locations } = error as GraphQLError; // `parse` throws no other
    return { kind: 'MISTAKE', message, ...(locations && { locations }) };
  }
  const refusal = refusalOf(document, limits, introspection);
  if (refusal !== null) return { kind: 'REFUSED', message: refusal };
  const nul = nulInDocument(document);
  if (nul !== null) return { kind: 'MISTAKE', message: nul };
  return {
    kind: 'ADMITTED',
    admitted: {
      document,
      accessTokens: accessTokensIn(document),
      pageSizes: pageSizesOf(document),
      costs: costs ? costsOf(document, costs) : new Map(),
      isTrusted: documents?.trusts(document) ?? false,
    },
  };
}

function refusalOf(document: DocumentNode, limits: Limits, introspection: boolean): string | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measureOf = measurer(fragments);
  for (const { selectionSet } of operations) {
    const measure = measureOf(selectionSet);
    const roots = rootFieldNames(selectionSet, fragments);
    const isIntrospection = introspection && roots.every((name) => name.startsWith('__'));
    const refusal =
      depth(measure, isIntrospection ? limits.introspectionDepth : limits.depth) ??
      fields(measure, isIntrospection ? limits.introspectionFields : limits.fields) ??
      aliases(measure, limits.aliases) ??
      rootFields(roots, limits.rootFields);
    if (refusal !== null) return refusal;
  }
  return directives(document, limits.directives) ?? listLiterals(document, limits.listItems);
}
