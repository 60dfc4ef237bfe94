/** A client of Baton for a page: fetch and nothing else. */

/** Sends a query or a mutation. Throws what the answer has as top-level errors; what a mutation refuses is data. */
export async function ask(url, query, variables = {}, token = null) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
}

/**
 * The events of a subscription, one after the other, for as long as the caller reads them. The subscription has the variable `$after` and asks for `cursor`:
 * so it goes on where it was when the connection ends, however often.
 */
export async function* follow(url, query, variables = {}) {
  let after = variables.after ?? null;
  for (let wait = 250; ; wait = Math.min(wait * 2, 10_000)) {
    const leave = new AbortController();
    try {
      for await (const { event, data } of messages(url, { query, variables: { ...variables, after } }, leave.signal)) {
        if (event === 'complete') return;
        if (data.errors && !data.errors.every(isPassing)) throw new Refused(data.errors);
        const [change] = Object.values(data.data ?? {});
        if (!change) break;
        wait = 250;
        after = change.cursor;
        yield change;
      }
    } catch (error) {
      if (error instanceof Refused) throw error;
      // The network, or a gateway that restarts.
    } finally {
      leave.abort();
    }
    // Not all at the same moment.
    await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
  }
}

/** What a client gets over by coming back. */
const isPassing = ({ extensions }) => ['UNAVAILABLE', 'SCHEMA_CHANGED', 'DEADLINE_EXCEEDED'].includes(extensions?.code);

class Refused extends Error {
  constructor(errors) {
    super(errors.map(({ message }) => message).join(' '));
    this.codes = errors.map(({ extensions }) => extensions?.code);
  }
}

/** The messages of an event stream. */
async function* messages(url, operation, signal) {
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(operation),
    signal,
  });
  if (response.status >= 500 || response.status === 429) throw new Error(`The gateway answered ${response.status}.`);
  if (!response.ok) throw new Refused((await response.json()).errors);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    text += chunk.value;
    const whole = text.split('\n\n');
    text = whole.pop();
    for (const message of whole.map(fieldsOf)) if (message.event) yield message;
  }
}

function fieldsOf(message) {
  // A line that begins with a colon only says that somebody is there.
  const lines = message.split('\n').filter((line) => line !== '' && !line.startsWith(':'));
  const fields = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  return { event: fields.event, data: fields.data ? JSON.parse(fields.data) : null };
}
