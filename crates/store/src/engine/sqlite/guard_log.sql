create trigger log_stays before update on log begin select raise(abort, 'the log is append-only'); end;
create trigger log_keeps before delete on log begin select raise(abort, 'the log is append-only'); end;
