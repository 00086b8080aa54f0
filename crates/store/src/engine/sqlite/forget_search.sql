create trigger search_text_delete after delete on search_text begin
    insert into search_word (search_word, rowid, head, body) values ('delete', old.cid, old.head, old.body);
    insert into search_part (search_part, rowid, head, body) values ('delete', old.cid, old.head, old.body);
end;
