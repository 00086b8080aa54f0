-- Closed cases are found by when they were closed. An index by state alone leads through every closed case there is,
-- and a database without statistics prefers it; these conditions leave it no such choice.

drop index ticket_closed;
drop index ticket_undecided;
create index ticket_closed on ticket (closed_at, cid) where closed_at is not null;
-- 4 is Closed in the order of states.
create index ticket_undecided on ticket (cid, responsible) where status_sort = 4 and charge is null;

-- What calls for me today.
create index ticket_mine_due on ticket (responsible, due_at) where status <> 'closed';
