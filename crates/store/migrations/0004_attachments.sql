-- Files beside cases, and the pieces of those that are still on their way.

create table attachment (
    id {id},
    cid {int} not null references ticket (cid),
    at {int} not null,
    person {int} not null references person (id),
    name {text} not null,
    kind {text} not null,
    size {int} not null,
    sha256 {text} not null,
    removed_at {int},
    removed_by {int} references person (id),
    removed_why {text}
) {strict};
create index attachment_ticket on attachment (cid, at);

create table upload (
    id {text} not null,
    piece {int} not null,
    at {int} not null,
    bytes {blob} not null,
    primary key (id, piece)
) {strict};
create index upload_at on upload (at);
