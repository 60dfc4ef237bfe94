import { createClient } from 'graphql-ws';

/**
 * Follows an order for as long as the app runs. `onChange` is told each change once, in order, however often the network is lost. Answers how to stop.
 * `webSocketImpl`: Node's versions before 22 have none of their own.
 */
export function followOrder({ url, query, orderId, accessToken, after = null, webSocketImpl, onChange, onRefused }) {
  let cursor = after;
  let triedInVain = 0;
  let isStopped = false;
  let leave = () => {};
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl,
    // We come back ourselves: what is subscribed to again has to begin at the last cursor.
    retryAttempts: 0,
    onNonLazyError: () => {},
  });

  function subscribe() {
    if (isStopped) return;
    leave = client.subscribe(
      { query, variables: { orderId, accessToken, after: cursor } },
      {
        next({ data, errors }) {
          // A part of the graph is away: the stream ends now, and goes on where it was.
          if (!data?.orderChanged) return errors?.some(isFinal) ? stop(errors) : undefined;
          cursor = data.orderChanged.cursor;
          triedInVain = 0;
          onChange(data.orderChanged);
        },
        // A lost network, a gateway that restarts, or errors that say why not.
        error: (reason) => (Array.isArray(reason) && reason.some(isFinal) ? stop(reason) : again()),
        complete: again,
      },
    );
  }

  /** At once after a tunnel, ever later while the gateway is away, and never at the moment when all others do. */
  function again() {
    const upTo = Math.min(50 * 2 ** triedInVain++, 10_000);
    if (!isStopped) setTimeout(subscribe, upTo * (0.5 + Math.random() / 2));
  }

  function stop(errors) {
    isStopped = true;
    leave();
    void client.dispose();
    if (errors) onRefused?.(errors);
  }

  subscribe();
  return () => stop();
}

/** Coming back would not help. CURSOR_EXPIRED: read the order, and follow it from now on. */
const isFinal = ({ extensions }) => ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'CURSOR_EXPIRED'].includes(extensions?.code);
