create function log_is_append_only() returns trigger language plpgsql as
    'begin raise exception ''the log is append-only''; end';
create trigger log_stays before update or delete on log for each row execute function log_is_append_only();
