-- Lists of cases kept under a name: one person's own, or everybody's where nobody is the owner.

create table list_view (
    id {id},
    version {int} not null,
    owner {int} references person (id),
    name {text} not null,
    name_sort {text} not null,
    shown {text} not null,
    deleted_at {int}
) {strict};
create index list_view_owner on list_view (owner) where deleted_at is null;
