-- Statements: frozen values, their files, what they drew from allowances.

alter table customer add column habits {text} not null default '{}';
alter table contact add column roles {text} not null default '[]';

create table statement (
    id {id},
    version {int} not null,
    number {text} not null unique,
    cancels {int} references statement (id),
    cancelled_by {int} references statement (id),
    customer {int} not null references customer (id),
    from_day {text} not null,
    to_day {text} not null,
    issued_at {int} not null,
    issued_by {int} not null references person (id),
    language {text} not null,
    snapshot {text} not null,
    pdf {text} not null,
    xlsx {text} not null,
    worked {int} not null,
    billed {int} not null,
    amount {int} not null,
    delivery {text} not null,
    invoice_number {text} not null,
    invoice_day {text}
) {strict};
create index statement_customer on statement (customer, to_day);
create index statement_issued on statement (issued_at);
create index time_entry_statement on time_entry (statement) where statement is not null;

create table allowance_draw (
    id {id},
    statement {int} not null references statement (id),
    contract {int} not null references contract (id),
    day {text} not null,
    minutes {int} not null
) {strict};
create index allowance_draw_contract on allowance_draw (contract, day);
create index allowance_draw_statement on allowance_draw (statement);
