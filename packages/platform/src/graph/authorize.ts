import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { hasScope, type InternalContext } from '../context.ts';
import { forbidden, unauthenticated } from '../errors.ts';

interface Rule {
  readonly scopes: readonly string[];
  readonly owner: boolean;
}

const federationFields = new Set(['_service', '_entities']);

/**
 * Puts every field's @auth in front of its resolver. Throws one sentence for a root field that says neither @auth nor @public (or both), and for
 * another field whose refusal could not be answered as null.
 */
export function enforceAuthorization(schema: GraphQLSchema, contextOf: (context: unknown) => InternalContext): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const isRoot = roots.has(type);
      if (isRoot && federationFields.has(field.name)) continue;
      const rule = ruleOf(field, name, isRoot);
      if (rule) guard(field, rule, { contextOf, stream: type === schema.getSubscriptionType() });
    }
  }
}

function ruleOf(field: GraphQLField<unknown, unknown>, name: string, isRoot: boolean): Rule | null {
  const directives = field.astNode?.directives ?? [];
  const auth = directives.find((directive) => directive.name.value === 'auth');
  const isPublic = directives.some((directive) => directive.name.value === 'public');
  if (auth && isPublic) throw new Error(`${name} says both @auth and @public: leave one.`);
  if (!auth) {
    if (isRoot && !isPublic) throw new Error(`${name} says neither @auth nor @public: say who may use it.`);
    return null;
  }
  if (!isRoot && isNonNullType(field.type)) throw new Error(`${name} carries @auth and must be nullable, to be answered when refused.`);
  const argument = (wanted: string) => auth.arguments?.find((each) => each.name.value === wanted)?.value;
  const [scopes, owner] = [argument('scopes'), argument('owner')];
  const names = scopes?.kind === 'ListValue' ? scopes.values.flatMap((value) => (value.kind === 'StringValue' ? [value.value] : [])) : [];
  const rule = { scopes: names, owner: owner?.kind === 'BooleanValue' && owner.value };
  if (rule.scopes.length === 0 && !rule.owner) throw new Error(`${name} carries @auth without any scope: nobody could use it.`);
  return rule;
}

function guard(
  field: GraphQLField<unknown, unknown>,
  rule: Rule,
  options: { readonly contextOf: (context: unknown) => InternalContext; readonly stream: boolean },
): void {
  const check = (context: unknown): void => {
    const internal = options.contextOf(context);
    if (rule.owner || rule.scopes.some((scope) => hasScope(internal, scope))) return;
    throw internal.actor.kind === 'anonymous' ? unauthenticated() : forbidden();
  };
  const guarded =
    (inner: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
    (source, args, context, info) => {
      check(context);
      return inner(source, args, context, info);
    };
  if (options.stream) {
    if (!field.subscribe) throw new Error(`The subscription ${field.name} has no subscribe function.`);
    field.subscribe = guarded(field.subscribe);
  } else {
    field.resolve = guarded(field.resolve ?? defaultFieldResolver);
  }
}
