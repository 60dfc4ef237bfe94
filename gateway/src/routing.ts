import { Kind, parse } from 'graphql';

/** A subgraph as its supergraph names it, with where it was when that was composed. */
export interface Routing {
  readonly name: string;
  readonly url: string;
}

/** The subgraphs of a supergraph: the values of its `join__Graph`. */
export function routingOf(supergraphSdl: string): Routing[] {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const graphs = definitions.find((each) => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph');
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
  return (graphs.values ?? []).flatMap(({ directives = [] }) => {
    const values = directives.find((each) => each.name.value === 'join__graph')?.arguments ?? [];
    const text = (name: string): string | undefined => {
      const value = values.find((each) => each.name.value === name)?.value;
      return value?.kind === Kind.STRING ? value.value : undefined;
    };
    const [name, url] = [text('name'), text('url')];
    return name === undefined ? [] : [{ name, url: url ?? '' }];
  });
}

/** The environment variable that says where a subgraph is, instead of the supergraph: `PRODUCT_REVIEWS_URL` for `product-reviews`. */
export function urlVariable(name: string): string {
  return `${name.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase()}_URL`;
}
