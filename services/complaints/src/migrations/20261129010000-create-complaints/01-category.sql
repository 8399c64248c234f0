-- Kinds of complaints and the documents they ask for.

create table complaint_category (
  code text constraint complaint_category_pkey primary key,
  name text not null,
  sector text,
  parent_code text constraint complaint_category_parent references complaint_category (code),
  version text not null,
  valid_from date not null default '2017-01-01',
  valid_until date,
  resolution_days integer not null default 5
);
revoke insert, update, delete on complaint_category from complaints_app;

create table category_document (
  category_code text not null constraint category_document_category references complaint_category (code),
  code text not null,
  name text not null,
  required boolean not null,
  constraint category_document_pkey primary key (category_code, code)
);
revoke insert, update, delete on category_document from complaints_app;
