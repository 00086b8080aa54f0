-- The office, its people and settings.

create table setting (
    name {text} primary key,
    version {int} not null,
    value {text} not null
) {strict};

create table counter (
    name {text} primary key,
    value {int} not null
) {strict};

create table person (
    id {id},
    version {int} not null,
    name {text} not null,
    name_sort {text} not null,
    initials {text} not null,
    mail {text} not null,
    phone {text} not null,
    role {text} not null,
    absent_from {text},
    absent_to {text},
    substitute {int} references person (id),
    active {int} not null
) {strict};

create table preference (
    person {int} not null references person (id),
    name {text} not null,
    value {text} not null,
    primary key (person, name)
) {strict};

create table draft (
    person {int} not null references person (id),
    name {text} not null,
    saved_at {int} not null,
    body {text} not null,
    primary key (person, name)
) {strict};

-- Customers.

create table customer (
    id {id},
    version {int} not null,
    number {text} not null,
    name {text} not null,
    short_name {text} not null,
    name_sort {text} not null,
    street {text} not null,
    postcode {text} not null,
    city {text} not null,
    land {text},
    phone {text} not null,
    mail {text} not null,
    order_number {text} not null,
    reference {text} not null,
    note {text} not null,
    standing_contact {int} references person (id),
    active {int} not null
) {strict};
create index customer_name on customer (name_sort);

create table contact (
    id {id},
    version {int} not null,
    customer {int} not null references customer (id),
    name {text} not null,
    name_sort {text} not null,
    salutation {text} not null,
    role {text} not null,
    phone {text} not null,
    mail {text} not null,
    remote_id {text} not null,
    may_order_a {int} not null,
    active {int} not null
) {strict};
create index contact_customer on contact (customer, name_sort);

create table contract (
    id {id},
    version {int} not null,
    customer {int} references customer (id),
    number {text} not null,
    name {text} not null,
    product {text} not null,
    terms {text} not null,
    active {int} not null
) {strict};
create index contract_customer on contract (customer);

-- Cases.

create table ticket (
    cid {int} primary key,
    version {int} not null,
    customer {int} not null references customer (id),
    contact {int} references contact (id),
    contract {int} references contract (id),
    channel {text} not null,
    kind {text} not null,
    kind_confirmed {int} not null,
    priority {text},
    status {text} not null,
    subject {text} not null,
    description {text} not null,
    responsible {int} not null references person (id),
    taken_by {int} not null references person (id),
    received_at {int} not null,
    changed_at {int} not null,
    order_number {text} not null,
    facts {text} not null,
    -- What lists filter and sort by, derived from the row itself and its neighbours.
    priority_sort {int} not null,
    status_sort {int} not null,
    due_at {int} not null,
    resting {int},
    hold_until {int},
    delivered_at {int},
    closed_at {int},
    charge {text},
    decision_due {text},
    subject_sort {text} not null,
    customer_sort {text} not null,
    responsible_sort {text} not null,
    worked {int} not null
) {strict};
create index ticket_living on ticket (priority_sort, due_at, cid) where status <> 'closed';
create index ticket_living_due on ticket (due_at, cid) where status <> 'closed';
create index ticket_living_subject on ticket (subject_sort, cid) where status <> 'closed';
create index ticket_living_customer on ticket (customer_sort, cid) where status <> 'closed';
create index ticket_living_responsible on ticket (responsible_sort, cid) where status <> 'closed';
create index ticket_mine on ticket (responsible, priority_sort, due_at, cid) where status <> 'closed';
create index ticket_status on ticket (status, priority_sort, due_at, cid);
create index ticket_customer on ticket (customer, cid);
create index ticket_hold on ticket (hold_until) where hold_until is not null;
create index ticket_delivered on ticket (delivered_at) where status = 'delivered';
create index ticket_closed on ticket (closed_at, cid) where status = 'closed';
create index ticket_undecided on ticket (decision_due) where status = 'closed' and charge is null;

create table note (
    id {id},
    cid {int} not null references ticket (cid),
    at {int} not null,
    person {int} not null references person (id),
    contact {int} references contact (id),
    direction {text} not null,
    channel {text} not null,
    text {text} not null,
    deleted_at {int}
) {strict};
create index note_ticket on note (cid, at);

create table remote_session (
    id {id},
    cid {int} not null references ticket (cid),
    contact {int} references contact (id),
    remote_id {text} not null,
    consent_by {text} not null,
    channel {text} not null,
    started_by {int} not null references person (id),
    started_at {int} not null
) {strict};
create index remote_session_ticket on remote_session (cid, started_at);

-- Time.

create table time_entry (
    id {id},
    version {int} not null,
    cid {int} not null references ticket (cid),
    person {int} not null references person (id),
    activity {text} not null,
    day {text} not null,
    start_at {int},
    end_at {int},
    minutes {int} not null,
    text {text} not null,
    internal_text {text} not null,
    charge {text},
    facts {text} not null,
    created_at {int} not null,
    deleted_at {int},
    statement {int}
) {strict};
create index time_entry_ticket on time_entry (cid, day);
create index time_entry_person on time_entry (person, day);
create index time_entry_day on time_entry (day, cid);

create table timer (
    id {id},
    version {int} not null,
    person {int} not null references person (id),
    cid {int} references ticket (cid),
    label {text} not null,
    begun_at {int} not null,
    running_since {int},
    banked {int} not null
) {strict};
create index timer_person on timer (person);

-- Search: folded text, one row a case; each engine builds its own indexes over it.

create table search_text (
    cid {int} primary key references ticket (cid),
    head {text} not null,
    body {text} not null
) {strict};
{search}

-- How many cases stand in each state.

create table tally (
    status {text} primary key,
    cases {int} not null
) {strict};

-- Bytes, addressed by their content.

create table blob (
    sha256 {text} not null,
    piece {int} not null,
    bytes {blob} not null,
    primary key (sha256, piece)
) {strict};

-- Acts already answered, and the log of what they changed.

create table request (
    id {text} primary key,
    at {int} not null,
    command {text} not null,
    answer {text} not null
) {strict};

create table log (
    seq {int} primary key,
    at {int} not null,
    person {int},
    request {text} not null,
    entity {text} not null,
    entity_id {int} not null,
    action {text} not null,
    payload_hash {blob} not null,
    hash {blob} not null
) {strict};
create index log_entity on log (entity, entity_id, seq);
create index log_request on log (request);
{guard_log}

create table log_payload (
    seq {int} primary key references log (seq),
    body {text} not null
) {strict};

create table log_head (
    one {int} primary key,
    seq {int} not null,
    hash {blob} not null
) {strict};
