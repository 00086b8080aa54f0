create virtual table search_word using fts5(
    head, body, content = 'search_text', content_rowid = 'cid', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
create virtual table search_part using fts5(
    head, body, content = 'search_text', content_rowid = 'cid', tokenize = 'trigram', detail = 'none'
);
create trigger search_text_insert after insert on search_text begin
    insert into search_word (rowid, head, body) values (new.cid, new.head, new.body);
    insert into search_part (rowid, head, body) values (new.cid, new.head, new.body);
end;
create trigger search_text_update after update on search_text begin
    insert into search_word (search_word, rowid, head, body) values ('delete', old.cid, old.head, old.body);
    insert into search_part (search_part, rowid, head, body) values ('delete', old.cid, old.head, old.body);
    insert into search_word (rowid, head, body) values (new.cid, new.head, new.body);
    insert into search_part (rowid, head, body) values (new.cid, new.head, new.body);
end;
