-- Data taken over from other programs.

create table import (
    id {id},
    version {int} not null,
    at {int} not null,
    person {int} not null references person (id),
    request {text} not null unique,
    what {text} not null,
    source {text} not null,
    file {text} not null,
    state {text} not null,
    plan {text} not null,
    counts {text} not null
) {strict};
create index import_source on import (source, what, id);

-- Which thing here is which one over there; made is 0 where the thing was here before and was only recognised.
create table imported (
    id {id},
    import {int} not null references import (id),
    entity {text} not null,
    entity_id {int} not null,
    source {text} not null,
    number {text} not null,
    made {int} not null,
    unique (entity, source, number)
) {strict};
create index imported_import on imported (import, entity, entity_id);
create index imported_number on imported (number);
create index imported_entity on imported (entity, entity_id);

-- What an import wrote goes with it when it is taken back, and imported time is never billed.
alter table note add column import {int};
alter table time_entry add column import {int};
create index note_import on note (import) where import is not null;
create index time_entry_import on time_entry (import) where import is not null;
{forget_search}
