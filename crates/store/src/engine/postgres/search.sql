create extension if not exists pg_trgm;
alter table search_text add column head_words tsvector
    generated always as (array_to_tsvector(string_to_array(head, ' '))) stored;
alter table search_text add column all_words tsvector
    generated always as (array_to_tsvector(string_to_array(trim(head || ' ' || body), ' '))) stored;
create index search_text_head_words on search_text using gin (head_words);
create index search_text_all_words on search_text using gin (all_words);
create index search_text_head_part on search_text using gin (head gin_trgm_ops);
create index search_text_body_part on search_text using gin (body gin_trgm_ops);
