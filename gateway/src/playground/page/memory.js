// What earlier answers told: the ids that the next example needs, so that the examples can be run one after the other.
const known = new Map();

/** Kept by their name: what opens things, what takes an alternative, and versions of rules. */
const named = ['accessToken', 'token', 'pickupCode', 'trackingNumber', 'draftedVersion', 'versionInForce'];

/** Keeps the first id of each kind in an answer, and what is kept by its name. */
export function remember(answer) {
  const seen = new Map();
  const visit = (value, name, parent) => {
    if (Array.isArray(value)) for (const item of value) visit(item, name, parent);
    else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) visit(item, key, name);
    else if (typeof value === 'string') keep(seen, value, name, parent);
  };
  visit(answer);
  for (const [key, value] of seen) known.set(key, value);
}

function keep(seen, value, name, parent) {
  const prefix = name === 'id' ? /^([a-z]{3})_/.exec(value)?.[1] : undefined;
  const key = prefix ?? (name === 'code' && parent === 'pickup' ? 'pickupCode' : name);
  if (named.includes(key) || prefix) if (!seen.has(key)) seen.set(key, value);
}

/** The variables of an example, its `{{…}}` filled with what is known. What is not says what to run first. */
export function fill(variables) {
  const text = JSON.stringify(variables, null, 2);
  return text.replaceAll(/"\{\{(\w+)(?:\|([^"}]*))?\}\}"/g, (_, name, hint) => {
    if (name === 'newKey') return JSON.stringify(newKey());
    if (name === 'now') return JSON.stringify(new Date().toISOString());
    return JSON.stringify(known.get(name) ?? (hint ? `run ${hint} first` : null));
  });
}

function newKey() {
  // `crypto.randomUUID` exists on secure origins only.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
