import { fill, remember } from './memory.js';

// Of the package graphql-ws; served beside this page, not a file beside this one.
const socketClient = '/playground/vendor/graphql-ws/client.js';
const { createClient } = await import(socketClient);

const { React, ReactDOM, GraphiQL } = window;
const element = (id) => document.getElementById(id);
const { examples, roles, subjects } = await (await fetch('/playground/examples.json')).json();

let token = null;
let socket = null;

/** A socket says who it is once, when it is opened: another token needs another socket. */
function socketOf(authorization) {
  if (socket?.authorization !== authorization) {
    socket?.client.dispose();
    const url = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;
    socket = { authorization, client: createClient({ url, connectionParams: authorization ? { authorization } : {} }) };
  }
  return socket.client;
}

function isSubscription(documentAST, operationName) {
  const operations = documentAST?.definitions.filter(({ kind }) => kind === 'OperationDefinition') ?? [];
  const chosen = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  return chosen?.operation === 'subscription';
}

async function* remembering(answers) {
  for await (const answer of answers) {
    remember(answer);
    yield answer;
  }
}

async function fetcher({ query, variables, operationName }, { headers = {}, documentAST } = {}) {
  const authorization = headers.authorization ?? headers.Authorization ?? (token && `Bearer ${token}`);
  const request = { query, variables, operationName };
  if (isSubscription(documentAST, operationName)) return remembering(socketOf(authorization).iterate(request));
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify(request),
  });
  const answer = await response.json();
  remember(answer);
  return answer;
}

let tab = { query: '', variables: '' };
const root = ReactDOM.createRoot(element('graphiql'));

function render() {
  root.render(
    React.createElement(GraphiQL, {
      fetcher,
      query: tab.query,
      variables: tab.variables,
      onEditQuery: (query) => {
        tab = { ...tab, query };
      },
      onEditVariables: (variables) => {
        tab = { ...tab, variables };
      },
      shouldPersistHeaders: false,
      defaultEditorToolsVisibility: 'variables',
      // Nothing of a session stays in the browser: variables hold names and addresses.
      storage: { getItem: () => null, setItem: () => {}, removeItem: () => {}, clear: () => {}, length: 0 },
    }),
  );
}

/** Fetches a token for the chosen role; the server has one only in development. */
async function signIn() {
  const role = element('role').value;
  const subject = subjects[role];
  element('subject-box').hidden = !subject;
  element('notice').value = '';
  token = null;
  if (role === '') return;
  if (subject) element('subject-name').textContent = subject.name;
  if (subject && element('subject').dataset.role !== role) {
    element('subject').value = subject.example;
    element('subject').dataset.role = role;
  }
  const search = new URLSearchParams({ role, ...(subject && { [subject.name]: element('subject').value }) });
  const response = await fetch(`/playground/token?${search}`);
  const answer = await response.json();
  if (response.ok) token = answer.token;
  else element('notice').value = answer.message;
}

async function show(name) {
  const example = examples.find((candidate) => candidate.name === name);
  if (!example) return;
  tab = { query: example.query, variables: fill(example.variables) };
  if (roles.length > 0 && example.role !== null && element('role').value !== example.role) {
    element('role').value = example.role;
    await signIn();
  }
  render();
}

function options(select, items) {
  select.replaceChildren(...items.map(({ value, text }) => Object.assign(document.createElement('option'), { value, textContent: text })));
}

const groups = Map.groupBy ? Map.groupBy(examples, ({ group }) => group) : new Map([['Examples', examples]]);
for (const [label, items] of groups) {
  const group = Object.assign(document.createElement('optgroup'), { label });
  options(
    group,
    items.map(({ name }) => ({ value: name, text: name })),
  );
  element('example').append(group);
}
options(element('role'), [{ value: '', text: 'nobody (anonymous)' }, ...roles.map((role) => ({ value: role, text: role }))]);
element('role').parentElement.hidden = roles.length === 0;
element('example').addEventListener('change', () => void show(element('example').value));
element('role').addEventListener('change', () => void signIn());
element('subject').addEventListener('change', () => void signIn());
await show(examples[0].name);
